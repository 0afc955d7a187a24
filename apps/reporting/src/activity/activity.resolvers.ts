import type { Resolvers } from '../__generated__/resolvers.ts';
import { talliesOf } from './activity-counts.ts';
import { activity } from './activity.projection.ts';

export const activityResolvers: Resolvers = {
  Query: {
    programmeActivity: async (_source, { asOf, knownAt }, { eventing, today }) => {
      const tally = await talliesOf(await eventing.view(activity), asOf ?? today, knownAt ?? undefined);
      const open = (kind: Parameters<typeof tally>[0]): number => tally(kind).began - tally(kind).ended;
      return {
        ideasProposed: tally('IDEA').began,
        productsFromIdeas: tally('PRODUCT').began,
        dossiersOpened: tally('DOSSIER').began,
        dossiersSubmitted: tally('DOSSIER').ended,
        samplesDrawn: tally('SAMPLE').began,
        samplesTested: tally('TEST_REPORT').began,
        holdsPlaced: tally('HOLD').began,
        holdsInForce: open('HOLD'),
        revocationsProposed: tally('REVOCATION_PROPOSAL').began,
        salesPointsOpen: open('SALES_POINT'),
        listingsOpen: open('LISTING'),
        listingsStopped: tally('LISTING').ended,
        stampsIssued: tally('STAMP_ISSUE').quantity,
        stampIssuesStopped: tally('STAMP_ISSUE').ended,
      };
    },
  },
};
