import { requestId } from '@ocop/testing';

/** Sets the things of one test apart from all others in names and numbers. */
export const newMark = (): string => requestId().replaceAll('-', '').slice(-10).toUpperCase();
