import type { Day, Text } from '@ocop/domain-kit';

/** A provision: `<source id>@<day of the text>~<steps>`, e.g. `vn/qd-ttg/2023-02-24/148@2025-07-06~pl_1__muc_6__diem_dd` (rule-packs.md §6). */
export type Cite = string;

/** Levels that score, recognise, propose and revoke. */
export type Level = 'COMMUNE' | 'DISTRICT' | 'PROVINCE' | 'CENTRE';

/** What every row of every table carries; rows of one `rule` are alternatives; `from ≤ day < to` inside the pack's own days. */
export type Row = {
  readonly id: string;
  readonly rule?: string;
  readonly cite: readonly Cite[];
  readonly confirmed: boolean;
  readonly illustrative?: true;
  readonly note?: string;
  readonly from?: Day;
  readonly to?: Day;
};

export type InFact = 'legalForm' | 'set' | 'group' | 'level' | 'registration';

/** One test in a condition; the list is closed, a new atom is a change of code with a test. */
export type Atom =
  | { readonly t: 'points'; readonly criterion: string; readonly min?: number; readonly max?: number }
  | { readonly t: 'total'; readonly part?: string; readonly min?: number; readonly max?: number }
  | { readonly t: 'paper'; readonly anyOf: readonly string[]; readonly state: 'valid' | 'absent' }
  | { readonly t: 'in'; readonly fact: InFact; readonly anyOf: readonly string[]; readonly not?: true }
  | { readonly t: 'flag'; readonly fact: string; readonly is: boolean }
  | { readonly t: 'share'; readonly fact: string; readonly min?: number; readonly max?: number };

/** All of the atoms hold; empty holds always. */
export type When = readonly Atom[];

export type Named = { readonly code: string; readonly name: Text };

export type Source = {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly signedOn: Day | null;
  readonly effectiveFrom: Day;
  readonly normative: boolean;
  /** SHA-256 of the scan; null while no scan was loaded. */
  readonly fileHash: string | null;
  readonly amends?: readonly string[];
  readonly note?: string;
};

export type Transition = Row & { readonly filedBefore: Day; readonly keeps: string; readonly until?: Day };

/** State of what is known of a set's sheet: `none` cannot be scored, `incomplete` may be loaded but may not decide. */
export type SheetState = 'complete' | 'incomplete' | 'none';

export type SetRow = Row & { readonly set: string; readonly group: string; readonly name: Text; readonly state: SheetState };

export type Section = { readonly code: string; readonly part: string; readonly name: Text };

/** One scoring sheet; a set may have two, told apart by `variant`. */
export type SheetRow = Row & {
  readonly set: string;
  readonly variant?: string;
  readonly name: Text;
  readonly complete: boolean;
  readonly decides: boolean;
  readonly sections: readonly Section[];
};

export type PartRow = Row & { readonly part: string; readonly name: Text; readonly max: number };

/** An option is known by its code, never by its points; it cites what its criterion cites. */
export type Option = { readonly code: string; readonly points: number; readonly label: Text; readonly when?: When };

/** `bonus`: its maximum counts above the maximum of the part, which still caps the sum. */
export type CriterionRow = Row & {
  readonly sheet: string;
  readonly code: string;
  readonly section: string;
  readonly part: string;
  readonly name: Text;
  readonly max: number;
  readonly when: When;
  readonly bonus?: true;
  readonly options: readonly Option[];
};

export type BandRow = Row & { readonly stars: number; readonly min: number };
export type StopRow = Row & { readonly when: When };
export type StarConditionRow = Row & { readonly star: number; readonly set?: string; readonly needs: When; readonly otherwise: 'lower' | 'return' };
export type PaperRow = Row & { readonly paper: string; readonly need: 'required' | 'supporting'; readonly when: When; readonly maxAgeMonths?: number };

