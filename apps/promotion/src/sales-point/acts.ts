import { readFileSync } from 'node:fs';
import { within, type Day } from '@ocop/domain-kit';

export type Act = { readonly act: string; readonly of: Day; readonly from: Day; readonly to: Day | null; readonly confirmed: boolean; readonly source: string };

const { rows } = JSON.parse(readFileSync(new URL('../../data/sales-point-acts.json', import.meta.url), 'utf8')) as { rows: readonly Act[] };

/** The act that sets the criteria of sales points on a day, and the last one known by then. */
export const actOn = (day: Day, acts: readonly Act[] = rows): { readonly inForce?: Act; readonly last?: Act } => {
  const inForce = acts.find((act) => within(day, act));
  const last = acts.filter(({ from }) => from <= day).at(-1);
  return { ...(inForce && { inForce }), ...(last && { last }) };
};
