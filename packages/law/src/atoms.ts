import type { Facts } from './facts.ts';
import type { Atom, InFact, Row, When } from './pack.ts';

/** no, yes, unknown (Kleene). */
export type Truth = 0 | 1 | 2;

/** What conditions look at: sums over members, never means. */
export type Seen = {
  readonly facts: Facts;
  readonly group: string | undefined;
  /** Points per criterion, summed over `pointSheets`; −1 = unknown. */
  readonly points: ArrayLike<number>;
  readonly pointSheets: number;
  readonly parts: ArrayLike<number>;
  readonly total: number;
  readonly sheets: number;
  readonly valid: ReadonlySet<string> | undefined;
};

export type CompiledAtom = { readonly atom: Atom; readonly missing: string; readonly test: (seen: Seen) => Truth; readonly saw: (seen: Seen) => unknown };
export type CompiledWhen = { readonly atoms: readonly CompiledAtom[]; readonly test: (seen: Seen) => Truth };
export type CompiledRow<R extends Row> = CompiledWhen & { readonly row: R };
export type Places = { readonly criteria: ReadonlyMap<string, number>; readonly parts: ReadonlyMap<string, number> };

export class LawCompileError extends Error {
  override readonly name = 'LawCompileError';
  readonly code = 'LAW_COMPILE';
  readonly retriable = false;
}

/** Makes a new atom a compile error in each place that must know it. */
export const never = (atom: never): never => {
  throw new LawCompileError(`unknown atom ${JSON.stringify(atom)}`);
};
const truth = (holds: boolean): Truth => (holds ? 1 : 0);
const inFact = (seen: Seen, fact: InFact): string | undefined => (fact === 'group' ? seen.group : seen.facts[fact]);
const placeOf = (places: ReadonlyMap<string, number>, name: string): number => {
  const place = places.get(name);
  if (place === undefined) throw new LawCompileError(`unknown criterion or part ${name}`);
  return place;
};
/** `saw` and the limits are compared as sums: a limit counts once per sheet. */
const inLimits = (sum: number, sheets: number, { min, max }: { readonly min?: number; readonly max?: number }): Truth =>
  truth((min === undefined || sum >= min * sheets) && (max === undefined || sum <= max * sheets));

const compileAtom = (atom: Atom, places: Places): CompiledAtom => {
  switch (atom.t) {
    case 'points': {
      const place = placeOf(places.criteria, atom.criterion);
      return {
        atom, missing: `points/${atom.criterion}`,
        test: (seen) => { const sum = seen.points[place]!; return sum < 0 || seen.pointSheets === 0 ? 2 : inLimits(sum, seen.pointSheets, atom); },
        saw: (seen) => (seen.points[place]! < 0 ? null : { sum: seen.points[place], sheets: seen.pointSheets }),
      };
    }
    case 'total': {
      const place = atom.part === undefined ? -1 : placeOf(places.parts, atom.part);
      const sum = (seen: Seen): number => (place < 0 ? seen.total : seen.parts[place]!);
      return { atom, missing: 'total', test: (seen) => (seen.sheets === 0 ? 2 : inLimits(sum(seen), seen.sheets, atom)), saw: (seen) => (seen.sheets === 0 ? null : { sum: sum(seen), sheets: seen.sheets }) };
    }
    case 'paper': {
      const want = atom.state === 'valid';
      return {
        atom, missing: 'papers',
        test: ({ valid }) => (valid === undefined ? 2 : truth(atom.anyOf.some((paper) => valid.has(paper)) === want)),
        saw: ({ facts }) => facts.papers?.filter(({ paper }) => atom.anyOf.includes(paper)) ?? null,
      };
    }
    case 'in': {
      const members = new Set(atom.anyOf);
      const want = atom.not !== true;
      return { atom, missing: atom.fact, test: (seen) => { const value = inFact(seen, atom.fact); return value === undefined ? 2 : truth(members.has(value) === want); }, saw: (seen) => inFact(seen, atom.fact) ?? null };
    }
    case 'flag':
      return { atom, missing: `flag/${atom.fact}`, test: ({ facts }) => { const value = facts.flags?.[atom.fact]; return value === undefined ? 2 : truth(value === atom.is); }, saw: ({ facts }) => facts.flags?.[atom.fact] ?? null };
    case 'share':
      return { atom, missing: `share/${atom.fact}`, test: ({ facts }) => { const value = facts.shares?.[atom.fact]; return value === undefined ? 2 : inLimits(value, 1, atom); }, saw: ({ facts }) => facts.shares?.[atom.fact] ?? null };
    default:
      return never(atom);
  }
};

/** Compiles a condition: all of its atoms; one that is false decides, an unknown one only when none is false. */
export const compileWhen = (when: When, places: Places): CompiledWhen => {
  const atoms = when.map((atom) => compileAtom(atom, places));
  const tests = atoms.map(({ test }) => test);
  return {
    atoms,
    test: (seen) => {
      let result: Truth = 1;
      for (const test of tests) {
        const one = test(seen);
        if (one === 0) return 0;
        if (one === 2) result = 2;
      }
      return result;
    },
  };
};
