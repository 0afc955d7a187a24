import { readFileSync } from 'node:fs';
import { createService, type Context, type Service } from '@ocop/service-kit';
import { access } from './access.ts';
import { catalogueQuery } from './catalogue/catalogue-query.ts';
import { catalogueResolvers } from './catalogue/catalogue.resolvers.ts';
import type { RegistryConfig } from './config.ts';
import type { Parts } from './context.ts';
import { ideaResolvers } from './idea/idea.resolvers.ts';
import { ideas } from './idea/idea.store.ts';
import { serialNumbers } from './numbering/serial-numbers.ts';
import { paperResolvers } from './paper/paper.resolvers.ts';
import { papers } from './paper/paper.store.ts';
import { pastProducts } from './past-products/past-products.ts';
import { pastProductsResolvers } from './past-products/past-products.resolvers.ts';
import { producerResolvers } from './producer/producer.resolvers.ts';
import { producerContacts, producers } from './producer/producer.store.ts';
import { productResolvers } from './product/product.resolvers.ts';
import { products } from './product/product.store.ts';
import { catalogue, projections, reference, vocabulary } from './projections.ts';
import { lineageOf } from './reference/areas.ts';
import { publishedReference } from './reference/published-reference.ts';
import { referenceResolvers } from './reference/reference.resolvers.ts';

const slice = (path: string, resolvers: object) => ({ sdl: readFileSync(new URL(path, import.meta.url), 'utf8'), resolvers });

/** The one place where registry is put together. */
export const createRegistryService = (config: RegistryConfig, { clock = () => new Date() }: { clock?: () => Date } = {}): Service => {
  const published = publishedReference(reference);
  const lineage = lineageOf(reference.units, reference.administrativeUnits.rows);
  let parts: Parts | undefined;
  const partsOf = ({ eventing }: Pick<Context, 'eventing'>): Parts => (parts ??= {
    reference, lineage,
    serials: serialNumbers(() => service.connection.db!),
    countIdeas: (where) => service.connection.collection(ideas.collection).countDocuments(where),
    catalogue: catalogueQuery(eventing, catalogue, vocabulary),
    pastProducts: pastProducts(eventing, reference, lineage),
  });
  const service = createService({
    config,
    clock,
    access,
    slices: [
      slice('reference/reference.graphql', referenceResolvers),
      slice('producer/producer.graphql', producerResolvers),
      slice('idea/idea.graphql', ideaResolvers),
      slice('product/product.graphql', productResolvers),
      slice('paper/paper.graphql', paperResolvers),
      slice('past-products/past-products.graphql', pastProductsResolvers),
      slice('catalogue/catalogue.graphql', catalogueResolvers),
    ],
    aggregates: [producers, ideas, products],
    records: [papers, producerContacts, published.record],
    projections,
    reactions: [],
    context: (base) => partsOf(base),
    onStart: async ({ eventing }) => {
      await partsOf({ eventing }).serials.ensureIndexes();
      await published.publish(eventing, clock().toISOString());
    },
  });
  return service;
};
