import { addDays, addMonths, type Day } from '@ocop/domain-kit';
import { isRecognition, type Decision, type RecognitionDecision } from './decision.ts';

export type CertificateStatus = 'VALID' | 'EXPIRED' | 'REVOKED' | 'SUPERSEDED';

/** A certificate as the product's decisions make it; nothing of it is stored. */
export type Certificate = {
  /** A product has at most one recognition a day. */
  readonly id: string;
  readonly number: string;
  readonly validFrom: Day;
  readonly validUntil: Day;
  readonly decision: RecognitionDecision;
  /** The first day on which a later recognition stands in its place. */
  readonly supersededOn?: Day;
  readonly revokedOn?: Day;
};

/** `<number of the decision>/<number of the product>` (register-format.md). */
export const certificateNumber = ({ decisionNumber, productCode }: Pick<Decision, 'decisionNumber' | 'productCode'>): string => `${decisionNumber}/${productCode}`;

/** Last day of `d ≤ x < d + months`; a day that the target month lacks becomes its last (register-format.md, "What the figures mean"). */
export const lastValidDay = (decidedOn: Day, months: number): Day => addDays(addMonths(decidedOn, months), -1);

/** The certificates that decisions, in order, gave a product; oldest first. */
export const certificatesOf = (decisions: readonly Decision[]): readonly Certificate[] => {
  const certificates: Certificate[] = [];
  const changeLast = (change: Partial<Certificate>): void => {
    const last = certificates.pop();
    if (last) certificates.push({ ...last, ...change });
  };
  for (const decision of decisions) {
    if (isRecognition(decision)) {
      changeLast({ supersededOn: decision.decidedOn });
      certificates.push({ id: `${decision.productId}:${decision.decidedOn}`, number: certificateNumber(decision), validFrom: decision.decidedOn, validUntil: decision.validUntil, decision });
    } else if (decision.kind === 'REVOCATION') changeLast({ revokedOn: decision.decidedOn });
  }
  return certificates;
};

/** What a certificate is on a day; undefined before its first. A revocation is told before anything that came later. */
export const statusOn = ({ validFrom, validUntil, supersededOn, revokedOn }: Certificate, day: Day): CertificateStatus | undefined => {
  if (day < validFrom) return undefined;
  if (revokedOn !== undefined && revokedOn <= day) return 'REVOKED';
  if (supersededOn !== undefined && supersededOn <= day) return 'SUPERSEDED';
  return validUntil < day ? 'EXPIRED' : 'VALID';
};

/** The certificate in force on a day. */
export const inForceOn = (certificates: readonly Certificate[], day: Day): Certificate | undefined =>
  certificates.find((certificate) => statusOn(certificate, day) === 'VALID');

/** The one in force, else the last. */
export const currentCertificate = (certificates: readonly Certificate[], day: Day): Certificate | undefined =>
  inForceOn(certificates, day) ?? certificates.findLast(({ validFrom }) => validFrom <= day);
