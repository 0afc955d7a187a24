import type { Day } from '@ocop/domain-kit';
import { compile, lawOn, pinnedLaw, type CompiledLaw, type Law, type PackRef, type RulePack } from '@ocop/law';

/** The rule packs of this deployment and the law that they give for a day. */
export type RuleBook = {
  readonly packs: readonly RulePack[];
  /** Undefined on a day without law. */
  readonly on: (day: Day) => Law | undefined;
  /** The law that a case was bound to, ready to judge; undefined when a pack is missing or differs from what was stored. */
  readonly pinned: (refs: readonly PackRef[], day: Day) => CompiledLaw | undefined;
  /** The first day with any law: no decision can be older (register-format.md). */
  readonly beginsOn: Day;
  /** The group I–VI of a set of the register: it is numbered 1–26 by QĐ 148 whatever the year of the decision (register-format.md). */
  readonly groupOfSet: (set: string) => string | undefined;
};

const REMEMBERED = 5000;
const COMPILED = 100;

export const createRuleBook = (packs: readonly RulePack[]): RuleBook => {
  const laws = new Map<Day, Law | undefined>();
  const compiled = new Map<string, CompiledLaw>();
  const beginsOn = packs.filter(({ layer }) => layer === 'national').map(({ inForce }) => inForce.from).sort()[0];
  if (beginsOn === undefined) throw new RangeError('no national rule pack');
  const groups = new Map(packs.flatMap((pack) => (pack.layer === 'national' ? pack.sets.map(({ set, group }) => [set, group] as const) : [])));
  return {
    packs,
    beginsOn,
    groupOfSet: (set) => groups.get(set),
    pinned: (refs, day) => {
      const key = `${day}/${refs.map(({ hash }) => hash).join('/')}`;
      const known = compiled.get(key);
      if (known) return known;
      const law = pinnedLaw(packs, refs, day);
      if (!law) return undefined;
      if (compiled.size >= COMPILED) compiled.clear();
      const made = compile(law);
      compiled.set(key, made);
      return made;
    },
    on: (day) => {
      if (laws.has(day)) return laws.get(day);
      if (laws.size >= REMEMBERED) laws.clear();
      const law = lawOn(packs, day);
      laws.set(day, law);
      return law;
    },
  };
};

/** Whether a score lies in the band of so many stars: bands are half-open, decrees print 70–89 (rule-packs.md §3). */
export const inBand = ({ national: { bands } }: Law, stars: number, score: number): boolean => {
  const min = bands.find((band) => band.stars === stars)?.min;
  const next = Math.min(...bands.filter((band) => band.stars > stars).map((band) => band.min));
  return min !== undefined && min <= score && score < next;
};
