import { activity } from './activity/activity.projection.ts';
import { programme } from './programme/programme.projection.ts';
import { reference } from './reference/reference.projection.ts';

/** All views of reporting; the rebuild tool makes them again from the topics. */
export const projections = [programme, reference, activity];
