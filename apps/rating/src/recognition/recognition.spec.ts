import { day, isRejected } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import fc from 'fast-check';
import { inImportOrder, registerRows } from '../../test/support/register.ts';
import { referenceOn } from '../../test/support/reference.ts';
import { readRow } from '../register/read-row.ts';
import { certificatesOf, currentCertificate, lastValidDay, statusOn } from './certificate.ts';
import type { Decision } from './decision.ts';
import { recognition, type RecognitionCommand, type RecognitionEvent, type RecordPastDecision } from './recognition.ts';

const { given } = specification(recognition);
const productId = '0192f3a0-0000-7000-8000-000000000002';

const aDecision = (kind: Decision['kind'], decidedOn: string, stars?: 3 | 4 | 5, change: Partial<Decision> = {}): Decision => ({
  productId, kind, level: 'PROVINCE', decisionNumber: `${decidedOn}/QĐ`, decidedOn: day(decidedOn), unit: { code: '18550', era: 'E2024' }, set: 1, group: 'I',
  productCode: 'HT-444-9001', productName: 'Cam Hương Trà (minh họa 901)', producerName: 'HTX Hương Trà (minh họa 901)', legalForm: 'COOPERATIVE', markets: [],
  illustrative: true, confirmed: false, source: 'minh-hoa', ...(stars && { stars }),
  ...(['INITIAL', 'REEVALUATION', 'UPGRADE'].includes(kind) && { validUntil: lastValidDay(day(decidedOn), 36) }), ...change,
});
const meta = { requestId: '0192f3a0-0000-7000-8000-0000000000ff', actor: 'importer', at: '2026-11-24T00:00:00.000Z' };
const record = (decision: Decision, correction?: RecordPastDecision['data']['correction']): RecordPastDecision => ({ type: 'RecordPastDecision', ...meta, data: { decision, ...(correction && { correction }) }, facts: {} });
const recorded = (decision: Decision): RecognitionEvent => ({ type: decision.kind === 'REVOCATION' ? 'CertificateRevoked' : decision.kind === 'UPGRADE_PROPOSAL' ? 'UpgradeProposed' : 'ProductRecognised', decision });

const initial = aDecision('INITIAL', '2020-03-10', 3);

describe('a past decision', () => {
  it('is recorded as what it was', () => {
    given().when(record(initial)).then({ type: 'ProductRecognised', decision: initial });
    given().when(record(aDecision('UPGRADE_PROPOSAL', '2020-01-01', 4))).then({ type: 'UpgradeProposed' });
    given(recorded(initial)).when(record(aDecision('REVOCATION', '2021-01-01'))).then({ type: 'CertificateRevoked' });
  });
  it('changes nothing when the same row comes again', () => given(recorded(initial)).when(record({ ...initial })).thenNothing());
  it('is refused with both versions when the same row comes with other content', () => {
    const outcome = given(recorded(initial)).when(record({ ...initial, stars: 4, score: 71 })).outcome;
    expect(outcome).toMatchObject({ rejected: 'SAME_DECISION_OTHER_CONTENT', details: { differences: [{ field: 'stars', standing: 3, given: 4 }, { field: 'score', standing: null, given: 71 }] } });
  });
  it('is corrected by a named person', () => {
    const correction = { by: 'Nguyễn Văn Mẫu (minh họa)', reason: 'gõ nhầm điểm' };
    given(recorded(initial)).when(record({ ...initial, score: 60 }, correction)).then({ type: 'DecisionCorrected', correction, decision: { ...initial, score: 60 } });
    given(recorded(initial)).when(record(initial, correction)).thenNothing();
    given().when(record(initial, correction)).then({ type: 'ProductRecognised' });
  });
  it('is not corrected into a chain that would not hold', () =>
    given(recorded(initial), recorded(aDecision('REEVALUATION', '2023-01-05', 3))).when(record({ ...aDecision('REEVALUATION', '2023-01-05', 4) }, { by: 'Mẫu' })).thenRejected('STARS_MUST_NOT_RISE'));
});

