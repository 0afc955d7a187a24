import { aCaller } from '@ocop/testing';
import type { RegisterRow } from '../src/register/register-row.ts';
import { aRow, inImportOrder, registerRows } from './support/register.ts';
import { startRating, type Running } from './support/running.ts';

type Row = { line: number; outcome: string; product: string | null; certificateNumber: string | null; column: string | null; code: string | null; message: string | null };
const SHOWN = 'rows { line outcome product certificateNumber column code message }';

let rating: Running;
const importer = aCaller('REGISTER_IMPORTER');
const send = async (rows: readonly RegisterRow[], more: object = {}, caller = importer): Promise<Row[]> => (await rating.done(caller, 'recordPastDecisions', { rows, ...more }, SHOWN))['rows'] as Row[];
const sendAll = async (rows: readonly RegisterRow[]): Promise<Row[]> => {
  const outcomes: Row[] = [];
  for (const products of Map.groupBy(inImportOrder(rows), (_, index) => Math.floor(index / 200)).values()) outcomes.push(...await send(products));
  return outcomes;
};
const counted = (rows: readonly Row[]): Record<string, number> => Object.fromEntries([...Map.groupBy(rows, ({ outcome }) => outcome)].map(([outcome, list]) => [outcome, list.length]));
const verified = async (number: string): Promise<unknown> =>
  (await rating.as().ask('query ($number: String!) { verifyCertificate(number: $number) { status number stars product { id } productName producerName validFrom validUntil illustrative checkUrl } }', { number }))['verifyCertificate'];

beforeAll(async () => { rating = await startRating(import.meta.url); }, 120_000);
afterAll(async () => { await rating.stop(); }, 60_000);

describe('the shipped register', () => {
  it('is taken whole, and a second time changes nothing', async () => {
    expect(counted(await sendAll(registerRows()))).toEqual({ RECORDED: 542 });
    expect(counted(await sendAll(registerRows()))).toEqual({ UNCHANGED: 542 });
  }, 120_000);

  it('is verified by number, also where one product has a number in two years', async () => {
    expect(await verified('723/QĐ-UBND/HT-447-0007')).toMatchObject({ status: 'SUPERSEDED', validFrom: '2023-06-05', validUntil: '2026-06-04', illustrative: true });
    expect(await verified('710/QĐ-UBND/HT-447-0007')).toMatchObject({ status: 'VALID', stars: 3, productName: 'Nước mắm Kỳ Xuân (minh họa 87)', checkUrl: `http://portal.test/kiem-tra/${encodeURIComponent('710/QĐ-UBND/HT-447-0007')}` });
    expect(await verified('999/QĐ-UBND/HT-447-0007')).toEqual({ status: 'UNKNOWN', number: '999/QĐ-UBND/HT-447-0007', stars: null, product: null, productName: null, producerName: null, validFrom: null, validUntil: null, illustrative: false, checkUrl: null });
    expect(await verified('x'.repeat(10_000))).toMatchObject({ status: 'UNKNOWN' });
  }, 30_000);
});

describe('two imports at once', () => {
  it('record every row once between them', async () => {
    const rows = Array.from({ length: 100 }, (_, line) => aRow({ line, productCode: `HT-444-8${String(line).padStart(3, '0')}` }));
    const both = await Promise.all([send(rows), send(rows, {}, aCaller('REGISTER_IMPORTER')), send(rows)]);
    expect(counted(both.flat())).toEqual({ RECORDED: 100, UNCHANGED: 200 });
  }, 60_000);
});

