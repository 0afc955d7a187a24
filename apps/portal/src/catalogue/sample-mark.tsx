import { useTranslation } from 'react-i18next';
import type { SampleState, TestVerdict } from '../__generated__/graphql.ts';
import { StatusSign } from '../certificate/status-badge.tsx';

const looks = { PASS: ['valid', 'VALID'], FAIL: ['revoked', 'REVOKED'] } as const;

/** What a sample came to, in words: its verdict, or else where it is. */
export const SampleMark = ({ state, verdict }: { state: SampleState; verdict: TestVerdict | null }) => {
  const { t } = useTranslation();
  const look = verdict === 'PASS' || verdict === 'FAIL' ? looks[verdict] : undefined;
  return <span className={`mark ${look?.[0] ?? 'plain'}`}>{look && <StatusSign status={look[1]} />}{t(`product.${verdict ?? state}`)}</span>;
};
