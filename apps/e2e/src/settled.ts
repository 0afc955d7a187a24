import { until } from '@ocop/testing';
import { as } from './people.ts';

const ALL_SERVICES = `{
  productSectors { id }
  verifyCertificate(number: "-") { status }
  qualityLimits(set: 1) { id }
  salesPoints(first: 1) { totalCount }
  programmeActivity { ideasProposed }
}`;

/** Waits until every service has seen what the tokens name, by asking all of them with the tokens. */
export const settled = (...tokens: readonly string[]): Promise<true> => until('every service has seen what was written', async () => {
  const { errors, extensions } = await as().send(ALL_SERVICES, {}, { after: tokens });
  const behind = (extensions?.['behind'] as unknown[] | undefined) ?? [];
  return errors === undefined && behind.length === 0 ? true : undefined;
});
