import { day, uuidV7 } from '@ocop/domain-kit';
import { sheetOf } from '@ocop/law';
import { aCaller, requestId, until } from '@ocop/testing';
import { carryThrough } from '../src/session/carry-through.ts';
import { sessions } from '../src/session/session.store.ts';
import { rules } from './support/reference.ts';
import { caughtUp, startRating, type Answer, type Running } from './support/running.ts';

let rating: Running;
const unit = '18073@E2025H2';
const producer = aCaller('PRODUCER', { unit });
const officer = aCaller('COMMUNE_OFFICER', { unit });
const chairOfCommune = aCaller('COMMUNE_CHAIR', { unit });
const secretary = aCaller('COUNCIL_SECRETARY');
const decider = aCaller('PROVINCIAL_DECISION_MAKER');
const members = Array.from({ length: 4 }, () => aCaller('COUNCIL_MEMBER'));
const today = day('2026-11-24');

const codes = (answer: Answer): string[] => answer.userErrors.map(({ code }) => code);
const FINDINGS = { materialOrigin: true, localLabour: true, ideaOrigin: true, localIdentity: false };
const DOSSIER = 'dossier { id status }';

/** A product with all papers at registry, known to rating. */
const aProduct = async (set = 1, kinds = ['D01', 'D02', 'D03', 'D04', 'D05']): Promise<{ id: string; papers: string[] }> => {
  const id = uuidV7();
  const producerId = uuidV7();
  const tokens = [await rating.registry.say(id, {
    type: 'ocop.registry.ProductRegistered.v1', effectiveOn: day('2026-06-01'),
    data: { productId: id, code: `MH-${id.slice(-6)}`, name: 'Cam Thành Sen (minh họa)', producerId, producerName: 'HTX Thành Sen (minh họa)', legalForm: 'COOPERATIVE', set, group: 'I', unit: { code: '18073', era: 'E2024' }, district: { code: '436', era: 'E2024' }, markets: [], illustrative: true, confirmed: false, source: 'minh-hoa' },
  })];
  const papers = kinds.map(() => uuidV7());
  for (const [index, kind] of kinds.entries()) tokens.push(await rating.registry.say(papers[index]!, { type: 'ocop.registry.PaperRecorded.v1', data: { paperId: papers[index]!, producerId, kind, issuedOn: '2026-07-01' } }));
  await caughtUp(tokens, rating.service.eventing);
  return { id, papers };
};

const aCouncil = async (): Promise<string> => {
  const seats = [...members.map(({ person }, index) => ({ person, role: index === 0 ? 'CHAIR' : 'MEMBER' })), { person: secretary.person, role: 'SECRETARY' }];
  const { council } = await rating.done(decider, 'establishCouncil', { level: 'PROVINCE', decisionNumber: `${uuidV7().slice(-6)}/QĐ-UBND`, members: seats }, 'council { id level members { person role } }');
  return (council as { id: string }).id;
};

const submitted = async (product: string, kind = 'INITIAL'): Promise<string> => {
  const { dossier } = await rating.done(producer, 'openDossier', { product, kind }, DOSSIER);
  const { id } = dossier as { id: string };
  await rating.done(officer, 'recordCommuneAssessment', { dossier: id, ...FINDINGS });
  await rating.done(chairOfCommune, 'issueCommuneAssessment', { dossier: id, reportNumber: '12/BC-UBND' });
  await rating.done(producer, 'submitDossier', { dossier: id }, DOSSIER);
  return id;
};

/** Answers each criterion with the option at a place of those open to a cooperative: 0 the least points, 1 the most. */
const answers = (set: number, place: number) => sheetOf(rules.on(today)!, set)!.criteria.map(({ code, options }) => {
  const open = options.filter(({ when = [] }) => when.every((atom) => atom.t !== 'in' || atom.anyOf.includes('COOPERATIVE') !== (atom.not === true))).sort((a, b) => a.points - b.points);
  return { criterion: code, option: open[Math.round(place * (open.length - 1))]!.code };
});