/** Who scores and recognises a product of so many stars, from a day to a day. */
export type RecognitionRow = Row & { readonly stars: number; readonly scoredBy: Level; readonly recognisedBy: Level };
/** Who may propose a product for so many stars to the level above. */
export type ProposalRow = Row & { readonly stars: number; readonly proposedBy: Level };
/** Who may revoke a certificate, of any stars or of those named. */
export type RevocationRow = Row & { readonly stars?: number; readonly revokedBy: Level };
/** The score from which a case goes up. */
export type ReferralRow = Row & { readonly level: Level; readonly goesTo: Level; readonly min: number };
export type CommuneAssessmentRow = Row & { readonly required: boolean; readonly findings: readonly string[] };
export type DeadlineRow = Row & { readonly step: string; readonly workingDays: number };
export type ValidityRow = Row & { readonly months: number };

export type CouncilRow = Row & {
  readonly level: Level;
  readonly seats: readonly string[];
  /** At least this share of the members: [3, 4] is three quarters. */
  readonly quorum: readonly [number, number];
  readonly chairPresent: boolean;
  /** Largest difference between two members' totals for one product; null = no limit. */
  readonly spreadMax: number | null;
};
export type MonitoringRow = Row & { readonly level: Level; readonly required: boolean };

export type Example = { readonly id: string; readonly name: Text; readonly day: Day; readonly facts: unknown; readonly expect: { readonly outcome: string; readonly stars: number | null } };

export type Vocabulary = {
  readonly papers: readonly Named[];
  readonly legalForms: readonly Named[];
  readonly registrations: readonly Named[];
  readonly flags: readonly Named[];
  readonly shares: readonly Named[];
  readonly levels: readonly Named[];
  readonly groups: readonly Named[];
};

type PackBase = {
  readonly schema: 1;
  readonly id: string;
  readonly revision: number;
  readonly name: Text;
  readonly inForce: { readonly from: Day; readonly to?: Day };
  /** When the pack was approved (ISO UTC); absent: known from the beginning. */
  readonly approvedAt?: string;
  readonly basedOn?: { readonly id: string; readonly revision: number; readonly hash: string };
  readonly sources: readonly Source[];
  readonly vocabulary: Vocabulary;
  readonly papers: readonly PaperRow[];
  readonly notes: readonly Text[];
};

export type NationalPack = PackBase & {
  readonly layer: 'national';
  readonly pinnedBy: 'dossierAccepted' | 'sessionHeld' | 'decisionSigned';
  readonly transition: readonly Transition[];
  readonly sets: readonly SetRow[];
  readonly sheets: readonly SheetRow[];
  readonly parts: readonly PartRow[];
  readonly criteria: readonly CriterionRow[];
  readonly bands: readonly BandRow[];
  readonly rounding: { readonly decimals: 0 | 1 | 2 | null };
  readonly criterionValue: 'mean' | 'agreed';
  readonly stops: readonly StopRow[];
  readonly starConditions: readonly StarConditionRow[];
  readonly recognition: readonly RecognitionRow[];
  readonly proposals: readonly ProposalRow[];
  readonly revocations: readonly RevocationRow[];
  readonly referrals: readonly ReferralRow[];
  readonly communeAssessment: readonly CommuneAssessmentRow[];
  readonly deadlines: readonly DeadlineRow[];
  readonly validity: readonly ValidityRow[];
  readonly examples: readonly Example[];
};

export type ProvincialPack = PackBase & {
  readonly layer: 'provincial';
  readonly councils: readonly CouncilRow[];
  readonly monitoring: readonly MonitoringRow[];
};

/** A decree or a province's rules as one whole document of tables. */
export type RulePack = NationalPack | ProvincialPack;
export type Layer = RulePack['layer'];

export type PackRef = { readonly id: string; readonly revision: number; readonly hash: string };

/** The law of one day: one national and one provincial pack. */
export type Law = { readonly day: Day; readonly national: NationalPack; readonly provincial: ProvincialPack };
