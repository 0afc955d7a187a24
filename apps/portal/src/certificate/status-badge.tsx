import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type Status = 'VALID' | 'EXPIRED' | 'REVOKED' | 'SUPERSEDED' | 'UNKNOWN';

/** Colour and sign of a status: it can be read without colour too. */
export const look: Record<Status, { colour: string; sign: string }> = {
  VALID: { colour: 'green', sign: '✔' },
  EXPIRED: { colour: 'yellow', sign: '⏱' },
  REVOKED: { colour: 'red', sign: '✖' },
  SUPERSEDED: { colour: 'blue', sign: '↻' },
  UNKNOWN: { colour: 'gray', sign: '?' },
};

export const StatusBadge = ({ status }: { status: Status }) => {
  const { t } = useTranslation();
  const { colour, sign } = look[status];
  return <Badge variant="light" color={`${colour}.9`} size="md" tt="none" leftSection={<span aria-hidden>{sign}</span>}>{t(`check.${status}`)}</Badge>;
};
