import { day, type Day } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import { sample, type DrawFacts, type Drawn, type SampleCommand, type SampleEvent } from './sample.ts';
import type { Limit } from './verdict.ts';

const nitrogen: Limit = { id: 'FISH_SAUCE/TOTAL_NITROGEN', productType: 'FISH_SAUCE', indicator: 'TOTAL_NITROGEN', unit: 'g/l', kind: 'min', min: '10', class: 'quality', confirmed: true, standard: 'TCVN 5107:2018' };
const histamine: Limit = { id: 'FISH_SAUCE/HISTAMINE', productType: 'FISH_SAUCE', indicator: 'HISTAMINE', unit: 'mg/kg', kind: 'max', max: '400', class: 'safety', confirmed: false, standard: 'Codex STAN 302-2011' };
const matter: Limit = { id: 'FISH_SAUCE/FOREIGN_MATTER', productType: 'FISH_SAUCE', indicator: 'FOREIGN_MATTER', unit: '', kind: 'qualitative', class: 'quality', confirmed: true, standard: 'TCVN 5107:2018' };
const salmonella: Limit = { ...nitrogen, id: 'FISH_SAUCE/SALMONELLA', indicator: 'SALMONELLA', kind: 'plan', confirmed: false };
const otherType: Limit = { ...nitrogen, id: 'HONEY/TOTAL_NITROGEN', productType: 'HONEY' };
const limits = [nitrogen, histamine, matter, salmonella, otherType];

const at = '2026-11-24T03:00:00.000Z';
const drawn: Drawn = { productId: 'p', lot: 'L-01', drawnOn: day('2026-11-20'), drawnBy: 'inspector', sealNumber: 'N-77', code: 'K7Q2M9XW4T', productTypes: ['FISH_SAUCE'] };
const asked = { requestId: 'r', at };
const drawFacts: DrawFacts = { productKnown: true, code: drawn.code, applicableTypes: ['FISH_SAUCE', 'FISH_SAUCE_GENUINE'], doubledIndicators: [] };
const draw = (data: object = {}, facts: Partial<DrawFacts> = {}): SampleCommand => ({ ...asked, type: 'drawSample', actor: 'inspector', data: { productId: 'p', lot: 'L-01', drawnOn: drawn.drawnOn, sealNumber: 'N-77', productTypes: ['FISH_SAUCE'], ...data }, facts: { ...drawFacts, ...facts } });
const receive = (data: object = {}): SampleCommand => ({ ...asked, type: 'receiveSample', actor: 'anh', data: { sealNumber: 'N-77', seal: 'INTACT', ...data } as never, facts: {} });
const enter = (data: object = {}, actor = 'anh'): SampleCommand => ({ ...asked, type: 'enterResult', actor, data: { indicator: 'TOTAL_NITROGEN', unit: 'g/l', method: 'TCVN 3705:1990', value: '12', uncertainty: '0.5', ...data }, facts: { limits } });
const verify = (actor: string): SampleCommand => ({ ...asked, type: 'verifyResults', actor, data: {}, facts: {} });
const issue: SampleCommand = { ...asked, type: 'issueTestReport', actor: 'head', data: { reportNumber: 'KN-01' }, facts: {} };

const wasDrawn: SampleEvent = { type: 'SampleDrawn', sample: drawn };
const wasReceived: SampleEvent = { type: 'SampleReceived', receivedOn: day('2026-11-21') };
const { given } = specification(sample);
const inTesting = () => given(wasDrawn, wasReceived);
const reportOn = (...results: SampleCommand[]) => inTesting().when(...results, verify('binh'), issue);

describe('drawing a sample', () => {
  it('records it under the code that came with the command, not one of its own making', () => {
    given().when(draw()).then({ type: 'SampleDrawn', sample: drawn });
  });
  it('is refused for an unknown product, a day to come, a type of another set, and a set without limits', () => {
    given().when(draw({}, { productKnown: false })).thenRejected('UNKNOWN_PRODUCT');
    given().when(draw({ drawnOn: '2026-11-25' as Day })).thenRejected('DRAWN_IN_FUTURE');
    given().when(draw({ productTypes: ['HONEY'] })).thenRejected('PRODUCT_TYPE_UNKNOWN');
    given().when(draw({}, { applicableTypes: [] })).thenRejected('NO_LIMITS_KNOWN');
  });
  it('asks which product types apply while an indicator has two limits', () => {
    given().when(draw({ productTypes: undefined }, { doubledIndicators: ['PH'] })).thenRejected('PRODUCT_TYPE_NEEDED');
    given().when(draw({ productTypes: [] })).thenRejected('PRODUCT_TYPE_NEEDED');
  });
});

