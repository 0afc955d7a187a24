import { day } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import { aDossier, aPaper, aProduct, findings, ids, meta, required, today } from '../../test/support/builders.ts';
import { rules } from '../../test/support/reference.ts';
import { leavingOut } from '../leaving-out.ts';
import type { Decision } from '../recognition/decision.ts';
import { actionsNow, statusOf } from './actions.ts';
import { dossier, type DossierCommand, type OpenDossier, type OpenedDossier } from './dossier.ts';
import { gapsOf, needsOf } from './gaps.ts';

const { given } = specification(dossier);
const having = (change: Partial<OpenedDossier> = {}) => given({ type: 'DossierOpened', dossier: aDossier(change) });
const own = { unit: { code: '18073', era: 'E2025H2' as const }, ownUnits: [{ code: '18073', era: 'E2025H2' as const }] };
const open = (facts: Partial<OpenDossier['facts']> = {}): OpenDossier => ({
  type: 'openDossier', ...meta, data: { productId: ids.product, kind: 'INITIAL' }, facts: { product: aProduct(), papers: [aPaper('D01')], kindFits: true, sheetKnown: true, today, ...facts },
});
const record: DossierCommand = { type: 'recordCommuneAssessment', ...meta, data: findings, facts: own };
const issue: DossierCommand = { type: 'issueCommuneAssessment', ...meta, data: { reportNumber: '12/BC-UBND' }, facts: { ...own, today } };
const needsOn = (at = today, change: Parameters<typeof aProduct>[0] = {}, state: Partial<OpenedDossier> = {}) => needsOf(rules.on(at), aProduct(change), aDossier(state));
const submit = (needs = needsOn()): DossierCommand => ({ type: 'submitDossier', ...meta, data: {}, facts: { needs, today } });
const gapCodes = (state: OpenedDossier, at = today, product: Parameters<typeof aProduct>[0] = {}) => gapsOf(state, needsOn(at, product, state), at).map(({ code }) => code);

describe('a dossier', () => {
  it('opens with the papers its maker handed in', () => {
    const bare = leavingOut(aDossier({ openedOn: today, papers: [{ id: aPaper('D01').paperId, kind: 'D01', issuedOn: day('2026-07-01') }] }), 'assessment');
    given().when(open()).then({ type: 'DossierOpened', dossier: bare });
  });
  it('does not open for an unknown product, with unknown papers or those of another', () => {
    given().when(open({ product: undefined })).thenRejected('PRODUCT_UNKNOWN');
    given().when(open({ papers: [undefined] })).thenRejected('PAPER_UNKNOWN');
    given().when(open({ papers: [aPaper('D01', { producerId: ids.council })] })).thenRejected('PAPER_OF_ANOTHER');
    given().when(open({ papers: [aPaper('D01', { productId: ids.council })] })).thenRejected('PAPER_OF_ANOTHER');
    given().when(open({ kindFits: false })).thenRejected('KIND_DOES_NOT_FIT');
    given().when(open({ sheetKnown: false })).thenRejected('SHEET_NOT_KNOWN');
  });
  it('takes each paper once, until it is handed over', () => {
    const attach: DossierCommand = { type: 'attachPaper', ...meta, data: { paperId: aPaper('E06').paperId }, facts: { paper: aPaper('E06') } };
    having().when(attach).then({ type: 'PaperAttached' });
    having().when(attach, attach).thenNothing();
    having({ status: 'SUBMITTED' }).when(attach).thenRejected('DOSSIER_NOT_DRAFT');
    given().when(attach).thenRejected('DOSSIER_UNKNOWN');
  });
});

describe('the commune’s report (QĐ 1489)', () => {
  const bare = leavingOut(aDossier(), 'assessment');
  const without = given({ type: 'DossierOpened', dossier: bare });
  it('is written by the officer and signed by the chair of the product’s commune', () => {
    without.when(record).then({ type: 'CommuneAssessmentRecorded', findings });
    without.when(record, issue).then({ type: 'CommuneAssessmentIssued', reportNumber: '12/BC-UBND', issuedOn: today });
    without.when(issue).thenRejected('ASSESSMENT_NOT_RECORDED');
  });
  it('is no other commune’s', () => {
    const elsewhere = { ...own, unit: { code: '18652', era: 'E2025H2' as const } };
    without.when({ ...record, facts: elsewhere }).thenRejected('NOT_YOUR_COMMUNE');
    without.when({ ...record, facts: { ...own, unit: { code: '18073', era: 'E2024' } } }).thenRejected('NOT_YOUR_COMMUNE');
    without.when({ ...record, facts: { ...own, unit: undefined } }).thenRejected('NOT_YOUR_COMMUNE');
  });
  it('is not changed once it is signed', () => { having().when(record).thenRejected('ASSESSMENT_ALREADY_ISSUED'); having().when(issue).thenRejected('ASSESSMENT_ALREADY_ISSUED'); });
});

