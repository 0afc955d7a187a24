import { readFileSync } from 'node:fs';
import type { StatesOf } from '@ocop/eventing';
import { createService, type Service } from '@ocop/service-kit';
import { access } from './access.ts';
import type { PromotionConfig } from './config.ts';
import { listingResolvers } from './listing/listing.resolvers.ts';
import { listings } from './listing/listing.store.ts';
import { onSalesPointClosed } from './listing/on-sales-point-closed.ts';
import { projections } from './projections.ts';
import { salesPointResolvers } from './sales-point/sales-point.resolvers.ts';
import { salesPoints } from './sales-point/sales-point.store.ts';
import { stampSerials } from './stamp/serial-range.ts';
import { stampIssueResolvers } from './stamp/stamp-issue.resolvers.ts';
import { stampIssues } from './stamp/stamp-issue.store.ts';
import { onSaleStopped } from './stop-order/on-sale-stopped.ts';
import { stopOrders } from './stop-order/stop-order.store.ts';
import { awaitUnits } from './unit/units-copy.ts';

const slice = (path: string, resolvers: object) => ({ sdl: readFileSync(new URL(path, import.meta.url), 'utf8'), resolvers });

/** The one place where promotion is put together. */
export const createPromotionService = (config: PromotionConfig, overrides: { clock?: () => Date } = {}): Service => {
  // Reactions look up what is on sale; they run only after the service that they belong to was made.
  const states: StatesOf = (...look) => service.eventing.states(...look);
  const units = awaitUnits(config.unitsVersion);
  const service: Service = createService({
    config,
    slices: [
      slice('sales-point/sales-point.graphql', salesPointResolvers),
      slice('listing/listing.graphql', listingResolvers),
      slice('stamp/stamp-issue.graphql', stampIssueResolvers),
    ],
    access,
    aggregates: [salesPoints, listings, stampIssues, stopOrders],
    records: [stampSerials],
    projections,
    reactions: [onSaleStopped(states), onSalesPointClosed(states)],
    onStart: ({ eventing }) => units.follow(eventing),
    notReady: units.missing,
    ...overrides,
  });
  return service;
};