const opened = async (dossiers: string[], council?: string): Promise<string> => {
  const { session } = await rating.done(secretary, 'openSession', { council: council ?? await aCouncil(), present: [...members, secretary].map(({ person }) => person), dossiers }, 'session { id status law { id hash } scorings { sheetsExpected sheet { id illustrative criteria { code options { code points } } } } }');
  return (session as { id: string }).id;
};
const scored = async (session: string, dossier: string, place: number): Promise<void> => {
  for (const member of members) await rating.done(member, 'submitScore', { session, dossier, answers: answers(1, place) });
};
const rated = async (place: number, kind = 'INITIAL', product?: string): Promise<{ product: string; dossier: string; session: string }> => {
  const id = product ?? (await aProduct()).id;
  const dossier = await submitted(id, kind);
  const session = await opened([dossier]);
  await scored(session, dossier, place);
  await rating.done(secretary, 'closeSession', { session });
  return { product: id, dossier, session };
};
const resultOf = async (dossier: string): Promise<{ status: string; result: { outcome: string; stars: number | null; score: number; illustrative: boolean; trace: { text: string }[] } }> =>
  (await rating.as(decider).ask<Record<string, never>>('query ($id: ID!) { dossier(id: $id) { status result { outcome stars sum sheets score illustrative hash missing trace { text kind holds cite confirmed illustrative } } } }', { id: dossier }))['dossier']!;
const verified = async (number: string): Promise<string> => (await rating.as().ask<{ verifyCertificate: { status: string } }>('query ($number: String!) { verifyCertificate(number: $number) { status } }', { number })).verifyCertificate.status;
const certificateOf = async (product: string): Promise<Record<string, unknown> | null> => {
  const operation = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { certificate { number stars status validFrom validUntil illustrative score level } certificates { number status } } } }';
  return (await rating.as().ask<{ _entities: [{ certificate: Record<string, unknown> | null }] }>(operation, { r: [{ __typename: 'Product', id: product }] }))._entities[0].certificate;
};

beforeAll(async () => { rating = await startRating(import.meta.url); }, 120_000);
afterAll(async () => { await rating.stop(); }, 60_000);

describe('from dossier to certificate', () => {
  it('goes all the way, and the certificate answers to its number', async () => {
    const { product, dossier } = await rated(0.66);
    const { status, result } = await resultOf(dossier);
    expect(status).toBe('RATED');
    expect(result).toMatchObject({ outcome: 'RATED', illustrative: true, sheets: 4 });
    expect([3, 4]).toContain(result.stars);
    const recognised = await rating.done(decider, 'recogniseProduct', { dossier, stars: result.stars, decisionNumber: '900/QĐ-UBND' }, 'product { id } certificate { number stars validFrom validUntil status illustrative checkUrl }');
    expect(recognised['certificate']).toMatchObject({ stars: result.stars, validFrom: '2026-11-24', validUntil: '2029-11-23', status: 'VALID', illustrative: true });
    const { number } = recognised['certificate'] as { number: string };
    expect(number).toMatch(/^900\/QĐ-UBND\/MH-/);
    expect(await verified(number)).toBe('VALID');
    expect(await certificateOf(product)).toMatchObject({ number, level: 'PROVINCE', score: result.score });
    expect((await resultOf(dossier)).status).toBe('RECOGNISED');
  }, 60_000);

  it('is refused with all gaps together while the dossier is incomplete', async () => {
    const { id } = await aProduct(1, ['D01', 'D02']);
    const { dossier } = await rating.done(producer, 'openDossier', { product: id, kind: 'INITIAL' }, 'dossier { id checklist { kind state need } allowedActions refusedActions { action reason } }');
    expect((dossier as { allowedActions: string[] }).allowedActions).toEqual(['ATTACH_PAPER', 'SUBMIT']);
    const answer = await rating.perform(producer, 'submitDossier', { dossier: (dossier as { id: string }).id });
    expect(codes(answer)).toEqual(['PAPERS_MISSING', 'ASSESSMENT_MISSING']);
    expect(answer.userErrors[0]!.message).toContain('D03, D04, D05');
  }, 30_000);

  it('takes no paper of another maker and no unknown product', async () => {
    const [one, other] = [await aProduct(), await aProduct()];
    expect(codes(await rating.perform(producer, 'openDossier', { product: one.id, kind: 'INITIAL', papers: other.papers }))).toEqual(['PAPER_OF_ANOTHER']);
    expect(codes(await rating.perform(producer, 'openDossier', { product: uuidV7(), kind: 'INITIAL' }))).toEqual(['PRODUCT_UNKNOWN']);
    expect(codes(await rating.perform(producer, 'openDossier', { product: one.id, kind: 'UPGRADE' }))).toEqual(['KIND_DOES_NOT_FIT']);
  }, 30_000);

  it('asks the commune of the product alone for its report, by what its unit became', async () => {
    const { id } = await aProduct();
    const { dossier } = await rating.done(producer, 'openDossier', { product: id, kind: 'INITIAL' }, DOSSIER);
    const input = { dossier: (dossier as { id: string }).id, ...FINDINGS };
    expect(codes(await rating.perform(aCaller('COMMUNE_OFFICER', { unit: '18652@E2025H2' }), 'recordCommuneAssessment', input))).toEqual(['NOT_YOUR_COMMUNE']);
    expect(codes(await rating.perform(aCaller('COMMUNE_OFFICER'), 'recordCommuneAssessment', input))).toEqual(['NOT_YOUR_COMMUNE']);
    await rating.done(officer, 'recordCommuneAssessment', input);
  }, 30_000);
});

