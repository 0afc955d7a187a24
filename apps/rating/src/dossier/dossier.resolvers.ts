import { isRejected, type Rejection } from '@ocop/domain-kit';
import { command, idOrNothing, parseId, payload, perRequest, userErrors, type Payload, type Permissions, checkTexts, TEXT } from '@ocop/service-kit';
import type { Handled } from '@ocop/eventing';
import { sheetsOf, sheetOf } from '@ocop/law';
import type { ChecklistItem, Resolvers } from '../__generated__/resolvers.ts';
import { mayRead, requireReader } from '../access.ts';
import type { RatingContext } from '../context.ts';
import { permissions } from '../permissions.ts';
import { certificatesOf, inForceOn } from '../recognition/certificate.ts';
import { recognitionOf } from '../recognition/certificates.ts';
import { findPaper, papersOf } from '../reference/paper-copy.ts';
import { findProduct } from '../reference/product-copy.ts';
import { sameUnit, type UnitRef } from '../reference/units.ts';
import { scoringIdOf } from '../scoring/scoring.ts';
import { findScoring } from '../scoring/scoring.store.ts';
import { findSession } from '../session/session.store.ts';
import { actionsNow, mutations, statusOf, type DossierAction, type DossierStatus } from './actions.ts';
import { assessmentMessages, notYourCommune, openMessages, paperMessages, submitMessages } from './dossier.messages.ts';
import type { AssessmentCode, Dossier, DossierKind, DossierRejection, OpenCode, OpenedDossier, PaperCode } from './dossier.ts';
import { dossiers, dossiersOfProducts, findDossier, type StoredDossier } from './dossier.store.ts';
import { needsOf, paperState, type Gap } from './gaps.ts';

export const dossiersOf = perRequest<RatingContext, string, StoredDossier[]>(({ eventing }) => async (productIds) => {
  const found = Map.groupBy(await dossiersOfProducts(eventing, productIds), ({ state }) => state.productId);
  return productIds.map((id) => found.get(id) ?? []);
});

const load = async (context: RatingContext, id: string): Promise<StoredDossier | null> => {
  const known = idOrNothing(id);
  return known === undefined ? null : ((await findDossier(context.eventing, known)) ?? null);
};
const stored = ({ id, state }: Handled<Dossier>): { dossier: StoredDossier } => ({ dossier: { id, state: state as OpenedDossier } });

/** The caller's unit, `<code>@<era>`, if there is one. */
const unitOf = ({ caller: { unit } }: RatingContext): UnitRef | undefined => {
  const [code, era] = unit?.split('@') ?? [];
  return code === undefined || era === undefined ? undefined : { code, era: era as UnitRef['era'] };
};
/** What the unit of the product of a dossier is today. */
const ownUnits = async ({ eventing, units, today }: RatingContext, dossier: StoredDossier | null): Promise<readonly UnitRef[]> => {
  const product = dossier && await findProduct(eventing, dossier.state.productId);
  return product ? units().resolve(product.unit, today) : [];
};

const kindFits = async (context: RatingContext, productId: string, kind: DossierKind): Promise<boolean> => {
  const certificates = certificatesOf((await recognitionOf(context).load(productId))?.decisions ?? []);
  if (kind === 'UPGRADE') return inForceOn(certificates, context.today) !== undefined;
  return (kind === 'INITIAL') === (certificates.length === 0);
};

const gapErrors = (rejection: DossierRejection, context: RatingContext): Payload<keyof typeof submitMessages, object>['userErrors'] => {
  const gaps = rejection.rejected === 'INCOMPLETE' ? (rejection.details?.['gaps'] as readonly Gap[]) : undefined;
  const told: readonly Rejection<keyof typeof submitMessages>[] = gaps ? gaps.map(({ code, ...details }) => ({ rejected: code, details })) : [rejection as Rejection<keyof typeof submitMessages>];
  return told.flatMap((one) => userErrors(one, submitMessages, context.language));
};

const checklist = async (context: RatingContext, { state }: StoredDossier): Promise<ChecklistItem[]> => {
  const law = context.rules.on(context.today);
  const product = await findProduct(context.eventing, state.productId);
  const needs = product && needsOf(law, product, state);
  if (!needs || !law) return [];
  const name = (paper: string): string => law.national.vocabulary.papers.find(({ code }) => code === paper)?.name[context.language] ?? paper;
  return (['required', 'undecided', 'supporting'] as const).flatMap((need) => needs[need].map((one) => ({
    kind: one.paper, name: name(one.paper), need: need.toUpperCase() as ChecklistItem['need'], state: paperState(one, state.papers, context.today), cite: [...one.row.cite], confirmed: one.row.confirmed,
  })));
};

const shownStatus = async (context: RatingContext, { id, state }: StoredDossier): Promise<DossierStatus> =>
  (state.status === 'RATED' ? statusOf(id, state, (await recognitionOf(context).load(state.productId))?.decisions ?? []) : state.status);

const permitted = async (context: RatingContext, dossier: StoredDossier): Promise<Permissions<DossierAction>> => {
  const unit = unitOf(context);
  const own = unit !== undefined && (await ownUnits(context, dossier)).some((one) => sameUnit(one, unit));
  return permissions(context, mutations, actionsNow({ ...dossier.state, status: await shownStatus(context, dossier) }), (action) => ((action === 'RECORD_COMMUNE_ASSESSMENT' || action === 'ISSUE_COMMUNE_ASSESSMENT') && !own ? (notYourCommune as { vi: string; en: string }) : undefined));
};

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