describe('handing over', () => {
  it('is taken when nothing is missing', () => having().when(submit()).then({ type: 'DossierSubmitted', submittedOn: today }));
  it('is refused with all that is missing together', () => {
    const bare = leavingOut(aDossier({ papers: [] }), 'assessment');
    const outcome = given({ type: 'DossierOpened', dossier: bare }).when(submit()).outcome;
    expect(outcome).toMatchObject({ rejected: 'INCOMPLETE', details: { gaps: [{ code: 'PAPERS_MISSING', papers: [...required] }, { code: 'ASSESSMENT_MISSING' }] } });
  });
  it('takes a paper on its last valid day and not on the next', () => {
    const until = (validUntil: string) => aDossier({ papers: aDossier().papers.map((paper) => (paper.kind === 'D04' ? { ...paper, validUntil: day(validUntil) } : paper)) });
    expect(gapCodes(until('2026-11-24'))).toEqual([]);
    expect(gapCodes(until('2026-11-23'))).toEqual(['PAPERS_NOT_VALID']);
  });
  it('asks for the commune’s report from 2025-07-06 on, and not before', () => {
    const bare = leavingOut(aDossier({ papers: aDossier().papers.map((paper) => ({ ...paper, issuedOn: day('2025-01-01') })) }), 'assessment');
    expect(gapCodes(bare, day('2025-07-05'))).toEqual([]);
    expect(gapCodes(bare, day('2025-07-06'))).toEqual(['ASSESSMENT_MISSING']);
  });
  it('asks a household whether it is registered, and for the paper only if it is', () => {
    const noD04 = aDossier({ papers: aDossier().papers.filter(({ kind }) => kind !== 'D04') });
    const household = { legalForm: 'HOUSEHOLD_BUSINESS' } as const;
    expect(gapCodes(noD04, today, household)).toEqual(['REGISTRATION_UNKNOWN']);
    expect(gapCodes({ ...noD04, registered: false }, today, household)).toEqual([]);
    expect(gapCodes({ ...noD04, registered: true }, today, household)).toEqual(['PAPERS_MISSING']);
  });
  it('asks a service for no product sample', () => expect(gapCodes(aDossier({ papers: aDossier().papers.filter(({ kind }) => kind !== 'D05') }), today, { set: 26, group: 'VI' })).toEqual([]));
  it('is refused for a set whose sheet may not decide', () => { for (const set of [3, 15, 18, 23, 24, 25]) expect(gapCodes(aDossier(), today, { set })).toContain('SHEET_MAY_NOT_DECIDE'); });
  it('is refused on a day without law', () => expect(gapCodes(aDossier(), day('2019-08-20'))).toEqual(['NO_LAW_THAT_DAY']));
});

describe('an agenda', () => {
  const step = (type: 'takeOntoAgenda' | 'releaseFromAgenda', sessionId: string = ids.session): DossierCommand => ({ type, ...meta, data: { sessionId }, facts: {} });
  it('takes a submitted dossier once', () => {
    having({ status: 'SUBMITTED' }).when(step('takeOntoAgenda')).then({ type: 'DossierTakenOntoAgenda' });
    having({ status: 'SUBMITTED' }).when(step('takeOntoAgenda'), step('takeOntoAgenda')).thenNothing();
    having({ status: 'SUBMITTED' }).when(step('takeOntoAgenda'), step('takeOntoAgenda', ids.council)).thenRejected('DOSSIER_ON_ANOTHER_AGENDA');
    having().when(step('takeOntoAgenda')).thenRejected('DOSSIER_NOT_SUBMITTED');
  });
  it('gives back only what is its own', () => {
    having({ status: 'SUBMITTED' }).when(step('takeOntoAgenda'), step('releaseFromAgenda')).thenState({ status: 'SUBMITTED' });
    having({ status: 'SUBMITTED' }).when(step('takeOntoAgenda'), step('releaseFromAgenda', ids.council)).thenNothing();
  });
  it('ends with a result', () => {
    const result: DossierCommand = { type: 'recordResult', ...meta, data: { sessionId: ids.session }, facts: {} };
    having({ status: 'SUBMITTED' }).when(step('takeOntoAgenda'), result).thenState({ status: 'RATED' });
    having({ status: 'SUBMITTED' }).when(step('takeOntoAgenda'), result, result).thenNothing();
    having({ status: 'SUBMITTED' }).when(result).thenNothing();
  });
});

it('shows the decision that it led to', () => {
  const decided = (kind: Decision['kind'], dossierId: string = ids.dossier) => ({ kind, dossierId }) as Decision;
  const shown = (...decisions: Decision[]) => statusOf(ids.dossier, aDossier({ status: 'RATED' }), decisions);
  expect([shown(), shown(decided('INITIAL', ids.council)), shown(decided('UPGRADE_PROPOSAL')), shown(decided('UPGRADE_PROPOSAL'), decided('INITIAL'))]).toEqual(['RATED', 'RATED', 'PROPOSED', 'RECOGNISED']);
});

it('says what may be done in each state', () => {
  const bare = leavingOut(aDossier(), 'assessment');
  expect(actionsNow(bare)).toEqual(['ATTACH_PAPER', 'RECORD_COMMUNE_ASSESSMENT', 'SUBMIT']);
  expect(actionsNow(aDossier())).toEqual(['ATTACH_PAPER', 'SUBMIT']);
  expect(actionsNow(aDossier({ status: 'RATED' }))).toEqual(['RECOGNISE', 'PROPOSE_UPGRADE']);
  for (const status of ['SUBMITTED', 'ON_AGENDA', 'RECOGNISED', 'PROPOSED'] as const) expect(actionsNow({ ...aDossier(), status })).toEqual([]);
});

