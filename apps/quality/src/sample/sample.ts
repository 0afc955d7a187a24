import { dayOf, rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';
import { outcomeOf, verdictOf, type Limit, type Measured, type Outcome, type Presence } from './verdict.ts';

/** What an inspector took, before anybody tested it. */
export type Drawn = {
  readonly productId: string;
  readonly lot: string;
  readonly drawnOn: Day;
  readonly drawnBy: string;
  readonly sealNumber: string;
  /** All the laboratory ever gets to see: says nothing about product or maker. */
  readonly code: string;
  /** Types of product whose limits apply. */
  readonly productTypes: readonly string[];
};
export type Result = { readonly limit: Limit; readonly measured: Measured; readonly method: string; readonly enteredBy: string };
export type Judged = Result & { readonly outcome: Outcome };
export type RefusalReason = 'SEAL_BROKEN' | 'SEAL_NUMBER_DIFFERS' | 'TOO_LITTLE' | 'DAMAGED' | 'TRANSPORT_CONDITIONS';
type Testing = Drawn & { readonly receivedOn: Day; readonly results: readonly Result[]; readonly enteredBy: readonly string[] };
export type Report = { readonly reportNumber: string; readonly issuedOn: Day; readonly verdict: Outcome; readonly results: readonly Judged[] };

export type Sample =
  | { readonly status: 'NOT_DRAWN' }
  | (Drawn & { readonly status: 'DRAWN' })
  | (Drawn & { readonly status: 'REFUSED'; readonly reason: RefusalReason; readonly refusedOn: Day })
  | (Testing & { readonly status: 'IN_TESTING' })
  | (Testing & { readonly status: 'VERIFIED'; readonly verifiedBy: string })
  | (Testing & { readonly status: 'REPORTED'; readonly verifiedBy: string; readonly report: Report });

export type SampleAction = 'RECEIVE' | 'ENTER_RESULT' | 'VERIFY_RESULTS' | 'ISSUE_TEST_REPORT';
/** Which step may follow which state. */
export const allowed = {
  NOT_DRAWN: [],
  DRAWN: ['RECEIVE'],
  REFUSED: [],
  IN_TESTING: ['ENTER_RESULT', 'VERIFY_RESULTS'],
  VERIFIED: ['ISSUE_TEST_REPORT'],
  REPORTED: [],
} as const satisfies Record<Sample['status'], readonly SampleAction[]>;

export type DrawFacts = { readonly productKnown: boolean; readonly code: string; readonly applicableTypes: readonly string[]; readonly doubledIndicators: readonly string[] };
type Draw = Command<'drawSample', { productId: string; lot: string; drawnOn: Day; sealNumber: string; productTypes?: readonly string[] }, DrawFacts>;
type Receive = Command<'receiveSample', { sealNumber: string; seal: 'INTACT' | 'BROKEN'; refusalReason?: 'TOO_LITTLE' | 'DAMAGED' | 'TRANSPORT_CONDITIONS' }, object>;
type EnterResult = Command<'enterResult', { indicator: string; unit: string; method: string; value?: string; uncertainty?: string; presence?: Presence }, { limits: readonly Limit[] }>;
type Verify = Command<'verifyResults', object, object>;
type Issue = Command<'issueTestReport', { reportNumber: string }, object>;
export type SampleCommand = Draw | Receive | EnterResult | Verify | Issue;

export type SampleEvent =
  | { readonly type: 'SampleDrawn'; readonly sample: Drawn }
  | { readonly type: 'SampleReceived'; readonly receivedOn: Day }
  | { readonly type: 'SampleRefused'; readonly reason: RefusalReason; readonly refusedOn: Day }
  | { readonly type: 'ResultEntered'; readonly result: Result }
  | { readonly type: 'ResultsVerified'; readonly verifiedBy: string }
  | { readonly type: 'TestReportIssued'; readonly report: Report };

export type DrawRefusal = 'UNKNOWN_PRODUCT' | 'DRAWN_IN_FUTURE' | 'NO_LIMITS_KNOWN' | 'PRODUCT_TYPE_NEEDED' | 'PRODUCT_TYPE_UNKNOWN' | 'ALREADY_DRAWN';
export type ReceiveRefusal = 'UNKNOWN_SAMPLE' | 'SAMPLE_ALREADY_RECEIVED';
export type EnterRefusal = 'UNKNOWN_SAMPLE' | 'SAMPLE_NOT_IN_TESTING' | 'UNKNOWN_INDICATOR' | 'INDICATOR_AMBIGUOUS' | 'WRONG_UNIT' | 'VALUE_MISSING' | 'PRESENCE_MISSING' | 'VALUE_NEGATIVE' | 'SAMPLING_PLAN_NEEDED';
export type VerifyRefusal = 'UNKNOWN_SAMPLE' | 'SAMPLE_NOT_IN_TESTING' | 'NO_RESULTS' | 'SAME_PERSON';
export type IssueRefusal = 'UNKNOWN_SAMPLE' | 'RESULTS_NOT_VERIFIED';
export type SampleRejection = Rejection<DrawRefusal | ReceiveRefusal | EnterRefusal | VerifyRefusal | IssueRefusal>;
type Decision = readonly SampleEvent[] | SampleRejection;

const today = (at: string): Day => dayOf(new Date(at));

const draw = ({ at, actor, data, facts }: Draw, sample: Sample): Decision => {
  if (sample.status !== 'NOT_DRAWN') return rejected('ALREADY_DRAWN');
  if (!facts.productKnown) return rejected('UNKNOWN_PRODUCT', {}, ['input', 'product']);
  if (data.drawnOn > today(at)) return rejected('DRAWN_IN_FUTURE', {}, ['input', 'drawnOn']);
  if (facts.applicableTypes.length === 0) return rejected('NO_LIMITS_KNOWN', {}, ['input', 'product']);
  const unknown = data.productTypes?.find((type) => !facts.applicableTypes.includes(type));
  if (unknown !== undefined) return rejected('PRODUCT_TYPE_UNKNOWN', { given: unknown, known: facts.applicableTypes }, ['input', 'productTypes']);
  const productTypes = data.productTypes ?? facts.applicableTypes;
  if (productTypes.length === 0 || facts.doubledIndicators.length > 0) return rejected('PRODUCT_TYPE_NEEDED', { known: facts.applicableTypes, doubled: facts.doubledIndicators }, ['input', 'productTypes']);
  const { productId, lot, drawnOn, sealNumber } = data;
  return [{ type: 'SampleDrawn', sample: { productId, lot, drawnOn, sealNumber, drawnBy: actor, code: facts.code, productTypes } }];
};

const receive = ({ at, data }: Receive, sample: Sample): Decision => {
  if (sample.status === 'NOT_DRAWN') return rejected('UNKNOWN_SAMPLE', {}, ['input', 'code']);
  if (sample.status !== 'DRAWN') return rejected('SAMPLE_ALREADY_RECEIVED');
  const reason = data.seal === 'BROKEN' ? 'SEAL_BROKEN' : data.sealNumber !== sample.sealNumber ? 'SEAL_NUMBER_DIFFERS' : data.refusalReason;
  return reason === undefined ? [{ type: 'SampleReceived', receivedOn: today(at) }] : [{ type: 'SampleRefused', reason, refusedOn: today(at) }];
};

const measuredOf = (limit: Limit, { value, uncertainty = '0', presence }: EnterResult['data']): Measured | Rejection<EnterRefusal> => {
  if (limit.kind === 'plan') return rejected('SAMPLING_PLAN_NEEDED', {}, ['input', 'indicator']);
  if (limit.kind === 'qualitative') return presence === undefined ? rejected('PRESENCE_MISSING', {}, ['input', 'presence']) : { kind: 'presence', presence };
  if (value === undefined) return rejected('VALUE_MISSING', {}, ['input', 'value']);
  if (value.startsWith('-')) return rejected('VALUE_NEGATIVE', {}, ['input', 'value']);
  if (uncertainty.startsWith('-')) return rejected('VALUE_NEGATIVE', {}, ['input', 'uncertainty']);
  return { kind: 'number', value, uncertainty };
};

const enterResult = ({ actor, data, facts }: EnterResult, sample: Sample): Decision => {
  if (sample.status === 'NOT_DRAWN') return rejected('UNKNOWN_SAMPLE', {}, ['input', 'code']);
  if (sample.status !== 'IN_TESTING') return rejected('SAMPLE_NOT_IN_TESTING');
  const [limit, other] = facts.limits.filter((known) => sample.productTypes.includes(known.productType) && (known.indicator === data.indicator || known.id === data.indicator));
  if (limit === undefined) return rejected('UNKNOWN_INDICATOR', { given: data.indicator }, ['input', 'indicator']);
  if (other !== undefined) return rejected('INDICATOR_AMBIGUOUS', { limits: [limit.id, other.id] }, ['input', 'indicator']);
  if (data.unit !== limit.unit) return rejected('WRONG_UNIT', { given: data.unit, expected: limit.unit }, ['input', 'unit']);
  const measured = measuredOf(limit, data);
  if ('rejected' in measured) return measured;
  return [{ type: 'ResultEntered', result: { limit, measured, method: data.method, enteredBy: actor } }];
};

const verify = ({ actor }: Verify, sample: Sample): Decision => {
  if (sample.status === 'NOT_DRAWN') return rejected('UNKNOWN_SAMPLE', {}, ['input', 'code']);
  if (sample.status !== 'IN_TESTING') return rejected('SAMPLE_NOT_IN_TESTING');
  if (sample.results.length === 0) return rejected('NO_RESULTS');
  if (sample.enteredBy.includes(actor)) return rejected('SAME_PERSON');
  return [{ type: 'ResultsVerified', verifiedBy: actor }];
};

const issue = ({ at, data }: Issue, sample: Sample): Decision => {
  if (sample.status === 'NOT_DRAWN') return rejected('UNKNOWN_SAMPLE', {}, ['input', 'code']);
  if (sample.status !== 'VERIFIED') return rejected('RESULTS_NOT_VERIFIED');
  const results = sample.results.map((result) => ({ ...result, outcome: outcomeOf(result.limit, result.measured) }));
  return [{ type: 'TestReportIssued', report: { reportNumber: data.reportNumber, issuedOn: today(at), verdict: verdictOf(results.map(({ outcome }) => outcome)), results } }];
};

const decide = (command: SampleCommand, sample: Sample): Decision => {
  switch (command.type) {
    case 'drawSample': return draw(command, sample);
    case 'receiveSample': return receive(command, sample);
    case 'enterResult': return enterResult(command, sample);
    case 'verifyResults': return verify(command, sample);
    case 'issueTestReport': return issue(command, sample);
  }
};

const evolve = (sample: Sample, event: SampleEvent): Sample => {
  if (event.type === 'SampleDrawn') return { status: 'DRAWN', ...event.sample };
  switch (sample.status) {
    case 'DRAWN':
      if (event.type === 'SampleReceived') return { ...sample, status: 'IN_TESTING', receivedOn: event.receivedOn, results: [], enteredBy: [] };
      if (event.type === 'SampleRefused') return { ...sample, status: 'REFUSED', reason: event.reason, refusedOn: event.refusedOn };
      return sample;
    case 'IN_TESTING':
      if (event.type === 'ResultEntered') {
        const { result } = event; // entered again before verification: the later one counts, and both persons entered
        return { ...sample, results: [...sample.results.filter(({ limit }) => limit.id !== result.limit.id), result], enteredBy: [...new Set([...sample.enteredBy, result.enteredBy])] };
      }
      if (event.type === 'ResultsVerified') return { ...sample, status: 'VERIFIED', verifiedBy: event.verifiedBy };
      return sample;
    case 'VERIFIED':
      return event.type === 'TestReportIssued' ? { ...sample, status: 'REPORTED', report: event.report } : sample;
    case 'NOT_DRAWN':
    case 'REFUSED':
    case 'REPORTED':
      return sample;
  }
};

export const sample: Decider<SampleCommand, Sample, SampleEvent, SampleRejection> = { initial: { status: 'NOT_DRAWN' }, decide, evolve };
