import type { Status } from './status-badge.tsx';

/** How the last day of a certificate is called: one that was revoked or replaced counted no longer until then. */
export const untilWord = (status: Status) => (status === 'REVOKED' || status === 'SUPERSEDED' ? 'check.term' : 'check.validUntil');
