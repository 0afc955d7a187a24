import { readFileSync } from 'node:fs';
import { createService, type Service } from '@ocop/service-kit';
import { readRulePacks } from '@ocop/law/files';
import { access } from './access.ts';
import type { RatingConfig } from './config.ts';
import type { Surroundings } from './context.ts';
import { councilResolvers } from './council/council.resolvers.ts';
import { councils } from './council/council.store.ts';
import { dossierResolvers } from './dossier/dossier.resolvers.ts';
import { dossiers } from './dossier/dossier.store.ts';
import { projections } from './projections.ts';
import { onRevocationProposed } from './recognition/on-revocation-proposed.ts';
import { recognitionResolvers } from './recognition/recognition.resolvers.ts';
import { recognitions } from './recognition/recognition.store.ts';
import { holdUnits } from './reference/units-copy.ts';
import { registerResolvers } from './register/register.resolvers.ts';
import { createRuleBook } from './rule-packs/rule-book.ts';
import { publishRulePacks, rulePacks } from './rule-packs/rule-pack.store.ts';
import { rulePackResolvers } from './rule-packs/rule-packs.resolvers.ts';
import { scoringResolvers } from './scoring/scoring.resolvers.ts';
import { scorings } from './scoring/scoring.store.ts';
import { carryThrough } from './session/carry-through.ts';
import { sessionResolvers } from './session/session.resolvers.ts';
import { sessions } from './session/session.store.ts';

const slice = (path: string, resolvers: object) => ({ sdl: readFileSync(new URL(path, import.meta.url), 'utf8'), resolvers });

/** The one place where rating is put together. */
export const createRatingService = (config: RatingConfig, overrides: { clock?: () => Date } = {}): Service => {
  const rules = createRuleBook(readRulePacks(config.rulePacksFolder));
  const units = holdUnits(config.unitsVersion);
  const surroundings: Surroundings = { rules, units: units.current, portalUrl: config.portalUrl };
  return createService({
    config,
    slices: [
      slice('recognition/recognition.graphql', recognitionResolvers),
      slice('register/register.graphql', registerResolvers),
      slice('dossier/dossier.graphql', dossierResolvers),
      slice('council/council.graphql', councilResolvers),
      slice('session/session.graphql', sessionResolvers),
      slice('scoring/scoring.graphql', scoringResolvers),
      slice('rule-packs/rule-packs.graphql', rulePackResolvers),
    ],
    access,
    context: () => surroundings,
    aggregates: [recognitions, dossiers, councils, sessions, scorings],
    records: [rulePacks],
    projections,
    reactions: [onRevocationProposed],
    onStart: async ({ eventing }) => {
      const at = (overrides.clock?.() ?? new Date()).toISOString();
      await publishRulePacks(eventing, rules.packs, at);
      await carryThrough(eventing, rules, at);
      await units.follow(eventing);
    },
    notReady: () => { const reason = units.missing(); return reason === undefined ? [] : [reason]; },
    ...overrides,
  });
};
