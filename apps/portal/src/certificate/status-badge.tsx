import { useTranslation } from 'react-i18next';

export type Status = 'VALID' | 'EXPIRED' | 'REVOKED' | 'SUPERSEDED' | 'UNKNOWN';

/** A status has a colour (portal.css), a sign and a word: it can be read without colour too. */
export const sign: Record<Status, string> = { VALID: '✔', EXPIRED: '!', REVOKED: '✖', SUPERSEDED: '↻', UNKNOWN: '?' };

export const StatusBadge = ({ status }: { status: Status }) => {
  const { t } = useTranslation();
  return <span className={`mark ${status.toLowerCase()}`}><span aria-hidden>{sign[status]} </span>{t(`check.${status}`)}</span>;
};
