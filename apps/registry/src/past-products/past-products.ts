import { fold, hashOf, isRejected, rejected, uuidV5, type Day, type Rejection } from '@ocop/domain-kit';
import type { Eventing, Handled } from '@ocop/eventing';
import { duplicateIn } from '../duplicate-key.ts';
import { namesakesId, producerIn, type PastProducer } from '../producer/producer.ts';
import { producers } from '../producer/producer.store.ts';
import type { Recorded } from '../product/product.ts';
import { products, registerProductId } from '../product/product.store.ts';
import type { Lineage } from '../reference/areas.ts';
import type { ReferenceData } from '../reference/reference-data.ts';
import { inParallel } from './in-parallel.ts';
import { readPastRow, type PastRow, type RegisterRow, type RowRefusal } from './past-row.ts';

export type RowResult =
  | { readonly line: number; readonly outcome: 'RECORDED' | 'UNCHANGED' | 'CORRECTED'; readonly productId: string }
  | { readonly line: number; readonly outcome: 'REFUSED'; readonly refusal: Rejection<RowRefusal> };
export type Recording = { readonly results: readonly RowResult[]; readonly written: readonly Pick<Handled, 'id' | 'sequence'>[] };

type Asker = { readonly actor: string; readonly at: string; readonly today: Day; readonly traceparent?: string };
export type PastProducts = (rows: readonly RegisterRow[], asker: Asker) => Promise<Recording>;

const WIDTH = 16;
const REMEMBERED = 50_000;

type Known = { readonly id: string; readonly asOf: Day };
type Ask = Pick<Asker, 'actor' | 'at' | 'traceparent'>;

/** The same rows by the same actor are the same request, whatever batch they come in. */
const requestOf = ({ actor, at, traceparent }: Ask, what: string, data: unknown) => ({
  requestId: uuidV5(`${what}/${actor}/${hashOf(data)}`), actor, at, ...(traceparent !== undefined && { traceparent }),
});

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => [...Map.groupBy(items, keyOf).values()];

/** Takes rows of the register in: a producer's name is decided once per name, a product and all its rows of the batch in one command each. */
export const pastProducts = (eventing: Pick<Eventing, 'handle' | 'state'>, reference: ReferenceData, lineage: Lineage): PastProducts => {
  // A unit of a name is its producer's for ever, so what was answered once need not be asked again; only later details do.
  const known = new Map<string, Known>();
  const place = ({ unit, details: { producerName } }: PastRow): string => `${fold(producerName)}/${unit}`;

  const recordProducers = async (rows: readonly PastRow[], ask: Ask): Promise<void> => {
    const news = rows.filter((row) => { const before = known.get(place(row)); return before === undefined || before.asOf < row.day; });
    await inParallel(groupBy(news, ({ details }) => namesakesId(details.producerName)), WIDTH, async (group) => {
      const data = group.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ unit, day, details: { producerName: name, legalForm, illustrative, confirmed, source } }): PastProducer => ({ name, legalForm, unit, asOf: day, illustrative, confirmed, source }));
      const facts = { lineage: Object.fromEntries(data.map(({ unit }) => [unit, lineage(unit)])) };
      const outcome = await eventing.handle(producers, namesakesId(data[0]!.name), { type: 'RecordPastProducers', ...requestOf(ask, 'past-producers', data), data, facts });
      if (isRejected(outcome)) throw new Error(`the producers of ${data[0]!.name} were refused: ${outcome.rejected}`);
      for (const row of group) {
        if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
        known.set(place(row), { id: producerIn(outcome.state, row.unit)!.id, asOf: row.day });
      }
    });
  };

  const recordProduct = async (rows: readonly (PastRow & { producerId: string })[], ask: Ask): Promise<Recording> => {
    const code = rows[0]!.code;
    const recorded = rows.map(({ key, day, details, producerId }): Recorded => ({ key, day, details: { ...details, producerId } })).sort((a, b) => (a.key < b.key ? -1 : 1));
    const request = requestOf(ask, `past-product/${code}`, recorded);
    const productId = registerProductId(code);
    try {
      const outcome = await eventing.handle(products, productId, { type: 'RecordPastProduct', ...request, data: { code, rows: recorded }, facts: null });
      if (isRejected(outcome)) throw new Error(`the rows of ${code} were refused: ${outcome.rejected}`);
      const facts = outcome.state.status === 'NONE' ? [] : outcome.state.facts;
      return {
        written: [outcome],
        results: rows.map(({ line, key }) => {
          const fact = facts.find((one) => one.key === key);
          const mine = !outcome.repeated && fact?.by === request.requestId;
          return { line, productId, outcome: !mine ? 'UNCHANGED' : fact.corrected ? 'CORRECTED' : 'RECORDED' };
        }),
      };
    } catch (error) {
      if (duplicateIn(error) !== 'code') throw error;
      if (await eventing.state(products, productId)) return recordProduct(rows, ask); // another process made the very product first
      return { written: [], results: rows.map(({ line }) => ({ line, outcome: 'REFUSED', refusal: rejected('CODE_OF_ANOTHER_PRODUCT', { code }, ['productCode']) })) };
    }
  };

  return async (rows, asker) => {
    const read = rows.map((row) => ({ line: row.line, row: readPastRow(row, reference, asker.today) }));
    const good = read.flatMap(({ row }) => (isRejected(row) ? [] : [row]));
    await recordProducers(good, asker);
    const withProducer = await inParallel(good, WIDTH, async (row) => {
      if (!known.has(place(row))) await recordProducers([row], asker);
      return { ...row, producerId: known.get(place(row))!.id };
    });
    const recordings = await inParallel(groupBy(withProducer, ({ code }) => code), WIDTH, (group) => recordProduct(group, asker));
    const results: RowResult[] = [
      ...read.flatMap(({ line, row }): RowResult[] => (isRejected(row) ? [{ line, outcome: 'REFUSED', refusal: row }] : [])),
      ...recordings.flatMap((recording) => recording.results),
    ];
    return { results: results.sort((a, b) => a.line - b.line), written: recordings.flatMap(({ written }) => written) };
  };
};
