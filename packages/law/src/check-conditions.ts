import { never } from './atoms.ts';
import type { Atom, NationalPack, RulePack, SheetRow, When } from './pack.ts';
import type { PackProblem } from './check-pack.ts';

type Report = (code: PackProblem['code'], row: string, detail: string) => void;
type Limits = { readonly min?: number; readonly max?: number };

const codes = (list: readonly { readonly code: string }[]): ReadonlySet<string> => new Set(list.map(({ code }) => code));

/** A limit that every value between `lowest` and `highest` passes, or that none does, says nothing. */
const reportRange = (report: Report, row: string, what: string, { min, max }: Limits, lowest: number, highest: number): void => {
  if ((min === undefined || min <= lowest) && (max === undefined || max >= highest)) report('NEVER_FAILS', row, `${what}: every value from ${lowest} to ${highest} passes`);
  if ((min !== undefined && min > highest) || (max !== undefined && max < lowest) || (min !== undefined && max !== undefined && min > max)) report('NEVER_HOLDS', row, `${what}: no value from ${lowest} to ${highest} passes`);
};

const checkNames = (report: Report, row: string, names: readonly string[], known: ReadonlySet<string>, what: string): void => {
  if (names.length === 0) report('NEVER_HOLDS', row, `no ${what} named`);
  for (const name of names) if (!known.has(name)) report('UNKNOWN_REFERENCE', row, `${what} ${name}`);
};

const checkPoints = (report: Report, pack: NationalPack, row: string, atom: Extract<Atom, { t: 'points' }>, sheets: readonly SheetRow[]): void => {
  for (const sheet of sheets) {
    const criterion = pack.criteria.find((one) => one.sheet === sheet.id && one.code === atom.criterion);
    if (!criterion) { report('UNKNOWN_REFERENCE', row, `criterion ${atom.criterion} in sheet ${sheet.id}`); continue; }
    const points = criterion.options.map((option) => option.points);
    const lowest = criterion.when.length > 0 ? 0 : Math.min(...points);
    reportRange(report, row, `${sheet.id}/${atom.criterion}`, atom, lowest, Math.max(...points));
  }
};

/** Checks one condition against the pack's vocabulary and the sheets it looks at. */
export const checkWhen = (report: Report, pack: RulePack, row: string, when: When, sheets: readonly SheetRow[]): void => {
  const { vocabulary } = pack;
  const sets = pack.layer === 'national' ? new Set(pack.sets.map(({ set }) => set)) : undefined;
  for (const atom of when) {
    switch (atom.t) {
      case 'points':
        if (pack.layer === 'national') checkPoints(report, pack, row, atom, sheets);
        else report('WRONG_LAYER', row, 'a provincial condition cannot look at points');
        break;
      case 'total': {
        const parts = pack.layer === 'national' ? pack.parts.filter(({ part }) => atom.part === undefined || part === atom.part) : [];
        if (parts.length === 0) report('UNKNOWN_REFERENCE', row, `part ${String(atom.part)}`);
        else reportRange(report, row, `total ${atom.part ?? ''}`, atom, 0, parts.reduce((sum, { max }) => sum + max, 0));
        break;
      }
      case 'paper': checkNames(report, row, atom.anyOf, codes(vocabulary.papers), 'paper'); break;
      case 'in': {
        const known = { legalForm: codes(vocabulary.legalForms), registration: codes(vocabulary.registrations), level: codes(vocabulary.levels), group: codes(vocabulary.groups), set: sets }[atom.fact];
        if (known) checkNames(report, row, atom.anyOf, known, atom.fact);
        if (known && new Set(atom.anyOf).size === known.size) report(atom.not ? 'NEVER_HOLDS' : 'NEVER_FAILS', row, `${atom.fact}: all values named`);
        break;
      }
      case 'flag': checkNames(report, row, [atom.fact], codes(vocabulary.flags), 'flag'); break;
      case 'share':
        checkNames(report, row, [atom.fact], codes(vocabulary.shares), 'share');
        reportRange(report, row, `share ${atom.fact}`, atom, 0, 100);
        break;
      default: never(atom);
    }
  }
};
