import { readFileSync } from 'node:fs';
import { createService, type Service, type ServiceOptions, type Slice } from '@ocop/service-kit';
import { access } from './access.ts';
import { activityResolvers } from './activity/activity.resolvers.ts';
import type { ReportingConfig } from './config.ts';
import type { ReportingContext } from './context.ts';
import { createProgrammeTable } from './programme/programme-table.ts';
import { programme } from './programme/programme.projection.ts';
import { programmeResolvers } from './programme/programme.resolvers.ts';
import { programmeStore } from './programme/programme-store.ts';
import { projections } from './projections.ts';
import { createReferenceBook, type Reference } from './reference/reference-book.ts';
import { reference } from './reference/reference.projection.ts';
import { createViewMark } from './view-mark.ts';

const slice = (file: string, resolvers: object): Slice => ({ sdl: readFileSync(new URL(file, import.meta.url), 'utf8'), resolvers });

const slices: readonly Slice[] = [slice('programme/programme.graphql', programmeResolvers), slice('activity/activity.graphql', activityResolvers)];

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** Wires reporting: views of every service's events, and the figures over them. */
export const createReportingService = (config: ReportingConfig, overrides: Partial<Pick<ServiceOptions, 'clock'>> = {}): Service => {
  let held: Reference['versions'] = {};
  const missing = (): string[] =>
    (['units', 'sets'] as const).filter((list) => config.referenceVersions[list] !== undefined && config.referenceVersions[list] !== held[list])
      .map((list) => `reference data "${list}" is not version ${String(config.referenceVersions[list])} yet`);

  const service: Service = createService({
    config,
    ...overrides,
    access,
    slices,
    aggregates: [],
    projections,
    notReady: missing,
    context: (): Pick<ReportingContext, 'table' | 'reference'> => ({ table, reference: once(book) }),
    onStart: async ({ eventing }) => {
      const look = async (): Promise<void> => { held = (await book()).versions; };
      eventing.onViewChange((views) => {
        if (views.includes(programme.view)) table.touch();
        if (views.includes(reference.view)) void look().catch(() => undefined);
      });
      await look();
    },
  });
  const book = createReferenceBook(() => service.eventing.view(reference));
  const table = createProgrammeTable(async () => programmeStore(await service.eventing.view(programme)), createViewMark(() => service.connection, config.namespace));
  return service;
};