describe('which row stands (register-format.md)', () => {
  it('a first recognition comes once, whichever is older', () => {
    for (const other of ['2019-09-01', '2022-01-01', '2026-01-01']) given(recorded(initial)).when(record(aDecision('INITIAL', other, 3))).thenRejected('FIRST_RECOGNITION_TWICE');
  });
  it('two recognitions on one day are refused', () => {
    given(recorded(initial)).when(record(aDecision('REEVALUATION', '2020-03-10', 3, { decisionNumber: '0' }))).thenRejected('TWO_RECOGNITIONS_ON_ONE_DAY');
    given(recorded(initial)).when(record(aDecision('UPGRADE', '2020-03-10', 4, { decisionNumber: 'z' }))).thenRejected('TWO_RECOGNITIONS_ON_ONE_DAY');
  });
  it('on one day a proposal counts before a recognition, and a revocation after it', () => {
    given(recorded(aDecision('UPGRADE_PROPOSAL', '2020-03-10', 4))).when(record(aDecision('INITIAL', '2020-03-10', 4))).then({ type: 'ProductRecognised' });
    given(recorded(aDecision('INITIAL', '2020-03-10', 4))).when(record(aDecision('UPGRADE_PROPOSAL', '2020-03-10', 4))).then({ type: 'UpgradeProposed' });
    given(recorded(initial)).when(record(aDecision('REVOCATION', '2020-03-10'))).then({ type: 'CertificateRevoked' });
  });
  it('a re-evaluation needs an earlier recognition, in force or not, revoked or not', () => {
    given().when(record(aDecision('REEVALUATION', '2023-01-01', 3))).thenRejected('NO_EARLIER_RECOGNITION');
    given(recorded(initial)).when(record(aDecision('REEVALUATION', '2019-10-01', 3))).thenRejected('NO_EARLIER_RECOGNITION');
    given(recorded(initial)).when(record(aDecision('REEVALUATION', '2025-01-01', 3))).then({ type: 'ProductRecognised' });
    given(recorded(initial), recorded(aDecision('REVOCATION', '2021-01-01'))).when(record(aDecision('REEVALUATION', '2021-02-01', 3))).then({ type: 'ProductRecognised' });
  });
  it('a re-evaluation keeps or lowers the stars', () => {
    const four = recorded(aDecision('INITIAL', '2020-03-10', 4));
    given(four).when(record(aDecision('REEVALUATION', '2023-01-01', 4))).then({ type: 'ProductRecognised' });
    given(four).when(record(aDecision('REEVALUATION', '2023-01-01', 3))).then({ type: 'ProductRecognised' });
    given(four).when(record(aDecision('REEVALUATION', '2023-01-01', 5))).thenRejected('STARS_MUST_NOT_RISE');
  });
  it('an upgrade needs a certificate in force that day and raises the stars', () => {
    given().when(record(aDecision('UPGRADE', '2023-01-01', 4))).thenRejected('NO_EARLIER_RECOGNITION');
    given(recorded(initial)).when(record(aDecision('UPGRADE', '2023-03-09', 4))).then({ type: 'ProductRecognised' });
    given(recorded(initial)).when(record(aDecision('UPGRADE', '2023-03-10', 4))).thenRejected('NO_CERTIFICATE_IN_FORCE');
    given(recorded(initial)).when(record(aDecision('UPGRADE', '2023-01-01', 3))).thenRejected('STARS_MUST_RISE');
    given(recorded(initial), recorded(aDecision('REVOCATION', '2021-01-01'))).when(record(aDecision('UPGRADE', '2021-01-02', 4))).thenRejected('NO_CERTIFICATE_IN_FORCE');
  });
  it('a revocation needs a certificate in force', () => {
    given().when(record(aDecision('REVOCATION', '2021-01-01'))).thenRejected('NO_CERTIFICATE_IN_FORCE');
    given(recorded(initial)).when(record(aDecision('REVOCATION', '2023-03-09'))).then({ type: 'CertificateRevoked' });
    given(recorded(initial)).when(record(aDecision('REVOCATION', '2023-03-10'))).thenRejected('NO_CERTIFICATE_IN_FORCE');
    given(recorded(initial), recorded(aDecision('REVOCATION', '2021-01-01'))).when(record(aDecision('REVOCATION', '2021-01-02'))).thenRejected('NO_CERTIFICATE_IN_FORCE');
  });
  it('a proposal may stand first, and after a recognition asks for more stars', () => {
    given().when(record(aDecision('UPGRADE_PROPOSAL', '2020-01-01', 4))).then({ type: 'UpgradeProposed' });
    given(recorded(initial)).when(record(aDecision('UPGRADE_PROPOSAL', '2021-01-01', 4))).then({ type: 'UpgradeProposed' });
    given(recorded(aDecision('INITIAL', '2020-03-10', 4))).when(record(aDecision('UPGRADE_PROPOSAL', '2021-01-01', 4))).thenRejected('PROPOSAL_MUST_ASK_FOR_MORE');
  });
  it('an older row stands only if the whole chain by date still holds with it', () => {
    const upgraded = recorded(aDecision('UPGRADE', '2021-01-05', 4));
    given(recorded(initial), upgraded).when(record(aDecision('REVOCATION', '2021-01-04'))).thenRejected('LATER_DECISION_WOULD_NOT_HOLD');
    given(recorded(initial), upgraded).when(record(aDecision('UPGRADE_PROPOSAL', '2020-12-01', 4))).then({ type: 'UpgradeProposed' });
    given(recorded(initial), recorded(aDecision('REEVALUATION', '2024-01-01', 3))).when(record(aDecision('REEVALUATION', '2023-01-01', 3))).then({ type: 'ProductRecognised' });
  });
  it('lets one product have the same decision number in two years', () =>
    given(recorded({ ...initial, decisionNumber: '723/QĐ-UBND' })).when(record(aDecision('REEVALUATION', '2023-01-01', 3, { decisionNumber: '723/QĐ-UBND' }))).thenState({ certificateNumbers: ['723/QĐ-UBND/HT-444-9001'] }));
});

