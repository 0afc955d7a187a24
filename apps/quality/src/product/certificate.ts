/** A certificate as rating issued it; `validUntil` is its last valid day. */
export type Certificate = { readonly number: string; readonly validFrom: string; readonly validUntil: string };
export type Revocation = { readonly number: string; readonly from: string };
export type Certificates = { readonly certificates: readonly Certificate[]; readonly revocations: readonly Revocation[] };

/**
 * The certificate in force on a day: the last one given by then, unless it has run out or was revoked. A later recognition supersedes
 * an earlier one from its day, so an earlier one never comes back (register-format).
 */
export const inForceOn = ({ certificates, revocations }: Certificates, day: string): Certificate | undefined => {
  const last = certificates.reduce<Certificate | undefined>((best, one) => (one.validFrom <= day && (best === undefined || one.validFrom >= best.validFrom) ? one : best), undefined);
  if (last === undefined || last.validUntil < day) return undefined;
  return revocations.some(({ number, from }) => number === last.number && from <= day) ? undefined : last;
};
