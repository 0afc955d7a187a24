export { RulePackFileError, assemblePacks } from './assemble.ts';
export { authorities, recognitionOf, referralOf, whoMayDecide, type Authority, type DecisionKind } from './authority.ts';
export { agencyExistsOn, agencyOn, dutyHolders } from './agencies.ts';
export { communeAssessmentOn, councilRules, quorumReached, spreadExceeded, validityMonths, type CouncilRules } from './council-rules.ts';
export { lawOn, lawRefs, packHash, packRef, pinnedLaw } from './law-on-day.ts';
export type * from './pack.ts';
export type * from './reference.ts';
export { setOf, sheetById, sheetOf, sheetsOf, type Sheet } from './sheets.ts';
export { unitId, unitLookups, unitRef, type ResolvedUnit, type UnitRef, type Units } from './units.ts';
