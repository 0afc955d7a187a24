import type { StoredIssue } from './stamp-issue.store.ts';
import type { Standing } from '../product/certificate.ts';

export type StampStatus = 'VALID' | 'HELD' | 'STOPPED' | 'EXPIRED' | 'UNKNOWN';
/** What a serial stands for. */
export type Checked = { readonly serial: string; readonly status: StampStatus; readonly issue?: StoredIssue };

/** A stamp is good while nobody stopped it and its product has a certificate in force. */
export const statusOf = (issue: StoredIssue | undefined, standing: Standing | undefined): StampStatus => {
  if (issue === undefined) return 'UNKNOWN';
  if (issue.state.status !== 'ISSUED') return issue.state.status;
  if (standing === undefined || 'certificate' in standing) return 'VALID';
  return standing.ended === 'REVOKED' ? 'STOPPED' : 'EXPIRED';
};
