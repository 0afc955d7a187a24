import { as } from './people.ts';

export type StarCount = { readonly stars: number; readonly count: number };

/** The day of the directive. */
export const DIRECTIVE_DAY = '2024-07-26';

const FIGURES = `query ($asOf: Date!, $knownAt: DateTime) {
  programmeStatistics(asOf: $asOf, knownAt: $knownAt) {
    recognisedTotal validTotal expiredTotal revokedTotal
    valid { stars count }
    newlyRecognised(from: "2023-01-01") { stars count }
    reEvaluated(from: "2023-01-01") { stars count }
    proposedForUpgrade(from: "2023-01-01") { stars count }
    exportedProducts { name }
    byUnit { unit { code name } valid { stars count } }
    byGroup { group { code name } valid { stars count } }
  }
}`;

type Place = { readonly unit: { readonly code: string; readonly name: string }; readonly valid: readonly StarCount[] };
type Group = { readonly group: { readonly code: string; readonly name: string }; readonly valid: readonly StarCount[] };
export type Figures = {
  readonly recognisedTotal: number; readonly validTotal: number; readonly expiredTotal: number; readonly revokedTotal: number;
  readonly valid: readonly StarCount[]; readonly newlyRecognised: readonly StarCount[]; readonly reEvaluated: readonly StarCount[]; readonly proposedForUpgrade: readonly StarCount[];
  readonly exportedProducts: readonly { readonly name: string }[]; readonly byUnit: readonly Place[]; readonly byGroup: readonly Group[];
};

/** The programme's figures as of a day, as anybody reads them through the gateway. */
export const figuresOf = async (asOf: string, knownAt?: string): Promise<Figures> =>
  (await as().ask<{ programmeStatistics: Figures }>(FIGURES, { asOf, ...(knownAt !== undefined && { knownAt }) })).programmeStatistics;

export const sum = (counts: readonly StarCount[]): number => counts.reduce((total, { count }) => total + count, 0);

export type Activity = Readonly<Record<'ideasProposed' | 'productsFromIdeas' | 'dossiersOpened' | 'dossiersSubmitted' | 'samplesDrawn' | 'samplesTested' | 'revocationsProposed' | 'salesPointsOpen' | 'listingsStopped' | 'stampsIssued' | 'stampIssuesStopped', number>>;

/** What goes on around the products, over every service's events. */
export const activity = async (after: readonly string[] = []): Promise<Activity> =>
  (await as().ask<{ programmeActivity: Activity }>('{ programmeActivity { ideasProposed productsFromIdeas dossiersOpened dossiersSubmitted samplesDrawn samplesTested revocationsProposed salesPointsOpen listingsStopped stampsIssued stampIssuesStopped } }', {}, { after })).programmeActivity;
