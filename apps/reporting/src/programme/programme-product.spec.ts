import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Received } from '@ocop/contracts';
import type { Change } from '@ocop/eventing';
import { day } from '@ocop/domain-kit';
import { decisionEvent, decisionFacts, received } from '../../test/decision-builders.ts';
import { createSharing, productRow } from './product-row.ts';
import type { ProgrammeProduct } from './programme-product.ts';
import { programme } from './programme.projection.ts';
import { decisionsIn, statisticsOf } from './statistics.ts';
import { registerRows } from '../../test/register-rows.ts';

/** Folds events into documents as the engine does. */
const project = (events: readonly Received[]): Map<string, ProgrammeProduct> => {
  const documents = new Map<string, ProgrammeProduct>();
  const on = programme.on as Record<string, ((event: Received) => readonly Change<ProgrammeProduct>[]) | undefined>;
  for (const event of events) {
    for (const { id, change } of on[event.type]?.(event) ?? []) documents.set(id, change(documents.get(id))!);
  }
  return documents;
};

const register = registerRows(readFileSync(new URL('../../../../data/register-hatinh.csv', import.meta.url), 'utf8'));

/** The register as rating publishes it: each product's decisions in the order in which the import sends them. */
const history = (): Map<string, Received[]> => {
  const streams = new Map<string, Received[]>();
  for (const facts of register) {
    const stream = streams.get(facts.productId) ?? [];
    stream.push(decisionEvent(facts, { sequence: stream.length + 1 }));
    streams.set(facts.productId, stream);
  }
  return streams;
};

const asOf = day('2024-07-26');
const since = day('2023-01-01');

describe('the register of the province', () => {
  const rows = [...project([...history().values()].flat()).values()].map((document) => productRow(document));
  const figures = statisticsOf(rows, { asOf });

  it("gives the directive's own figures as of 2024-07-26", () => {
    expect(figures).toMatchObject({ recognisedTotal: 347, validTotal: 247, valid: [{ stars: 3, count: 240 }, { stars: 4, count: 7 }] });
    expect(figures.validTotal + figures.expiredTotal + figures.revokedTotal).toBe(347);
    expect(figures.exportedProducts).toHaveLength(7);
  });

  it("gives the directive's own figures for the time since 2023-01-01", () => {
    expect(decisionsIn(rows, { asOf }, 'INITIAL', since)).toEqual([{ stars: 3, count: 98 }]);
    expect(decisionsIn(rows, { asOf }, 'REEVALUATION', since)).toEqual([{ stars: 3, count: 54 }]);
    expect(decisionsIn(rows, { asOf }, 'UPGRADE_PROPOSAL', since)).toEqual([{ stars: 4, count: 7 }]);
  });

  it('sums to the same by unit, by group and in all', () => {
    for (const parts of [figures.byUnit, figures.byGroup]) {
      expect(parts.flatMap(({ valid }) => valid).reduce((sum, { count }) => sum + count, 0)).toBe(247);
    }
  });
});

describe('the view of the programme', () => {
  it('comes out the same however the aggregates interleave, and when every event comes twice', () => {
    const streams = [...history().values()].slice(0, 40).map((stream) => stream.map((event) => event));
    const corrected = decisionFacts('x', { ...(streams[0]![0]!.data as object), markets: ['Lào'] });
    streams[0]!.push(received('ocop.rating.DecisionCorrected.v1', corrected.productId, { correctedBy: 'Cán bộ minh họa', facts: corrected }, { sequence: streams[0]!.length + 1 }));
    const plain = project(streams.flat());
    fc.assert(fc.property(fc.infiniteStream(fc.nat()), (choices) => {
      const left = streams.map((stream) => [...stream]);
      const mixed: Received[] = [];
      for (const choice of choices) {
        const open = left.filter((stream) => stream.length > 0);
        if (open.length === 0) break;
        const event = open[choice % open.length]!.shift()!;
        mixed.push(event, event);
      }
      expect(new Map([...project(mixed)].sort())).toEqual(new Map([...plain].sort()));
    }), { numRuns: 50 });
  });

  it('takes events from before its aggregate was complete: a correction keeps every wording', () => {
    const facts = decisionFacts('A');
    const documents = project([decisionEvent(facts), received('ocop.rating.DecisionCorrected.v1', facts.productId, { correctedBy: 'Cán bộ minh họa', facts: { ...facts, stars: 4 } }, { sequence: 2 })]);
    expect(documents.get(facts.productId)).toMatchObject({ sequence: 2, decisions: [{ versions: [{ facts: { stars: 3 }, certificateNumber: '1/QĐ-UBND/A' }, { facts: { stars: 4 }, correctedBy: 'Cán bộ minh họa' }] }] });
  });
});

describe('figures of a hundred thousand products', () => {
  it('take milliseconds', () => {
    const sharing = createSharing();
    const some = [...project([...history().values()].flat()).values()];
    const rows = Array.from({ length: 100_000 }, (_, index) => productRow(some[index % some.length]!, sharing));
    statisticsOf(rows, { asOf });
    const begun = performance.now();
    for (let turn = 0; turn < 5; turn += 1) statisticsOf(rows, { asOf });
    const took = (performance.now() - begun) / 5;
    process.stderr.write(`statistics of 100,000 products: ${took.toFixed(1)} ms\n`);
    expect(took).toBeLessThan(250);
  });
});
