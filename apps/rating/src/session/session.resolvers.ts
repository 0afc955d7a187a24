import { isRejected, uuidV7, type Rejection } from '@ocop/domain-kit';
import { command, idOrNothing, parseId, userErrors } from '@ocop/service-kit';
import type { Handled } from '@ocop/eventing';
import { councilRules, lawRefs, sheetOf, type Law } from '@ocop/law';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mayRead, requireReader } from '../access.ts';
import type { RatingContext } from '../context.ts';
import { councils, findCouncil } from '../council/council.store.ts';
import { dossiers } from '../dossier/dossier.store.ts';
import { findProduct } from '../reference/product-copy.ts';
import { awaited, scoringIdOf } from '../scoring/scoring.ts';
import { findScorings } from '../scoring/scoring.store.ts';
import { closeMessages, openMessages } from './session.messages.ts';
import { session, type Candidate, type CloseCode, type HeldSession, type OpenCode, type OpenSession, type Session } from './session.ts';
import { findSession, sessions, type StoredSession } from './session.store.ts';
import { computeResults, openScorings } from './steps.ts';

const candidateOf = async ({ eventing }: RatingContext, law: Law | undefined, dossierId: string): Promise<Candidate> => {
  const dossier = (await eventing.state(dossiers, dossierId))?.state ?? { status: 'NONE' as const };
  const product = dossier.status === 'NONE' ? undefined : await findProduct(eventing, dossier.productId);
  if (dossier.status === 'NONE' || !product || !law) return { dossierId, dossier, caseFacts: undefined };
  const sheet = sheetOf(law, product.set, dossier.sheetVariant)?.row;
  if (!sheet?.decides) return { dossierId, dossier, caseFacts: undefined };
  const { registered, papers, openedOn } = dossier;
  return {
    dossierId, dossier,
    caseFacts: {
      set: String(product.set), sheet: sheet.id, legalForm: product.legalForm, level: 'PROVINCE', flags: {}, shares: {}, ...(registered !== undefined && { registration: registered ? 'REGISTERED' : 'UNREGISTERED' }),
      papers: papers.map(({ kind, issuedOn, validUntil }) => ({ paper: kind, from: issuedOn ?? openedOn, ...(validUntil !== undefined && { to: validUntil }) })),
    },
  };
};

/** A new request each time: the dossier itself knows whose agenda it is on, and a refused opening may be tried again. */
const agendaCommand = ({ actor, at }: OpenSession, step: 'takeOntoAgenda' | 'releaseFromAgenda', sessionId: string) =>
  ({ type: step, requestId: uuidV7(), actor, at, data: { sessionId }, facts: {} });

/** Every dossier goes onto one agenda, or none does. */
const takeAll = async ({ eventing }: RatingContext, asked: OpenSession): Promise<Rejection<OpenCode> | undefined> => {
  const taken: string[] = [];
  for (const dossierId of asked.data.dossiers) {
    const outcome = await eventing.handle(dossiers, dossierId, agendaCommand(asked, 'takeOntoAgenda', asked.requestId));
    if (!isRejected(outcome)) {
      taken.push(dossierId);
      continue;
    }
    for (const one of taken) await eventing.handle(dossiers, one, agendaCommand(asked, 'releaseFromAgenda', asked.requestId));
    return { ...outcome, details: { dossier: dossierId }, path: ['input', 'dossiers'] } as Rejection<OpenCode>;
  }
  return undefined;
};

const load = async (context: RatingContext, id: string): Promise<StoredSession | null> => {
  const known = idOrNothing(id);
  return known === undefined ? null : ((await findSession(context.eventing, known)) ?? null);
};

export const sessionResolvers: Resolvers = {
  Query: {
    ratingSession: (_, { id }, context) => {
      requireReader(context, 'session');
      return load(context, id);
    },
  },
  Mutation: {
    openSession: async (_, { input }, context) => {
      const { eventing, rules, today, language } = context;
      const id = parseId(input.requestId, 'input', 'requestId');
      const councilId = parseId(input.council, 'input', 'council');
      const listed = [...new Set(input.dossiers.map((one) => parseId(one, 'input', 'dossiers')))];
      const law = rules.on(today);
      const council = (await eventing.state(councils, councilId))?.state ?? { status: 'NONE' as const };
      const candidates = await Promise.all(listed.map((one) => candidateOf(context, law, one)));
      const asked: OpenSession = command(context, input, 'openSession', { councilId, present: input.present, dossiers: listed }, {
        council, rules: law && council.status !== 'NONE' ? councilRules(law, council.level) : undefined, packs: law && lawRefs(law), candidates, today,
      });
      const before = (await eventing.state(sessions, id))?.state ?? session.initial;
      // What would be refused must not first take the dossiers; sent again after it was opened, nothing is taken either.
      const expected = before.status === 'NONE' ? session.decide(asked, before) : undefined;
      const refusal = isRejected(expected) ? expected : before.status === 'NONE' ? await takeAll(context, asked) : undefined;
      if (refusal) return { session: null, after: '', userErrors: userErrors(refusal as Rejection<OpenCode>, openMessages, language) };
      const outcome = await eventing.handle(sessions, id, asked) as Handled<Session> | Rejection<OpenCode>;
      if (isRejected(outcome)) return { session: null, after: '', userErrors: userErrors(outcome, openMessages, language) };
      const state = outcome.state as HeldSession;
      const opened = await openScorings({ handle: eventing.handle, at: asked.at, actor: asked.actor }, id, state);
      return { session: { id, state }, after: eventing.token(outcome, ...opened.filter(({ sequence }) => sequence > 0)), userErrors: [] };
    },
    closeSession: async (_, { input }, context) => {
      const { eventing, rules, today, language } = context;
      const id = parseId(input.session, 'input', 'session');
      const held = await findSession(eventing, id);
      const scorings = held ? await findScorings(eventing, held.state.agenda.map(({ dossierId }) => scoringIdOf(id, dossierId))) : [];
      const missing = (held?.state.agenda ?? []).flatMap(({ dossierId }) => {
        const found = scorings.find(({ state }) => state.dossierId === dossierId);
        const persons = found ? awaited(found.state) : held!.state.assessors;
        return persons.length > 0 ? [{ dossierId, persons }] : [];
      });
      const asked = command(context, input, 'closeSession', {}, { today, missing });
      const outcome = await eventing.handle(sessions, id, asked) as Handled<Session> | Rejection<CloseCode>;
      if (isRejected(outcome)) {
        // Closed before, perhaps by somebody whose process died before the results.
        if (held?.state.status === 'CLOSED') await computeResults({ handle: eventing.handle, at: asked.at, actor: asked.actor }, rules, id, held.state);
        return { session: null, after: '', userErrors: userErrors(outcome, closeMessages, language) };
      }
      const state = outcome.state as HeldSession;
      const computed = await computeResults({ handle: eventing.handle, at: asked.at, actor: asked.actor }, rules, id, state);
      return { session: { id, state }, after: eventing.token(outcome, ...computed.filter(({ sequence }) => sequence > 0)), userErrors: [] };
    },
  },
  RatingSession: {
    __resolveReference: ({ id }, context) => (mayRead(context.caller, 'session') ? load(context, id) : null),
    council: async ({ state }, _, { eventing }) => (await findCouncil(eventing, state.councilId))!,
    heldOn: ({ state }) => state.heldOn,
    status: ({ state }) => state.status,
    present: ({ state }) => state.present,
    law: ({ state }) => state.packs,
    scorings: ({ id, state }, _, { eventing }) => findScorings(eventing, state.agenda.map(({ dossierId }) => scoringIdOf(id, dossierId))),
  },
};

