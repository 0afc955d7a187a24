export type { Brand, Text } from './brand.ts';
export { canonical, hashOf, sha256 } from './canonical.ts';
export { addDays, addMonths, day, dayOf, daysInMonth, isDay, within, type Day, type Span } from './day.ts';
export type { Decider } from './decider.ts';
export { fold, foldedWords } from './fold.ts';
export { OCOP_NAMESPACE_ID, isUuid, uuidV5, uuidV7 } from './ids.ts';
export { isRejected, rejected, type Rejection } from './rejection.ts';
