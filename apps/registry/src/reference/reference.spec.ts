import { checkOutgoing } from '@ocop/contracts';
import { day } from '@ocop/domain-kit';
import { areasOf } from './areas.ts';
import { communeToday } from './named-commune.ts';
import { publishedReference } from './published-reference.ts';
import { readReferenceData } from './reference-data.ts';
import { unitNamed } from './unit-names.ts';

const data = readReferenceData();
const { units, administrativeUnits } = data;
const today = day('2026-11-24');

describe('administrative units', () => {
  it('are named by code and era, code and day, or by a bare code of today', () => {
    expect(unitNamed(units, '18073', today)?.nameVi).toBe('Phường Thành Sen');
    expect(unitNamed(units, '18073@E2024', today)?.nameVi).toBe('Phường Nam Hà');
    expect(unitNamed(units, '18073@2025-02-01', today)?.id).toBe('18073@E2025H1');
    for (const nonsense of ['', '@', '18073@', '18073@E2024@x', '436', '18073@2025-13-01', 'constructor']) expect(unitNamed(units, nonsense, today)).toBeUndefined();
  });
  it('hold things of units under them and of units they followed', () => {
    const areas = areasOf(units, administrativeUnits.rows);
    const ids = areas('18076@E2024').map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['18076@E2024', '436@E2024', '42@E2024', '18077@E2025H1', '436@E2025H1', '18073@E2025H2', '42@E2025H2']));
    expect(ids).not.toContain('18073@E2024');
    expect(areas('18163@E2025H1').map(({ id }) => id)).toEqual(expect.arrayContaining(['439@E2025H1', '439@E2024']));
    expect(areas('18133@E2025H2').map(({ id }) => id)).toEqual(expect.arrayContaining(['439@E2025H1', '439@E2024']));
  });
  it('take new things in communes of today only', () => {
    expect(communeToday(units, '18073', today)).toMatchObject({ id: '18073@E2025H2' });
    expect(communeToday(units, '18073@E2024', today)).toMatchObject({ rejected: 'UNIT_NOT_A_COMMUNE_TODAY' });
    expect(communeToday(units, '42', today)).toMatchObject({ rejected: 'UNIT_NOT_A_COMMUNE_TODAY' });
    expect(communeToday(units, '{"$gt":""}', today)).toMatchObject({ rejected: 'UNIT_UNKNOWN' });
  });
});

describe('reference data', () => {
  const { record } = publishedReference(data);
  const meta = (dataset: string) => ({ id: `reference/${dataset}`, at: '2026-11-24T00:00:00.000Z', actor: 'registry' });
  it.each(['administrative-units', 'agencies', 'product-sets', 'quality-limits'])('%s goes out whole, within the size of a message, as its contract says', (dataset) => {
    const [message] = record.publish({ version: '1' }, undefined, meta(dataset));
    expect(() => checkOutgoing(message!.type, message!.data)).not.toThrow();
    expect(Buffer.byteLength(JSON.stringify(message!.data))).toBeLessThan(256_000);
  });
  it('goes out once per version', () => {
    expect(record.publish({ version: '1' }, { version: '1' }, meta('agencies'))).toEqual([]);
    expect(record.publish({ version: '2' }, { version: '1' }, meta('agencies'))).toHaveLength(1);
  });
});
