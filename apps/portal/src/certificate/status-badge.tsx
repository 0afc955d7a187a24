import { useTranslation } from 'react-i18next';

export type Status = 'VALID' | 'EXPIRED' | 'REVOKED' | 'SUPERSEDED' | 'UNKNOWN';

const shapes: Record<Status, string> = {
  VALID: 'M3 8.5l3.2 3.2L13 4.9',
  EXPIRED: 'M8 4.2V8l2.6 1.8M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6',
  REVOKED: 'M4 4l8 8M12 4l-8 8',
  SUPERSEDED: 'M2.5 8h10M8.5 4l4 4-4 4',
  UNKNOWN: 'M5.4 5.6c0-1.6 1.2-2.7 2.7-2.7 1.6 0 2.7 1 2.7 2.4 0 2-2.6 2-2.6 4.1M8.2 12.6v.3',
};

export const StatusSign = ({ status, size = 14 }: { status: Status; size?: number }) => (
  <svg className="sign" viewBox="0 0 16 16" width={size} height={size} aria-hidden><path d={shapes[status]} /></svg>
);

/** A status has a colour (portal.css), a sign and a word: it can be read without colour too. */
export const StatusBadge = ({ status }: { status: Status }) => {
  const { t } = useTranslation();
  return <span className={`mark ${status.toLowerCase()}`}><StatusSign status={status} />{t(`check.${status}`)}</span>;
};
