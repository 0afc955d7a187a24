import { Anchor, Card, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CheckCertificateDocument } from '../__generated__/graphql.ts';
import { showDay } from '../language/i18n.ts';
import { Failure } from '../parts/failure.tsx';
import { IllustrativeMark } from '../parts/illustrative-mark.tsx';
import { Stars } from '../parts/stars.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { asPrinted } from './as-printed.ts';
import { StatusSign } from './status-badge.tsx';
import { untilWord } from './until-word.ts';

/** What the register says of a number today; a number typed without capitals or Đ is taken as printed. */
export const Answer = ({ number }: { number: string }) => {
  const { t } = useTranslation();
  const [{ data, fetching }, again] = useQuery({ query: CheckCertificateDocument, variables: { number, asPrinted: asPrinted(number) }, requestPolicy: 'network-only' });
  if (fetching) return <Waiting places={1} height={260} />;
  if (!data) return <Failure retry={() => again({ requestPolicy: 'network-only' })} />;
  const { status, number: known, stars, validFrom, validUntil, illustrative, product, productName, producerName } = data.typed.status === 'UNKNOWN' ? data.printed : data.typed;
  return (
    <Card withBorder padding={0} className="panel" data-status={status}>
      <div className={`verdict ${status.toLowerCase()}`}>
        <StatusSign status={status} size={30} />
        <Title order={2} fz={{ base: 22, sm: 26 }}>{t(`check.${status}`)}</Title>
      </div>
      <div className="verdict-body">
        <Text fz="lg">{t(`check.${status}Text`)}</Text>
        <dl className="facts">
          <dt>{t('check.number')}</dt><dd><b>{status === 'UNKNOWN' ? number : known}</b></dd>
          {productName !== null && <><dt>{t('check.product')}</dt><dd lang="vi">{product ? <Anchor component={Link} to={`/san-pham/${product.id}`}>{productName}</Anchor> : productName}</dd></>}
          {producerName !== null && <><dt>{t('product.producer')}</dt><dd lang="vi">{producerName}</dd></>}
          {stars !== null && <><dt>{t('check.stars')}</dt><dd><Stars count={stars} past={status !== 'VALID'} /></dd></>}
          {validFrom !== null && <><dt>{t('check.validFrom')}</dt><dd>{showDay(validFrom)}</dd></>}
          {validUntil !== null && <><dt>{t(untilWord(status))}</dt><dd>{showDay(validUntil)}</dd></>}
        </dl>
        {illustrative && <p className="illustrative-note"><IllustrativeMark /> {t('illustrativeHint')}</p>}
      </div>
    </Card>
  );
};
