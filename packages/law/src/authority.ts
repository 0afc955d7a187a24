import { within, type Day } from '@ocop/domain-kit';
import type { Law, Level, RecognitionRow, ReferralRow, Row } from './pack.ts';

/** Kinds of decision of the register (register-format.md). */
export type DecisionKind = 'INITIAL' | 'REEVALUATION' | 'UPGRADE' | 'UPGRADE_PROPOSAL' | 'REVOCATION';

export type Authority = { readonly level: Level; readonly row: Row };

const onDay = <R extends Row>(rows: readonly R[], day: Day): readonly R[] => rows.filter((row) => within(day, row));

/** Who may take a decision on a day, with the row of the pack that says so; `stars` may be missing for a revocation. */
export const authorities = ({ national }: Law, kind: DecisionKind, stars: number | undefined, day: Day): readonly Authority[] => {
  if (!within(day, national.inForce)) return [];
  switch (kind) {
    case 'INITIAL':
    case 'REEVALUATION':
    case 'UPGRADE':
      return onDay(national.recognition, day).filter((row) => row.stars === stars).map((row) => ({ level: row.recognisedBy, row }));
    case 'UPGRADE_PROPOSAL':
      return onDay(national.proposals, day).filter((row) => row.stars === stars).map((row) => ({ level: row.proposedBy, row }));
    case 'REVOCATION':
      return onDay(national.revocations, day).filter((row) => row.stars === undefined || stars === undefined || row.stars === stars).map((row) => ({ level: row.revokedBy, row }));
  }
};

/** Levels that may take a decision of a kind and so many stars on a day; empty: nobody may (register-format.md, "Who could decide"). */
export const whoMayDecide = (law: Law, kind: DecisionKind, stars: number | undefined, day: Day): readonly Level[] =>
  authorities(law, kind, stars, day).map(({ level }) => level);

/** The row that says who scores and who recognises so many stars on a day. */
export const recognitionOf = ({ national }: Law, stars: number, day: Day): RecognitionRow | undefined =>
  within(day, national.inForce) ? onDay(national.recognition, day).find((row) => row.stars === stars) : undefined;

/** Where a case with a score goes up to from a level, if it does (QĐ 1048: 50; QĐ 148: 70 and 90). `sum` is over `sheets` members. */
export const referralOf = ({ national }: Law, level: Level, sum: number, sheets: number, day: Day): ReferralRow | undefined =>
  within(day, national.inForce) ? onDay(national.referrals, day).find((row) => row.level === level && sum >= row.min * sheets) : undefined;
