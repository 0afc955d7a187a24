import { within, type Day } from '@ocop/domain-kit';
import type { CommuneAssessmentRow, CouncilRow, Law, Level, Row } from './pack.ts';

export type CouncilRules = {
  readonly level: Level;
  readonly seats: readonly string[];
  readonly quorum: readonly [number, number];
  readonly chairPresent: boolean;
  readonly spreadMax: number | null;
  readonly monitoringMemberRequired: boolean;
  readonly communeAssessmentRequired: boolean;
  readonly communeFindings: readonly string[];
  /** False while one of the rows behind it waits for an officer. */
  readonly confirmed: boolean;
  readonly rows: readonly Row[];
};

const first = <R extends Row>(rows: readonly R[], day: Day, of: (row: R) => boolean = () => true): R | undefined => rows.find((row) => within(day, row) && of(row));

/** The row that asks for the commune's report before a session (QĐ 1489/QĐ-TTg, from 2025-07-06), if one is in force. */
export const communeAssessmentOn = ({ national, day: lawDay }: Law, day: Day = lawDay): CommuneAssessmentRow | undefined =>
  within(day, national.inForce) ? first(national.communeAssessment, day) : undefined;

/** Rules of a council of a level on a day; undefined when no council of that level can be set up (districts after 2025-06-30). */
export const councilRules = (law: Law, level: Level = 'PROVINCE', day: Day = law.day): CouncilRules | undefined => {
  const council: CouncilRow | undefined = first(law.provincial.councils, day, (row) => row.level === level);
  if (!council) return undefined;
  const monitoring = first(law.provincial.monitoring, day, (row) => row.level === level);
  const commune = communeAssessmentOn(law, day);
  const rows: readonly Row[] = [council, ...(monitoring ? [monitoring] : []), ...(commune ? [commune] : [])];
  return {
    level,
    seats: council.seats,
    quorum: council.quorum,
    chairPresent: council.chairPresent,
    spreadMax: council.spreadMax,
    monitoringMemberRequired: monitoring?.required ?? false,
    communeAssessmentRequired: commune?.required ?? false,
    communeFindings: commune?.findings ?? [],
    confirmed: rows.every((row) => row.confirmed),
    rows,
  };
};

/** Whether so many of the members suffice to open a session: `present / members ≥ quorum`, in integers. */
export const quorumReached = ({ quorum: [share, of] }: Pick<CouncilRules, 'quorum'>, present: number, members: number): boolean => members > 0 && present * of >= share * members;

/** Whether the members' totals for one product lie further apart than the rules allow. */
export const spreadExceeded = ({ spreadMax }: Pick<CouncilRules, 'spreadMax'>, totals: readonly number[]): boolean =>
  spreadMax !== null && totals.length > 1 && Math.max(...totals) - Math.min(...totals) > spreadMax;

/** Months that a certificate of a day is valid (36 in every pack so far; the day 36 months after it has expired). */
export const validityMonths = ({ national, day: lawDay }: Law, day: Day = lawDay): number | undefined => first(national.validity, day)?.months;