describe('a certificate', () => {
  const after = (...decisions: Decision[]) => certificatesOf([...decisions]);
  it('is valid from its day for 36 months, both ends as register-format.md says', () => {
    const [certificate] = after(initial);
    expect(['2020-03-09', '2020-03-10', '2023-03-09', '2023-03-10'].map((at) => statusOn(certificate!, day(at)))).toEqual([undefined, 'VALID', 'VALID', 'EXPIRED']);
  });
  it('is superseded by a later recognition from its own day', () => {
    const [first, second] = after(initial, aDecision('UPGRADE', '2021-01-05', 4));
    expect([statusOn(first!, day('2021-01-04')), statusOn(first!, day('2021-01-05')), statusOn(second!, day('2021-01-05'))]).toEqual(['VALID', 'SUPERSEDED', 'VALID']);
  });
  it('is revoked from the day of the revocation on, also after a later recognition', () => {
    const [first, second] = after(initial, aDecision('REVOCATION', '2021-01-01'), aDecision('REEVALUATION', '2021-06-01', 3));
    expect([statusOn(first!, day('2020-12-31')), statusOn(first!, day('2021-01-01')), statusOn(first!, day('2022-01-01')), statusOn(second!, day('2022-01-01'))]).toEqual(['VALID', 'REVOKED', 'REVOKED', 'VALID']);
  });
  it('that a product shows is the one in force, else the last', () => {
    const both = after(initial, aDecision('UPGRADE', '2021-01-05', 4));
    expect(currentCertificate(both, day('2021-01-04'))).toBe(both[0]);
    expect(currentCertificate(both, day('2022-01-01'))).toBe(both[1]);
    expect(currentCertificate(both, day('2030-01-01'))).toBe(both[1]);
  });
});

describe('any order of rows', () => {
  const decide = (decisions: readonly Decision[]) => decisions.reduce(({ state, accepted }, decision) => {
    const outcome = recognition.decide(record(decision), state);
    return !isRejected(outcome) ? { state: outcome.reduce(recognition.evolve, state), accepted: accepted + 1 } : { state, accepted };
  }, { state: recognition.initial, accepted: 0 });

  const chains = [...Map.groupBy(inImportOrder(registerRows()).map((row) => readRow(row, referenceOn()) as Decision), ({ productId: id }) => id).values()];
  const longChain = [
    aDecision('UPGRADE_PROPOSAL', '2020-03-10', 4), initial, aDecision('UPGRADE', '2021-01-05', 4), aDecision('REVOCATION', '2021-06-01'), aDecision('REEVALUATION', '2022-01-01', 3),
    aDecision('UPGRADE_PROPOSAL', '2022-06-01', 4), aDecision('REEVALUATION', '2025-05-01', 3),
  ];
  it('accepts every chain of the shipped register', () => { for (const chain of chains) expect(decide(chain).accepted).toBe(chain.length); });
  it('ends in one state whenever all rows were accepted', () => {
    const cases = fc.constantFrom(longChain, ...chains.filter(({ length }) => length > 1)).chain((chain) => fc.tuple(fc.constant(chain), fc.shuffledSubarray(chain, { minLength: chain.length })));
    fc.assert(fc.property(cases, ([chain, shuffled]) => {
      const outcome = decide(shuffled);
      if (outcome.accepted === chain.length) expect(outcome.state).toEqual(decide(chain).state);
    }), { numRuns: 2000 });
  });
  it('never holds a chain that would be refused by date', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...longChain, aDecision('INITIAL', '2019-09-09', 3), aDecision('REVOCATION', '2020-05-05'), aDecision('UPGRADE', '2020-07-07', 5)]), (shuffled) => {
      const { state } = decide(shuffled);
      expect(decide(state.decisions).accepted).toBe(state.decisions.length);
    }), { numRuns: 2000 });
  });
});

