/** A certificate as rating issued it; `validUntil` is its last valid day. */
export type Certificate = { readonly number: string; readonly validFrom: string; readonly validUntil: string };
export type Revocation = { readonly number: string; readonly from: string };
export type Certificates = { readonly certificates: readonly Certificate[]; readonly revocations: readonly Revocation[] };
export type Standing = { readonly certificate: Certificate } | { readonly ended: 'REVOKED' | 'EXPIRED' } | { readonly ended: 'NEVER_CERTIFIED' };

/**
 * How a product stands on a day: by the last certificate given by then, unless it has run out or was revoked. A later recognition
 * supersedes an earlier one from its day, so an earlier one never comes back (register-format).
 */
export const standingOn = ({ certificates, revocations }: Certificates, day: string): Standing => {
  const last = certificates.reduce<Certificate | undefined>((best, one) => (one.validFrom <= day && (best === undefined || one.validFrom >= best.validFrom) ? one : best), undefined);
  if (last === undefined) return { ended: 'NEVER_CERTIFIED' };
  if (revocations.some(({ number, from }) => number === last.number && from <= day)) return { ended: 'REVOKED' };
  return last.validUntil < day ? { ended: 'EXPIRED' } : { certificate: last };
};