describe('rows of a product', () => {
  it('are told by line, column and reason in the language of the caller', async () => {
    const rows = [aRow({ line: 7, stars: '9' }), aRow({ line: 8, communeCode: '99999' })];
    const answer = await rating.perform(importer, 'recordPastDecisions', { rows }, SHOWN, 'vi');
    expect(answer['rows']).toEqual([
      { line: 7, outcome: 'REFUSED', product: null, certificateNumber: null, column: 'so_sao', code: 'STARS_NOT_VALID', message: '"9" không phải 3, 4 hoặc 5 sao' },
      { line: 8, outcome: 'REFUSED', product: null, certificateNumber: null, column: 'ma_xa', code: 'UNIT_DID_NOT_EXIST', message: 'đơn vị "99999" không tồn tại ngày 2024-03-01' },
    ]);
  });

  it('are refused with both versions when they say something else, and corrected by a named person', async () => {
    const row = aRow({ productCode: 'HT-444-9002' });
    const other = { ...row, score: '62' };
    expect((await send([row]))[0]).toMatchObject({ outcome: 'RECORDED', certificateNumber: '10/QĐ-UBND/HT-444-9002' });
    expect((await send([other]))[0]).toMatchObject({ outcome: 'REFUSED', code: 'SAME_DECISION_OTHER_CONTENT', message: expect.stringContaining('diem: 61.5 ≠ 62') });
    const correction = { by: 'Cán bộ minh họa', reason: 'nhập nhầm' };
    expect((await send([other], { correction }))[0]).toMatchObject({ outcome: 'CORRECTED' });
    expect((await send([other], { correction }))[0]).toMatchObject({ outcome: 'UNCHANGED' });
    // The first version comes again as the request it once was: it must not pass for what stands now.
    expect((await send([row]))[0]).toMatchObject({ outcome: 'REFUSED', code: 'SAME_DECISION_OTHER_CONTENT' });
    expect((await send([row], { correction }))[0]).toMatchObject({ outcome: 'CORRECTED' });
    expect((await send([other], { correction }))[0]).toMatchObject({ outcome: 'CORRECTED' });
    expect((await send([other], {}, aCaller('REGISTER_IMPORTER')))[0]).toMatchObject({ outcome: 'UNCHANGED' });
  }, 30_000);

  it('may come in one call, and count in their order', async () => {
    const productCode = 'HT-444-9003';
    const rows = [aRow({ line: 2, productCode }), aRow({ line: 3, productCode, kind: 'THU_HOI', stars: '', score: '', level: 'TINH', decidedOn: '2024-05-05', decisionNumber: '11/QĐ-UBND' })];
    expect(counted(await send(rows))).toEqual({ RECORDED: 2 });
    expect(await verified(`10/QĐ-UBND/${productCode}`)).toMatchObject({ status: 'REVOKED' });
  });

  it('cannot take the certificate number of another product, whoever is first', async () => {
    const rows = [aRow({ line: 2, productCode: 'B/C', decisionNumber: 'A' }), aRow({ line: 3, productCode: 'C', decisionNumber: 'A/B' })];
    const outcomes = await send(rows);
    expect(counted(outcomes)).toEqual({ RECORDED: 1, REFUSED: 1 });
    expect(outcomes.find(({ outcome }) => outcome === 'REFUSED')).toMatchObject({ column: 'so_quyet_dinh', code: 'CERTIFICATE_NUMBER_TAKEN' });
  });
});

describe('what is sent', () => {
  it('is at most 200 rows', async () => {
    const answer = await rating.perform(importer, 'recordPastDecisions', { rows: Array.from({ length: 201 }, (_, line) => aRow({ line, productCode: `HT-${String(line)}` })) }, SHOWN);
    expect(answer).toMatchObject({ rows: null, userErrors: [{ code: 'TOO_MANY_ROWS' }] });
  });
  it('is text, not objects', async () => {
    const answer = await rating.as(importer).send('mutation ($input: RecordPastDecisionsInput!) { recordPastDecisions(input: $input) { after } }', { input: { requestId: crypto.randomUUID(), rows: [{ line: 1, productCode: { $gt: '' } }] } });
    expect(answer.errors).toHaveLength(1);
    expect((await rating.as().send('query ($number: String!) { verifyCertificate(number: $number) { status } }', { number: { $gt: '' } })).errors).toHaveLength(1);
  });
  it('is the import account’s alone', async () => {
    for (const caller of [undefined, aCaller('PROVINCIAL_DECISION_MAKER')]) {
      const answer = await rating.as(caller).send('mutation ($input: RecordPastDecisionsInput!) { recordPastDecisions(input: $input) { after } }', { input: { requestId: crypto.randomUUID(), rows: [] } });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe(caller ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
  });
});
