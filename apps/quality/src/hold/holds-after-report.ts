import type { Report } from '../sample/sample.ts';
import type { Scope } from './hold.ts';

/** What is held after a report: the lot when it failed, the product too when a confirmed limit of the safety class was broken (quality-limits). */
export const holdsAfter = ({ verdict, results }: Report): readonly Scope[] => {
  if (verdict !== 'FAIL') return [];
  return results.some(({ outcome, limit }) => outcome === 'FAIL' && limit.class === 'safety' && limit.confirmed) ? ['LOT', 'PRODUCT'] : ['LOT'];
};