describe('receiving a sample', () => {
  it('takes an intact one', () => given(wasDrawn).when(receive()).then({ type: 'SampleReceived', receivedOn: day('2026-11-24') }));
  it('refuses a broken seal and another seal number, whatever else is said', () => {
    given(wasDrawn).when(receive({ seal: 'BROKEN' })).then({ type: 'SampleRefused', reason: 'SEAL_BROKEN' });
    given(wasDrawn).when(receive({ sealNumber: 'N-78', refusalReason: 'DAMAGED' })).then({ type: 'SampleRefused', reason: 'SEAL_NUMBER_DIFFERS' });
  });
  it('refuses for another reason when the laboratory has one', () => given(wasDrawn).when(receive({ refusalReason: 'TOO_LITTLE' })).then({ type: 'SampleRefused', reason: 'TOO_LITTLE' }));
  it('happens once', () => inTesting().when(receive()).thenRejected('SAMPLE_ALREADY_RECEIVED'));
  it('lets nobody test a refused sample', () => given(wasDrawn).when(receive({ seal: 'BROKEN' }), enter()).thenRejected('SAMPLE_NOT_IN_TESTING'));
});

describe('entering a result', () => {
  it('keeps value, uncertainty, method and the limit as it stood', () => {
    inTesting().when(enter()).then({ type: 'ResultEntered', result: { limit: nitrogen, measured: { kind: 'number', value: '12', uncertainty: '0.5' }, method: 'TCVN 3705:1990', enteredBy: 'anh' } });
  });
  it('takes the id of a limit for its name', () => inTesting().when(enter({ indicator: nitrogen.id })).then({ type: 'ResultEntered' }));
  it('refuses another unit, an unknown indicator, and a limit of another product type', () => {
    inTesting().when(enter({ unit: 'mg/l' })).thenRejected('WRONG_UNIT');
    inTesting().when(enter({ indicator: 'LEAD' })).thenRejected('UNKNOWN_INDICATOR');
    inTesting().when(enter({ indicator: otherType.id })).thenRejected('UNKNOWN_INDICATOR');
  });
  it('refuses what does not answer the limit: no value, a negative one, presence missing, one value for a sampling plan', () => {
    inTesting().when(enter({ value: undefined })).thenRejected('VALUE_MISSING');
    inTesting().when(enter({ value: '-1' })).thenRejected('VALUE_NEGATIVE');
    inTesting().when(enter({ uncertainty: '-0.5' })).thenRejected('VALUE_NEGATIVE');
    inTesting().when(enter({ indicator: 'FOREIGN_MATTER', unit: '' })).thenRejected('PRESENCE_MISSING');
    inTesting().when(enter({ indicator: 'SALMONELLA' })).thenRejected('SAMPLING_PLAN_NEEDED');
  });
  it('is refused before reception and after verification', () => {
    given(wasDrawn).when(enter()).thenRejected('SAMPLE_NOT_IN_TESTING');
    inTesting().when(enter(), verify('binh'), enter()).thenRejected('SAMPLE_NOT_IN_TESTING');
  });
});

describe('verifying results', () => {
  it('needs a second person, whatever the role of the first', () => {
    inTesting().when(enter(), verify('anh')).thenRejected('SAME_PERSON');
    inTesting().when(enter(), verify('binh')).then({ type: 'ResultsVerified', verifiedBy: 'binh' });
  });
  it('counts everybody who entered, also a value that was replaced', () => {
    inTesting().when(enter(), enter({ value: '11' }, 'chi'), verify('anh')).thenRejected('SAME_PERSON');
  });
  it('needs a result', () => inTesting().when(verify('binh')).thenRejected('NO_RESULTS'));
});

describe('the report', () => {
  const verdict = (report: ReturnType<typeof reportOn>) => (report.state.status === 'REPORTED' ? report.state.report.verdict : report.outcome);
  it('is not issued before a second person verified', () => inTesting().when(enter(), issue).thenRejected('RESULTS_NOT_VERIFIED'));
  it('fails below a confirmed limit', () => expect(verdict(reportOn(enter({ value: '8.2', uncertainty: '0.3' })))).toBe('FAIL'));
  it('passes at the limit itself when the uncertainty is nil', () => expect(verdict(reportOn(enter({ value: '10', uncertainty: undefined })))).toBe('PASS'));
  it('is inconclusive within the uncertainty, on either side of the limit', () => {
    expect(verdict(reportOn(enter({ value: '9.8', uncertainty: '0.3' })))).toBe('INCONCLUSIVE');
    expect(verdict(reportOn(enter({ value: '10.2', uncertainty: '0.3' })))).toBe('INCONCLUSIVE');
  });
  it('never fails by a limit that nobody confirmed', () => expect(verdict(reportOn(enter({ indicator: 'HISTAMINE', unit: 'mg/kg', value: '4000' })))).toBe('UNCONFIRMED'));
  it('fails on what must be absent', () => expect(verdict(reportOn(enter({ indicator: 'FOREIGN_MATTER', unit: '', presence: 'PRESENT' })))).toBe('FAIL'));
  it('takes the gravest of its results', () => {
    expect(verdict(reportOn(enter({ indicator: 'HISTAMINE', unit: 'mg/kg', value: '4000' }), enter({ value: '8' })))).toBe('FAIL');
    expect(verdict(reportOn(enter({ indicator: 'HISTAMINE', unit: 'mg/kg', value: '4000' }), enter({ value: '10' })))).toBe('INCONCLUSIVE');
  });
  it('takes the later of two values for one indicator', () => expect(verdict(reportOn(enter({ value: '8' }), enter({ value: '12' })))).toBe('PASS'));
});
