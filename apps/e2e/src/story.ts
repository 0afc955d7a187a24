import { newMark } from './marks.ts';
import { done } from './people.ts';
import { accounts } from './accounts.ts';
import { settled } from './settled.ts';
import { as } from './people.ts';

export const COMMUNE = '18073@E2025H2';
export const FINDINGS = { materialOrigin: true, localLabour: true, ideaOrigin: true, localIdentity: true };
export const PAPERS = ['D01', 'D02', 'D03', 'D04', 'D05'];
export const MEMBERS = ['council-member-1', 'council-member-2', 'council-member-3', 'council-member-4'];
export const SECRETARY = 'council-secretary';
export const MONITOR = 'monitoring-member';
const idOf = (thing: unknown): string => (thing as { id: string }).id;

export type Registered = { readonly mark: string; readonly producer: string; readonly idea: string; readonly product: string; readonly code: string; readonly name: string };

/** A producer, its accepted idea, and the product made of it; with papers, seen by all services. Set 9 is fish sauce. */
export const aRegisteredProduct = async ({ set = 9, papers = PAPERS }: { set?: number; papers?: readonly string[] } = {}): Promise<Registered> => {
  const mark = newMark();
  const name = `Sản phẩm ${mark} (minh họa)`;
  const producer = idOf((await done('producer', 'registerProducer', { name: `HTX ${mark} (minh họa)`, legalForm: 'COOPERATIVE', unit: COMMUNE }, 'producer { id }'))['producer']);
  const idea = idOf((await done('producer', 'proposeIdea', { producer, name, set, technologyLevel: 'PROCESSING' }, 'idea { id }'))['idea']);
  await done('commune-officer', 'acceptIdea', { idea });
  const registered = await done('producer', 'registerProduct', { idea }, 'product { id code }');
  const { id: product, code } = registered['product'] as { id: string; code: string };
  const tokens = [registered.after];
  for (const kind of papers) tokens.push((await done('producer', 'recordPaper', { producer, product, kind })).after);
  await settled(...tokens);
  return { mark, producer, idea, product, code, name };
};

/** Opens a dossier; the commune's report is signed by its chair. */
export const aDossier = async (product: string, kind = 'INITIAL'): Promise<string> => {
  const dossier = idOf((await done('producer', 'openDossier', { product, kind }, 'dossier { id }'))['dossier']);
  await done('commune-officer', 'recordCommuneAssessment', { dossier, ...FINDINGS });
  await done('commune-chair', 'issueCommuneAssessment', { dossier, reportNumber: '12/BC-UBND' });
  return dossier;
};

export const aSubmittedDossier = async (product: string): Promise<string> => {
  const dossier = await aDossier(product);
  await done('producer', 'submitDossier', { dossier });
  return dossier;
};

/** A provincial council: four who score, a secretary, a monitoring member. */
export const aCouncil = async (): Promise<string> => {
  const members = [
    ...MEMBERS.map((login, at) => ({ person: accounts[login]!.person, role: at === 0 ? 'CHAIR' : 'MEMBER' })),
    { person: accounts[SECRETARY]!.person, role: 'SECRETARY' },
    { person: accounts[MONITOR]!.person, role: 'MONITOR' },
  ];
  return idOf((await done('decision-maker', 'establishCouncil', { level: 'PROVINCE', decisionNumber: `${newMark()}/QĐ-UBND`, members }, 'council { id }'))['council']);
};

export const presence = (): string[] => [...MEMBERS, SECRETARY, MONITOR].map((login) => accounts[login]!.person);

export const anOpenSession = async (...dossiers: readonly string[]): Promise<string> =>
  idOf((await done(SECRETARY, 'openSession', { council: await aCouncil(), present: presence(), dossiers }, 'session { id }'))['session']);

type Sheet = { readonly criteria: readonly { readonly code: string; readonly options: readonly { readonly code: string; readonly points: number }[] }[] };

