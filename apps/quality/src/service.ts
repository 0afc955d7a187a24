import { readFileSync } from 'node:fs';
import { createService, type Service } from '@ocop/service-kit';
import { access } from './access.ts';
import type { QualityConfig } from './config.ts';
import { holdResolvers } from './hold/hold.resolvers.ts';
import { holds } from './hold/hold.store.ts';
import { onTestReportIssued } from './hold/on-test-report-issued.ts';
import { projections } from './projections.ts';
import { awaitLimits } from './quality-limit/limits-copy.ts';
import { qualityLimitResolvers } from './quality-limit/quality-limit.resolvers.ts';
import { revocationProposalResolvers } from './revocation-proposal/revocation-proposal.resolvers.ts';
import { revocationProposals } from './revocation-proposal/revocation-proposal.store.ts';
import { sampleResolvers } from './sample/sample.resolvers.ts';
import { samples } from './sample/sample.store.ts';

const slice = (path: string, resolvers: object) => ({ sdl: readFileSync(new URL(path, import.meta.url), 'utf8'), resolvers });

/** The one place where quality is put together. */
export const createQualityService = (config: QualityConfig, overrides: { clock?: () => Date } = {}): Service => {
  const limits = awaitLimits(config.limitsVersion);
  return createService({
    config,
    slices: [
      slice('sample/sample.graphql', sampleResolvers),
      slice('hold/hold.graphql', holdResolvers),
      slice('revocation-proposal/revocation-proposal.graphql', revocationProposalResolvers),
      slice('quality-limit/quality-limit.graphql', qualityLimitResolvers),
    ],
    access,
    aggregates: [samples, holds, revocationProposals],
    records: [],
    projections,
    reactions: [onTestReportIssued],
    onStart: ({ eventing }) => limits.follow(eventing),
    notReady: limits.missing,
    ...overrides,
  });
};