describe('a decision of today', () => {
  const dossierId = '0192f3a0-0000-7000-8000-000000000004';
  const live = aDecision('INITIAL', '2026-11-20', 3, { dossierId });
  const recognise = (decision: Decision, mayDecide: ('DISTRICT' | 'PROVINCE' | 'CENTRE')[] = ['PROVINCE']): RecognitionCommand =>
    ({ type: 'RecogniseProduct', ...meta, data: { dossierId, decisionNumber: decision.decisionNumber, decidedOn: decision.decidedOn }, facts: { decision, mayDecide } });
  it('gives a certificate', () => given().when(recognise(live)).then({ type: 'ProductRecognised', decision: live }));
  it('is refused to a level that the law of the day does not name', () => given().when(recognise(live, ['CENTRE'])).thenRejected('LEVEL_MAY_NOT_DECIDE'));
  it('comes once for a dossier', () => given(recorded(live)).when(recognise({ ...live, decisionNumber: 'another' })).thenRejected('ALREADY_RECOGNISED'));
  it('keeps the chain by date', () => given(recorded(initial)).when(recognise(live)).thenRejected('FIRST_RECOGNITION_TWICE'));
});

describe('a case of revocation', () => {
  const proposalId = '0192f3a0-0000-7000-8000-000000000009';
  const data = { proposalId, certificateNumber: '2020-03-10/QĐ/HT-444-9001', ground: 'mẫu không đạt (minh họa)', openedOn: day('2021-05-01') };
  const open: RecognitionCommand = { type: 'OpenRevocationCase', ...meta, data, facts: {} };
  const opened: RecognitionEvent = { type: 'RevocationCaseOpened', case: data };
  const decision = aDecision('REVOCATION', '2021-05-02', undefined, { proposalId, ground: data.ground });
  const revoke: RecognitionCommand = { type: 'RevokeCertificate', ...meta, data: { proposalId, decisionNumber: decision.decisionNumber, decidedOn: decision.decidedOn, ground: data.ground }, facts: { decision, mayDecide: ['PROVINCE'] } };
  const dismiss: RecognitionCommand = { type: 'DismissRevocationCase', ...meta, data: { proposalId, ground: 'không đủ căn cứ' }, facts: { decidedOn: day('2021-05-02') } };

  it('opens on a certificate in force, once per proposal and once per certificate', () => {
    given(recorded(initial)).when(open).then(opened);
    given(recorded(initial), opened).when(open).thenNothing();
    given(recorded(initial), opened).when({ ...open, data: { ...data, proposalId: productId } }).thenRejected('CASE_ALREADY_OPEN');
    given().when(open).thenRejected('CERTIFICATE_NOT_IN_FORCE');
    given(recorded(initial)).when({ ...open, data: { ...data, openedOn: day('2023-03-10') } }).thenRejected('CERTIFICATE_NOT_IN_FORCE');
  });
  it('ends with the certificate revoked', () => {
    given(recorded(initial), opened).when(revoke).then({ type: 'CertificateRevoked', decision });
    given(recorded(initial), opened).when(revoke).thenState({ cases: [{ status: 'REVOKED' }] });
  });
  it('ends with nothing revoked', () => given(recorded(initial), opened).when(dismiss).thenState({ cases: [{ status: 'DISMISSED' }] }));
  it('ends the certificate it is about, never a later one', () =>
    given(recorded(initial), opened, recorded(aDecision('REEVALUATION', '2021-05-01', 3))).when(revoke).thenRejected('NO_CERTIFICATE_IN_FORCE'));
  it('is decided once, and only while it is open', () => {
    given(recorded(initial)).when(revoke).thenRejected('CASE_NOT_OPEN');
    given(recorded(initial), opened).when(revoke, revoke).thenRejected('CASE_NOT_OPEN');
    given(recorded(initial), opened).when(dismiss, revoke).thenRejected('CASE_NOT_OPEN');
  });
});

