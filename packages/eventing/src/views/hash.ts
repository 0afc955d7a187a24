import { canonical, sha256 } from '@ocop/domain-kit';
import type { Row } from '../consumer/document-store.ts';

/** A hash of documents that does not depend on their order. */
export const createViewHash = () => {
  const rows: string[] = [];
  return {
    add: (row: Row): void => { rows.push(sha256(canonical(row))); },
    digest: (): string => sha256(rows.sort().join('\n')),
    get count(): number { return rows.length; },
  };
};
