import { isRejected, type Rejection } from '@ocop/domain-kit';
import type { Handled } from '@ocop/eventing';
import { command, idOrNothing, parseId, parsePage, payload, toConnection, checkTexts, TEXT } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mayRead, requireReader } from '../access.ts';
import type { RatingContext } from '../context.ts';
import { dossiersOf } from '../dossier/dossier.resolvers.ts';
import { findDossier } from '../dossier/dossier.store.ts';
import { countDecision } from '../metrics.ts';
import { findProduct } from '../reference/product-copy.ts';
import { scoringIdOf } from '../scoring/scoring.ts';
import { findScoring } from '../scoring/scoring.store.ts';
import { certificatesOf, currentCertificate, statusOn, type Certificate } from './certificate.ts';
import { certificatesOfProduct, findCertificate } from './certificates.ts';
import { decisionOnResult, revocationDecision, type Basis, type Signed } from './live-decision.ts';
import { recogniseMessages, revokeMessages, type RecogniseCode, type RevokeCode } from './recognition.messages.ts';
import type { Recognition } from './recognition.ts';
import { handleRecognition, recognitions } from './recognition.store.ts';
import type { CaseOfProduct } from './revocation-case.ts';
import { checkUrl, verify } from './verification.ts';

type Outcome<Code extends string> = Handled<Recognition> | Rejection<Code>;

const basisOf = async ({ eventing, rules, units, today }: RatingContext, dossierId: string, decidedOn: Signed['decidedOn']): Promise<Basis> => {
  const dossier = await findDossier(eventing, dossierId);
  const product = dossier && await findProduct(eventing, dossier.state.productId);
  const scoring = dossier?.state.sessionId === undefined ? undefined : await findScoring(eventing, scoringIdOf(dossier.state.sessionId, dossierId));
  return { dossier, result: scoring?.state.result, product, law: rules.on(decidedOn), units: units(), today };
};

type Decides = { readonly requestId: string; readonly dossier: string; readonly decisionNumber: string; readonly decidedOn?: Signed['decidedOn'] | null };

/** Recognises, or proposes, on the result of a dossier. */
const decideOnResult = async (context: RatingContext, input: Decides, kind: 'RECOGNITION' | 'PROPOSAL', stars?: number): Promise<Outcome<RecogniseCode>> => {
  const dossierId = parseId(input.dossier, 'input', 'dossier');
  const invalid = checkTexts({ decisionNumber: [input.decisionNumber, TEXT.number] });
  if (invalid) return invalid;
  const signed: Signed = { decisionNumber: input.decisionNumber.normalize('NFC').trim(), decidedOn: input.decidedOn ?? context.today };
  const basis = await basisOf(context, dossierId, signed.decidedOn);
  const taken = decisionOnResult(basis, signed, kind, stars);
  if (isRejected(taken)) return taken;
  const made = command(context, input, kind === 'RECOGNITION' ? 'RecogniseProduct' : 'ProposeUpgrade', { ...signed, dossierId }, taken);
  const outcome = await handleRecognition(context.eventing, taken.decision.productId, made) as Outcome<RecogniseCode>;
  if (isRejected(outcome)) return outcome;
  if (!outcome.repeated) countDecision(taken.decision.kind);
  return outcome;
};

const caseOf = (productId: string, { cases, decisions }: Recognition, proposalId: string): CaseOfProduct | null => {
  const found = cases.find((one) => one.proposalId === proposalId);
  return found ? { productId, case: found, certificate: certificatesOf(decisions).find(({ number }) => number === found.certificateNumber) } : null;
};

const decideCase = async (context: RatingContext, input: { readonly requestId: string; readonly product: string; readonly case: string; readonly revoke: boolean; readonly ground: string; readonly decisionNumber?: string | null; readonly decidedOn?: Signed['decidedOn'] | null }): Promise<Outcome<RevokeCode>> => {
  const { eventing, rules, units, today } = context;
  const [productId, proposalId] = [parseId(input.product, 'input', 'product'), parseId(input.case, 'input', 'case')];
  const invalid = checkTexts({ ground: [input.ground, TEXT.sentence], ...(input.revoke && { decisionNumber: [input.decisionNumber, TEXT.number] as const }) });
  if (invalid) return invalid;
  const decidedOn = input.decidedOn ?? today;
  const ground = input.ground.trim();
  if (!input.revoke) return await handleRecognition(eventing, productId, command(context, input, 'DismissRevocationCase', { proposalId, ground }, { decidedOn })) as Outcome<RevokeCode>;
  const signed: Signed = { decisionNumber: (input.decisionNumber ?? '').normalize('NFC').trim(), decidedOn };
  const last = certificatesOf((await eventing.state(recognitions, productId))?.state.decisions ?? []).at(-1)?.decision;
  const taken = revocationDecision({ last, law: rules.on(decidedOn), units: units(), today }, signed, proposalId, ground);
  if (isRejected(taken)) return taken;
  const outcome = await handleRecognition(eventing, productId, command(context, input, 'RevokeCertificate', { ...signed, proposalId, ground }, taken)) as Outcome<RevokeCode>;
  if (!isRejected(outcome) && !outcome.repeated) countDecision('REVOCATION');
  return outcome;
};