describe('a session', () => {
  it('does not open without quorum, chair or submitted dossiers', async () => {
    const { id } = await aProduct();
    const dossier = await submitted(id);
    const council = await aCouncil();
    const [chair, ...others] = members.map(({ person }) => person);
    const open = async (present: unknown[], dossiers = [dossier]) => codes(await rating.perform(secretary, 'openSession', { council, present, dossiers }));
    expect(await open([chair, others[0]])).toEqual(['NO_QUORUM']);
    expect(await open([...others, secretary.person])).toEqual(['CHAIR_ABSENT']);
    expect(await open([chair, ...others, uuidV7()])).toEqual(['NOT_A_MEMBER']);
    expect(await open([chair, ...others], [])).toEqual(['AGENDA_EMPTY']);
    expect(await open([chair, ...others], [uuidV7()])).toEqual(['DOSSIER_UNKNOWN']);
    const { dossier: draft } = await rating.done(producer, 'openDossier', { product: (await aProduct()).id, kind: 'INITIAL' }, DOSSIER);
    expect(await open([chair, ...others], [dossier, (draft as { id: string }).id])).toEqual(['DOSSIER_NOT_SUBMITTED']);
    await opened([dossier], council);
    expect(await open([chair, ...others])).toEqual(['DOSSIER_ON_ANOTHER_AGENDA']);
  }, 60_000);

  it('takes all dossiers of its agenda or none, and may be asked again with the same request', async () => {
    const [free, contested] = [await submitted((await aProduct()).id), await submitted((await aProduct()).id)];
    const [present, council] = [[...members, secretary].map(({ person }) => person), await aCouncil()];
    const input = { requestId: requestId(), council, present, dossiers: [free, contested] };
    const race = await Promise.all([rating.perform(secretary, 'openSession', input, 'session { id }'), rating.perform(secretary, 'openSession', { council, present, dossiers: [contested] }, 'session { id }')]);
    expect(race.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const mine = await rating.perform(secretary, 'openSession', input, 'session { id }');
    const { dossier } = await rating.as(decider).ask<{ dossier: { status: string } }>('query ($id: ID!) { dossier(id: $id) { status } }', { id: free });
    expect(dossier.status).toBe(mine.userErrors.length === 0 ? 'ON_AGENDA' : 'SUBMITTED');
  }, 60_000);

  it('seals every sheet until it closes, and closes only when all are in', async () => {
    const { id } = await aProduct();
    const dossier = await submitted(id);
    const session = await opened([dossier]);
    const [first, second, third, fourth] = members;
    await rating.done(first!, 'submitScore', { session, dossier, answers: answers(1, 0.66) });
    const look = async (caller = second!) => (await rating.as(caller).ask<{ ratingSession: { scorings: [Record<string, unknown>] } }>('query ($id: ID!) { ratingSession(id: $id) { scorings { sheetsIn sheetsExpected mySheet { person } sheets { person total } result { stars } } } }', { id: session })).ratingSession.scorings[0];
    expect(await look()).toEqual({ sheetsIn: 1, sheetsExpected: 4, mySheet: null, sheets: null, result: null });
    expect(await look(first)).toMatchObject({ mySheet: { person: first!.person }, sheets: null });
    expect(codes(await rating.perform(first!, 'submitScore', { session, dossier, answers: answers(1, 1) }))).toEqual(['ALREADY_SCORED']);
    expect(codes(await rating.perform(aCaller('COUNCIL_MEMBER'), 'submitScore', { session, dossier, answers: answers(1, 1) }))).toEqual(['NOT_AN_ASSESSOR']);
    expect(codes(await rating.perform(secretary, 'closeSession', { session }))).toEqual(['SCORES_MISSING']);
    const good = answers(1, 0.66);
    for (const bad of [good.slice(1), [...good, good[0]!], [...good.slice(1), { criterion: good[0]!.criterion, option: 'zz' }], [...good, { criterion: 'Z9.9', option: 'a' }], []]) {
      expect(codes(await rating.perform(second!, 'submitScore', { session, dossier, answers: bad }))).toEqual(['SHEET_INVALID']);
    }
    expect(await look()).toMatchObject({ sheetsIn: 1, mySheet: null });
    await rating.done(second!, 'submitScore', { session, dossier, answers: good });
    await rating.done(third!, 'declareConflict', { session, dossier, reason: 'người thân của chủ thể (minh họa)' });
    expect(codes(await rating.perform(third!, 'submitScore', { session, dossier, answers: good }))).toEqual(['CONFLICT_DECLARED']);
    await rating.done(fourth!, 'submitScore', { session, dossier, answers: good });
    await rating.done(secretary, 'closeSession', { session });
    expect(await look(third)).toMatchObject({ sheetsIn: 3, sheetsExpected: 3, sheets: expect.arrayContaining([expect.objectContaining({ person: first!.person })]) });
    expect(codes(await rating.perform(fourth!, 'submitScore', { session, dossier, answers: good }))).toEqual(['SCORING_NOT_OPEN']);
  }, 60_000);

  it('is opened and closed once, however often it is asked', async () => {
    const { id } = await aProduct();
    const dossier = await submitted(id);
    const input = { requestId: requestId(), council: await aCouncil(), present: [...members, secretary].map(({ person }) => person), dossiers: [dossier] };
    const twice = await Promise.all([rating.done(secretary, 'openSession', input, 'session { id }'), rating.done(secretary, 'openSession', input, 'session { id }')]);
    expect(twice[0]['session']).toEqual(twice[1]['session']);
    const { id: session } = twice[0]['session'] as { id: string };
    await scored(session, dossier, 0.66);
    const close = { requestId: requestId(), session };
    const closed = await Promise.all([rating.done(secretary, 'closeSession', close), rating.done(secretary, 'closeSession', close)]);
    expect(closed[0].userErrors).toEqual([]);
    expect(codes(await rating.perform(secretary, 'closeSession', { session }))).toEqual(['SESSION_NOT_OPEN']);
    expect(codes(await rating.perform(secretary, 'openSession', { ...input, present: input.present.slice(1) }))).toEqual(['REQUEST_ID_REUSED']);
  }, 60_000);
});

describe('a process that dies in between', () => {
  it('leaves no session half closed: the next start computes the results', async () => {
    const { id } = await aProduct();
    const dossier = await submitted(id);
    const session = await opened([dossier]);
    await scored(session, dossier, 0.66);
    // The session closes, and whoever closed it dies before the results.
    await rating.service.eventing.handle(sessions, session, { type: 'closeSession', requestId: requestId(), actor: secretary.person, at: '2026-11-24T03:00:00.000Z', data: {}, facts: { today, missing: [] } });
    expect(await resultOf(dossier)).toMatchObject({ status: 'ON_AGENDA', result: null });
    await carryThrough(rating.service.eventing, rules, '2026-11-24T03:00:01.000Z');
    expect(await resultOf(dossier)).toMatchObject({ status: 'RATED', result: { outcome: 'RATED', sheets: 4 } });
    await carryThrough(rating.service.eventing, rules, '2026-11-24T03:00:02.000Z');
  }, 60_000);
});

describe('a decision', () => {
  it('has the stars of the result, whoever signs', async () => {
    const { dossier } = await rated(0.66);
    const { result } = await resultOf(dossier);
    expect(codes(await rating.perform(decider, 'recogniseProduct', { dossier, stars: result.stars! + 1, decisionNumber: '901/QĐ-UBND' }))).toEqual(['STARS_NOT_OF_RESULT']);
  }, 60_000);

  it('of five stars is the centre’s: the province proposes', async () => {
    const { product, dossier } = await rated(1);
    const { result } = await resultOf(dossier);
    expect(result.stars).toBe(5);
    expect(codes(await rating.perform(decider, 'recogniseProduct', { dossier, stars: 5, decisionNumber: '902/QĐ-UBND' }))).toEqual(['LEVEL_MAY_NOT_DECIDE']);
    await rating.done(decider, 'proposeUpgrade', { dossier, decisionNumber: '903/TTr-UBND' });
    expect(await certificateOf(product)).toBeNull();
    expect((await resultOf(dossier)).status).toBe('PROPOSED');
  }, 60_000);

  it('below three stars recognises nothing', async () => {
    const { dossier } = await rated(0);
    expect(codes(await rating.perform(decider, 'recogniseProduct', { dossier, stars: 3, decisionNumber: '904/QĐ-UBND' }))).toEqual(['RESULT_NOT_RECOGNISABLE']);
  }, 60_000);

  it('is taken once when two people decide at once, and once when one sends it twice', async () => {
    const { product, dossier } = await rated(0.66);
    const { result } = await resultOf(dossier);
    const input = { dossier, stars: result.stars, decisionNumber: '905/QĐ-UBND' };
    const both = await Promise.all([rating.perform(decider, 'recogniseProduct', input), rating.perform(aCaller('PROVINCIAL_DECISION_MAKER'), 'recogniseProduct', { ...input, decisionNumber: '906/QĐ-UBND' })]);
    expect(both.map(codes).flat()).toEqual(['ALREADY_RECOGNISED']);
    expect(await certificateOf(product)).toMatchObject({ status: 'VALID' });
    const again = { ...input, requestId: requestId() };
    expect(codes(await rating.perform(decider, 'recogniseProduct', again))).toEqual(['ALREADY_RECOGNISED']);
  }, 60_000);
});

describe('a revocation', () => {
  it('is proposed by quality, decided here, and shows at once', async () => {
    const { product, dossier } = await rated(0.66);
    const { result } = await resultOf(dossier);
    const { certificate } = await rating.done(decider, 'recogniseProduct', { dossier, stars: result.stars, decisionNumber: '907/QĐ-UBND' }, 'certificate { number }');
    const { number } = certificate as { number: string };
    const proposalId = uuidV7();
    await rating.quality.say(proposalId, { type: 'ocop.quality.RevocationProposed.v1', data: { proposalId, productId: product, certificateNumber: number, ground: 'mẫu không đạt (minh họa)', proposedOn: '2026-11-24' } });
    const cases = await until('the case is open', async () => {
      const { revocationCases } = await rating.as(decider).ask<{ revocationCases: { edges: { node: { id: string; product: { id: string }; certificateNumber: string } }[] } }>('{ revocationCases { edges { node { id product { id } certificateNumber ground status certificate { status } } } totalCount } }');
      return revocationCases.edges.find(({ node }) => node.id === proposalId);
    });
    expect(cases.node).toMatchObject({ product: { id: product }, certificateNumber: number });
    expect(await verified(number)).toBe('VALID');
    const input = { requestId: requestId(), product, case: proposalId, revoke: true, ground: 'mẫu không đạt (minh họa)', decisionNumber: '908/QĐ-UBND' };
    await rating.done(decider, 'decideRevocation', input, 'case { status }');
    expect(await verified(number)).toBe('REVOKED');
    await rating.done(decider, 'decideRevocation', input, 'case { status }');
    expect(codes(await rating.perform(decider, 'decideRevocation', { ...input, requestId: requestId() }))).toEqual(['CASE_NOT_OPEN']);
    expect(codes(await rating.perform(decider, 'decideRevocation', { ...input, revoke: false }))).toEqual(['REQUEST_ID_REUSED']);
    // Recognised again after the revocation: the old certificate stays revoked.
    const again = await rated(0.66, 'REEVALUATION', product);
    expect(codes(await rating.perform(decider, 'recogniseProduct', { dossier: again.dossier, stars: (await resultOf(again.dossier)).result.stars, decisionNumber: '909/QĐ-UBND' }))).toEqual(['TWO_RECOGNITIONS_ON_ONE_DAY']);
  }, 90_000);
});

describe('who may do what', () => {
  it('is refused by default, to strangers and to other roles', async () => {
    const send = async (caller: ReturnType<typeof aCaller> | undefined, mutation: string, type: string, input: object) =>
      (await rating.as(caller).send(`mutation ($input: ${type}!) { ${mutation}(input: $input) { after } }`, { input: { requestId: requestId(), ...input } })).errors?.[0]?.extensions?.['code'];
    const revoke = { product: uuidV7(), case: uuidV7(), revoke: true, ground: 'x', decisionNumber: '1' };
    expect(await send(undefined, 'decideRevocation', 'DecideRevocationInput', revoke)).toBe('UNAUTHENTICATED');
    for (const role of ['PRODUCER', 'COUNCIL_SECRETARY', 'AGRICULTURE_OFFICER', 'REGISTER_IMPORTER'] as const) expect(await send(aCaller(role), 'decideRevocation', 'DecideRevocationInput', revoke)).toBe('FORBIDDEN');
    const asked = await rating.as().send('query ($id: ID!) { dossier(id: $id) { id } }', { id: uuidV7() });
    expect(asked.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
  it('does not take unknown or malformed ids for anything', async () => {
    expect(codes(await rating.perform(decider, 'recogniseProduct', { dossier: uuidV7(), stars: 3, decisionNumber: '1' }))).toEqual(['DOSSIER_UNKNOWN']);
    const asked = await rating.as(decider).send('query { dossier(id: "\\u0000") { id } ratingSession(id: "x") { id } }');
    expect(asked.data).toEqual({ dossier: null, ratingSession: null });
  });
});

describe('the law', () => {
  it('is shown with its marks: the sheets of QĐ 148 are illustrations', async () => {
    const { rulePackOn, scoreSheets } = await rating.as().ask<Record<string, Record<string, unknown>>>('{ rulePackOn(day: "2026-11-24") { day validityMonths isCommuneAssessmentRequired bands { stars min } national { id revision hash illustrative confirmed notes } provincial { id confirmed } } scoreSheets(set: 9) { id illustrative decides criteria { code max cite options { code label points } } } }');
    expect(rulePackOn).toMatchObject({ validityMonths: 36, isCommuneAssessmentRequired: true, national: { id: 'qd-148-1489', illustrative: true, confirmed: false } });
    expect(scoreSheets).toMatchObject([{ illustrative: true, decides: true }]);
  });
});
