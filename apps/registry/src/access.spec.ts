import { readReferenceData } from './reference/reference-data.ts';
import type { Caller } from '@ocop/service-kit/edge';
import { access, whyNot } from './access.ts';

const { units } = readReferenceData();
const caller = (roles: Caller['roles'], unit?: string): Caller => ({ person: 'p-1', roles, anonymous: false, ...(unit !== undefined && { unit }) });

describe('who may act on a thing of 18073@E2025H2 that p-1 registered', () => {
  it.each([
    ['the NTM office', caller(['NTM_OFFICER'], '42@E2025H2'), 'p-1', undefined],
    ['the officer of the commune', caller(['COMMUNE_OFFICER'], '18073@E2025H2'), 'p-2', undefined],
    ['the officer of another commune', caller(['COMMUNE_OFFICER'], '18652@E2025H2'), 'p-2', 'NOT_YOUR_UNIT'],
    ['an officer of nowhere', caller(['COMMUNE_OFFICER']), 'p-2', 'NOT_YOUR_UNIT'],
    ['the producer', caller(['PRODUCER'], '18073@E2025H2'), 'p-1', undefined],
    ['another producer of the commune', caller(['PRODUCER'], '18073@E2025H2'), 'p-2', 'NOT_YOUR_PRODUCER'],
    ['whoever registered it, without the role', caller(['INSPECTOR']), 'p-1', 'NOT_YOUR_PRODUCER'],
  ] as const)('%s', (_who, who, owner, answer) => { expect(whyNot(units, who, { unit: '18073@E2025H2', owner })?.rejected).toBe(answer); });
  it('the officer of a commune also acts on things of communes that it followed', () => {
    expect(whyNot(units, caller(['COMMUNE_OFFICER'], '18073@E2025H2'), { unit: '18076@E2024' })).toBeUndefined();
  });
  it('the import alone records past products', () => { expect(access.recordPastProducts).toEqual(['REGISTER_IMPORTER']); });
});