const ofProduct = <T>(id: string, read: (known: string) => Promise<T>, nothing: T): Promise<T> | T => {
  const known = idOrNothing(id);
  return known === undefined ? nothing : read(known);
};

export const recognitionResolvers: Resolvers = {
  Query: {
    verifyCertificate: (_, { number }, { eventing, today }) => verify(eventing, number, today),
    revocationCases: async (_, { status, first, after }, context) => {
      requireReader(context, 'revocationCase');
      const page = parsePage({ first, after });
      const wanted = status;
      const filter = { 'state.cases.status': wanted };
      const found = await context.eventing.states(recognitions, { ...filter, ...(page.after !== undefined && { _id: { $gt: page.after } }) } as object, { sort: { _id: 1 }, limit: page.first + 1 });
      const rows = found.flatMap(({ id, state }) => state.cases.filter((one) => one.status === wanted).flatMap((one) => caseOf(id, state, one.proposalId) ?? []));
      const totalCount = (await context.eventing.states(recognitions, filter)).length;
      return { ...toConnection(rows, page, ({ productId }) => productId, totalCount), totalCount };
    },
  },
  Mutation: {
    recogniseProduct: async (_, { input }, context) => payload(context, await decideOnResult(context, input, 'RECOGNITION', input.stars), recogniseMessages, ({ id, state }) => ({
      product: { id }, certificate: certificatesOf(state.decisions).find(({ decision }) => decision.dossierId === input.dossier.toLowerCase()) ?? null,
    })),
    proposeUpgrade: async (_, { input }, context) => payload(context, await decideOnResult(context, input, 'PROPOSAL'), recogniseMessages, ({ id }) => ({ product: { id } })),
    decideRevocation: async (_, { input }, context) => payload(context, await decideCase(context, input), revokeMessages, ({ id, state }) => ({ product: { id }, case: caseOf(id, state, input.case.toLowerCase()) })),
  },
  Product: {
    __resolveReference: ({ id }) => ({ id }),
    certificate: ({ id }, _, context) => ofProduct<Certificate | null>(id, async (known) => currentCertificate(await certificatesOfProduct(context, known), context.today) ?? null, null),
    certificates: ({ id }, _, context) => ofProduct<Certificate[]>(id, async (known) => [...await certificatesOfProduct(context, known)].reverse(), []),
    dossiers: ({ id }, _, context) => (mayRead(context.caller, 'dossier') ? ofProduct(id, (known) => dossiersOf(context).load(known), []) : null),
  },
  Certificate: {
    __resolveReference: ({ id }, context) => findCertificate(context, id),
    product: ({ decision }) => ({ id: decision.productId }),
    stars: ({ decision }) => decision.stars,
    score: ({ decision }) => decision.score ?? null,
    status: (certificate, _, { today }) => statusOn(certificate, today) ?? 'VALID',
    supersededOn: ({ supersededOn }) => supersededOn ?? null,
    revokedOn: ({ revokedOn }) => revokedOn ?? null,
    level: ({ decision }) => decision.level,
    decisionNumber: ({ decision }) => decision.decisionNumber,
    illustrative: ({ decision }) => decision.illustrative,
    confirmed: ({ decision }) => decision.confirmed,
    source: ({ decision }) => decision.source,
    checkUrl: ({ number }, _, { portalUrl }) => checkUrl(portalUrl, number),
  },
  CertificateVerification: {
    status: ({ certificate }, _, { today }) => (certificate && statusOn(certificate, today)) ?? 'UNKNOWN',
    stars: ({ certificate }) => certificate?.decision.stars ?? null,
    product: ({ certificate }) => (certificate ? { id: certificate.decision.productId } : null),
    productName: ({ certificate }) => certificate?.decision.productName ?? null,
    producerName: ({ certificate }) => certificate?.decision.producerName ?? null,
    validFrom: ({ certificate }) => certificate?.validFrom ?? null,
    validUntil: ({ certificate }) => certificate?.validUntil ?? null,
    illustrative: ({ certificate }) => certificate?.decision.illustrative ?? false,
    checkUrl: ({ certificate }, _, { portalUrl }) => (certificate ? checkUrl(portalUrl, certificate.number) : null),
  },
  RevocationCase: {
    id: ({ case: one }) => one.proposalId,
    product: ({ productId }) => ({ id: productId }),
    certificateNumber: ({ case: one }) => one.certificateNumber,
    certificate: ({ certificate }) => certificate ?? null,
    ground: ({ case: one }) => one.ground,
    openedOn: ({ case: one }) => one.openedOn,
    status: ({ case: one }) => one.status,
  },
};