/** What the law of the session asks, and the answers nearest to a part of each criterion's points; with what they sum up to. */
export const answersWorth = async (session: string, part: number): Promise<{ answers: { criterion: string; option: string }[]; total: number }> => {
  const { ratingSession } = await as(MEMBERS[0]).ask<{ ratingSession: { scorings: [{ sheet: Sheet }] } }>(
    'query ($session: ID!) { ratingSession(id: $session) { scorings { sheet { criteria { code options { code points } } } } } }', { session });
  const chosen = ratingSession.scorings[0].sheet.criteria.map(({ code, options }) => {
    const most = Math.max(...options.map(({ points }) => points));
    const [nearest] = [...options].sort((one, other) => Math.abs(one.points - part * most) - Math.abs(other.points - part * most));
    return { criterion: code, option: nearest!.code, points: nearest!.points };
  });
  return { answers: chosen.map(({ criterion, option }) => ({ criterion, option })), total: chosen.reduce((sum, { points }) => sum + points, 0) };
};

/** Every member scores by the sheet, the session closes. Answers the members' totals. */
export const scoreAndClose = async (session: string, dossier: string, parts: readonly number[] = [0.8, 0.8, 0.7, 0.8]): Promise<number[]> => {
  const totals: number[] = [];
  for (const [at, login] of MEMBERS.entries()) {
    const { answers, total } = await answersWorth(session, parts[at]!);
    await done(login, 'submitScore', { session, dossier, answers });
    totals.push(total);
  }
  await done(SECRETARY, 'closeSession', { session });
  return totals;
};

export type Result = { readonly outcome: string; readonly stars: number | null; readonly score: number; readonly sum: number; readonly sheets: number; readonly illustrative: boolean; readonly trace: readonly { readonly text: string; readonly cite: readonly string[] }[] };

export const resultOf = async (dossier: string): Promise<Result> => {
  const { dossier: { result } } = await as('decision-maker').ask<{ dossier: { result: Result } }>(
    'query ($dossier: ID!) { dossier(id: $dossier) { result { outcome stars score sum sheets illustrative trace { text cite } } } }', { dossier });
  return result;
};

export type Certified = Registered & { readonly dossier: string; readonly session: string; readonly stars: number; readonly totals: readonly number[]; readonly number: string };

/** The thin path up to a certificate that all services know of. */
export const aCertifiedProduct = async (): Promise<Certified> => {
  const registered = await aRegisteredProduct();
  const dossier = await aSubmittedDossier(registered.product);
  const session = await anOpenSession(dossier);
  const totals = await scoreAndClose(session, dossier);
  const { stars } = await resultOf(dossier);
  const recognised = await done('decision-maker', 'recogniseProduct', { dossier, stars, decisionNumber: `${registered.mark}/QĐ-UBND` }, 'certificate { number }');
  await settled(recognised.after);
  return { ...registered, dossier, session, stars: stars!, totals, number: (recognised['certificate'] as { number: string }).number };
};

/** A sample drawn, tested and reported; without a value it passes no judgement beyond total nitrogen. Answers the sample. */
export const aTestedSample = async (product: string, { lot, nitrogen }: { lot: string; nitrogen: string }): Promise<string> => {
  const { today } = await as().ask<{ today: { asOf: string } }>('{ today: programmeStatistics { asOf } }');
  const drawn = await done('inspector', 'drawSample', { product, lot, drawnOn: today.asOf, sealNumber: `NP-${lot}`, productTypes: ['FISH_SAUCE'] }, 'sample { id code }');
  const { id, code } = drawn['sample'] as { id: string; code: string };
  await done('lab-technician', 'receiveSample', { code, sealNumber: `NP-${lot}`, seal: 'INTACT' });
  await done('lab-technician', 'enterResult', { code, indicator: 'FISH_SAUCE/TOTAL_NITROGEN', unit: 'g/l', method: 'TCVN 3705:1990', value: nitrogen, uncertainty: '0.2' });
  await done('lab-head', 'verifyResults', { code });
  await settled((await done('lab-head', 'issueTestReport', { code, reportNumber: `KN-${lot}` })).after);
  return id;
};
