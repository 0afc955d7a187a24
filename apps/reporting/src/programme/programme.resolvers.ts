import type { Day } from '@ocop/domain-kit';
import type { UnitRef } from '@ocop/contracts';
import { badInput } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Reference } from '../reference/reference-book.ts';
import { unitId, type Unit } from '../reference/units.ts';
import { decisionsIn, statisticsOf, type Statistics, type View } from './statistics.ts';
import type { ProductRow } from './product-row.ts';

/** The figures of one question, with what its other fields still need. */
export type ProgrammeFigures = Statistics & {
  readonly view: View;
  readonly rows: ReadonlyMap<string, ProductRow>;
  readonly knownAt: string | undefined;
  readonly unit: Unit | undefined;
};

/** Registry's list has not arrived: a fault that passes. */
export class ReferenceMissingError extends Error {
  override readonly name = 'ReferenceMissingError';
  readonly code = 'REFERENCE_MISSING';
  readonly retriable = true;
}

const unitNamed = (argument: string, asOf: Day, { units }: Reference): Unit => {
  if (units === undefined) throw new ReferenceMissingError('the administrative units are not known yet');
  const unit = units.named(argument, asOf);
  if (unit === undefined) throw badInput(`Không có đơn vị hành chính "${argument}" vào ngày ${asOf}. / There is no administrative unit "${argument}" on ${asOf}.`, ['unit']);
  return unit;
};

const asked = new WeakMap<ReadonlyMap<string, ProductRow>, Map<string, Statistics>>();
const LARGEST = 500;

/** The figures of a question, computed once as long as the rows are the same. */
const figuresOf = (rows: ReadonlyMap<string, ProductRow>, view: View, unit: Unit | undefined): Statistics => {
  const answers = asked.get(rows) ?? new Map<string, Statistics>();
  asked.set(rows, answers);
  const question = `${view.asOf} ${String(view.knownAt)} ${unit === undefined ? '' : unitId(unit)}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  if (answers.size >= LARGEST) answers.clear();
  const figures = statisticsOf(rows.values(), view);
  answers.set(question, figures);
  return figures;
};

const note = { vi: 'Có số liệu dựa trên dữ liệu minh họa.', en: 'Some figures rest on illustrative data.' } as const;
type Period = { from: Day; to?: Day | null | undefined };
const decisions = ({ rows, view }: ProgrammeFigures, kind: Parameters<typeof decisionsIn>[2], { from, to }: Period) => decisionsIn(rows.values(), view, kind, from, to ?? undefined);

export const programmeResolvers: Resolvers = {
  Query: {
    programmeStatistics: async (_source, { asOf: day, knownAt, unit: argument }, { table, reference, today }) => {
      const asOf = day ?? today;
      const [rows, book] = await Promise.all([table.rows(), reference()]);
      const unit = argument === null || argument === undefined ? undefined : unitNamed(argument, asOf, book);
      const view: View = {
        asOf,
        knownAt: knownAt ? Date.parse(knownAt) : undefined,
        covers: unit && ((place) => book.units!.covers(unit, place)),
      };
      return { ...figuresOf(rows, view, unit), view, rows, knownAt: knownAt ?? undefined, unit };
    },
  },
  ProgrammeStatistics: {
    asOf: ({ view }) => view.asOf,
    knownAt: ({ knownAt }) => knownAt ?? null,
    newlyRecognised: (figures, period) => decisions(figures, 'INITIAL', period),
    reEvaluated: (figures, period) => decisions(figures, 'REEVALUATION', period),
    proposedForUpgrade: (figures, period) => decisions(figures, 'UPGRADE_PROPOSAL', period),
    note: ({ illustrativeTotal }, _args, { language }) => (illustrativeTotal === 0 ? null : note[language]),
  },
  ExportedProduct: { product: ({ id }) => ({ id }) },
  GroupStatistics: { group: ({ group }) => group },
  AdministrativeUnit: {
    id: (unit: UnitRef) => unitId(unit),
    name: async (unit, _args, { reference }) => (await reference()).units?.byId(unitId(unit))?.name ?? unit.code,
  },
  ProductSector: {
    id: (code) => code,
    code: (code) => code,
    name: async (code, _args, { reference, language }) => {
      const group = (await reference()).group(code);
      return (language === 'en' ? group?.nameEn : group?.nameVi) ?? code;
    },
  },
};