export const dossierResolvers: Resolvers = {
  Query: {
    dossier: (_, { id }, context) => {
      requireReader(context, 'dossier');
      return load(context, id);
    },
  },
  Mutation: {
    openDossier: async (_, { input }, context) => {
      const { eventing, rules, today } = context;
      const productId = parseId(input.product, 'input', 'product');
      const [registered, sheetVariant] = [given(input.registered), given(input.sheetVariant)];
      const named = input.papers?.map((paper) => parseId(paper, 'input', 'papers'));
      const product = await findProduct(eventing, productId);
      const papers = named ? await Promise.all(named.map((paper) => findPaper(eventing, paper))) : product ? await papersOf(eventing, product) : [];
      const law = rules.on(today);
      // A set without any sheet is told when the dossier is handed over; a set with two must say which at once.
      const sheetKnown = !law || !product || (sheetVariant === undefined ? sheetsOf(law, product.set).length < 2 : sheetOf(law, product.set, sheetVariant) !== undefined);
      const data = { productId, kind: input.kind, ...(registered !== undefined && { registered }), ...(sheetVariant !== undefined && { sheetVariant }), ...(named && { papers: named }) };
      const outcome = await eventing.handle(dossiers, parseId(input.requestId, 'input', 'requestId'), command(context, input, 'openDossier', data, { product, papers, kindFits: await kindFits(context, productId, input.kind), sheetKnown, today }));
      return payload(context, outcome as Handled<Dossier> | Rejection<OpenCode>, openMessages, stored);
    },
    attachPaper: async (_, { input }, context) => {
      const paperId = parseId(input.paper, 'input', 'paper');
      const outcome = await context.eventing.handle(dossiers, parseId(input.dossier, 'input', 'dossier'), command(context, input, 'attachPaper', { paperId }, { paper: await findPaper(context.eventing, paperId) }));
      return payload(context, outcome as Handled<Dossier> | Rejection<PaperCode>, paperMessages, stored);
    },
    recordCommuneAssessment: async (_, { input }, context) => {
      const { dossier, materialOrigin, localLabour, ideaOrigin, localIdentity } = input;
      const findings = { materialOrigin, localLabour, ideaOrigin, localIdentity };
      const facts = { unit: unitOf(context), ownUnits: await ownUnits(context, await load(context, dossier)) };
      const outcome = await context.eventing.handle(dossiers, parseId(dossier, 'input', 'dossier'), command(context, input, 'recordCommuneAssessment', findings, facts));
      return payload(context, outcome as Handled<Dossier> | Rejection<AssessmentCode>, assessmentMessages, stored);
    },
    issueCommuneAssessment: async (_, { input }, context) => {
      const facts = { unit: unitOf(context), ownUnits: await ownUnits(context, await load(context, input.dossier)), today: context.today };
      const outcome = checkTexts({ reportNumber: [input.reportNumber, TEXT.number] })
        ?? await context.eventing.handle(dossiers, parseId(input.dossier, 'input', 'dossier'), command(context, input, 'issueCommuneAssessment', { reportNumber: input.reportNumber.trim() }, facts));
      return payload(context, outcome as Handled<Dossier> | Rejection<AssessmentCode>, assessmentMessages, stored);
    },
    submitDossier: async (_, { input }, context) => {
      const { eventing, rules, today } = context;
      const id = parseId(input.dossier, 'input', 'dossier');
      const found = await findDossier(eventing, id);
      const product = found && await findProduct(eventing, found.state.productId);
      const needs = found && product && needsOf(rules.on(today), product, found.state);
      const outcome = await eventing.handle(dossiers, id, command(context, input, 'submitDossier', {}, { needs, today }));
      return isRejected(outcome) ? { after: '', userErrors: gapErrors(outcome as DossierRejection, context) } : { ...stored(outcome), after: eventing.token(outcome), userErrors: [] };
    },
  },
  Dossier: {
    __resolveReference: ({ id }, context) => (mayRead(context.caller, 'dossier') ? load(context, id) : null),
    product: ({ state }) => ({ id: state.productId }),
    kind: ({ state }) => state.kind,
    status: (dossier, _, context) => shownStatus(context, dossier),
    openedOn: ({ state }) => state.openedOn,
    submittedOn: ({ state }) => state.submittedOn ?? null,
    papers: ({ state }) => state.papers,
    checklist: (dossier, _, context) => checklist(context, dossier),
    assessment: ({ state: { assessment } }) => (assessment
      ? { ...assessment, issued: assessment.issued !== undefined, reportNumber: assessment.issued?.reportNumber ?? null, issuedOn: assessment.issued?.issuedOn ?? null }
      : null),
    session: async ({ state }, _, context) => (state.sessionId === undefined || !mayRead(context.caller, 'session') ? null : ((await findSession(context.eventing, state.sessionId)) ?? null)),
    result: async ({ id, state }, _, context) => (state.sessionId === undefined ? null : ((await findScoring(context.eventing, scoringIdOf(state.sessionId, id)))?.state.result ?? null)),
    allowedActions: async (dossier, _, context) => (await permitted(context, dossier)).allowed,
    refusedActions: async (dossier, _, context) => (await permitted(context, dossier)).refused,
  },
  DossierPaper: {
    name: ({ kind }, _, { rules, today, language }) => rules.on(today)?.national.vocabulary.papers.find(({ code }) => code === kind)?.name[language] ?? kind,
    number: ({ number }) => number ?? null,
    issuedOn: ({ issuedOn }) => issuedOn ?? null,
    validUntil: ({ validUntil }) => validUntil ?? null,
  },
};
