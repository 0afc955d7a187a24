import type { Day } from '@ocop/domain-kit';
import type { Atom, Cite, PackRef } from './pack.ts';

export type Outcome = 'rated' | 'stopped' | 'undecided';
export type Holds = boolean | 'unknown';

/** The answer: `sum` over `sheets` members, stars of the score alone (`band`), stars after stops and conditions; null when undecided. */
export type Judgement = { readonly sum: number; readonly sheets: number; readonly band: number; readonly stars: number | null; readonly outcome: Outcome; readonly missing: readonly string[] };

export type Because = { readonly atom: Atom; readonly saw: unknown; readonly holds: Holds };

/** One line of the trace: codes, no sentences. `rule` groups alternatives, `row` is the row itself. */
export type Line = {
  readonly rule: string;
  readonly row: string;
  readonly kind: 'part' | 'band' | 'stop' | 'condition' | 'paper' | 'recognition';
  readonly holds: Holds;
  readonly effect: 'points' | 'stars' | 'stop' | 'lower' | 'return' | 'require' | 'level';
  readonly value?: number | string;
  readonly cite: readonly Cite[];
  readonly confirmed: boolean;
  readonly illustrative?: true;
  readonly because: readonly Because[];
};

/** A judgement with all that it rests on; same facts and same packs give the same bytes. */
export type Verdict = Judgement & { readonly law: readonly PackRef[]; readonly engine: string; readonly day: Day; readonly inputHash: string; readonly sheet: string | null; readonly illustrative: boolean; readonly lines: readonly Line[] };
