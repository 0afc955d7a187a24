import type { Day } from '@ocop/domain-kit';

/** One member's answers: criterion code → option code. A missing answer makes the sheet invalid, it is not 0. */
export type ScoreSheet = Readonly<Record<string, string>>;

/** A paper of the dossier; valid on its first and its last day. */
export type PaperFact = { readonly paper: string; readonly from: Day; readonly to?: Day };

/** What is known of a case; whatever is not there is unknown, not false. */
export type Facts = {
  readonly set: string;
  /** Id of the sheet; may be left out where the set has only one. */
  readonly sheet?: string;
  readonly legalForm?: string;
  readonly registration?: string;
  readonly level?: string;
  readonly scoreSheets: readonly ScoreSheet[];
  /** The council's agreed answers, for packs whose `criterionValue` is `agreed`. */
  readonly agreed?: ScoreSheet;
  readonly papers?: readonly PaperFact[];
  readonly flags?: Readonly<Record<string, boolean>>;
  /** Whole per cent. */
  readonly shares?: Readonly<Record<string, number>>;
};
