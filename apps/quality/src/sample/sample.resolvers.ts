import { isRejected, rejected, type Rejection } from '@ocop/domain-kit';
import type { Handled } from '@ocop/eventing';
import { command, parseId, payload, type Context, checkTexts, TEXT } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { productCopy, setOf } from '../product/product-copy.ts';
import { choicesFor, knownLimits, limitOf } from '../quality-limit/limits-copy.ts';
import { countReport } from '../metrics.ts';
import { blindCode } from './blind-code.ts';
import type { DrawFacts, DrawRefusal, EnterRefusal, IssueRefusal, ReceiveRefusal, Sample, SampleCommand, VerifyRefusal } from './sample.ts';
import { drawMessages, enterMessages, issueMessages, receiveMessages, verifyMessages } from './sample.messages.ts';
import { findByCode, samples, type StoredSample } from './sample.store.ts';
import { sampleViews } from './sample-views.resolvers.ts';

type Outcome<Code extends string> = Handled<Sample> | Rejection<Code | 'REQUEST_ID_REUSED'>;

/** Runs a step of the laboratory on the sample of a code. The codes are those that the step can meet. */
const step = async <Code extends string>(context: Context, code: string, make: (sample: StoredSample) => SampleCommand | Promise<SampleCommand>): Promise<Outcome<Code | 'UNKNOWN_SAMPLE'>> => {
  const found = await findByCode(context.eventing, code);
  if (found === undefined) return rejected('UNKNOWN_SAMPLE', {}, ['input', 'code']);
  return context.eventing.handle(samples, found.id, await make(found)) as Promise<Outcome<Code>>;
};

const stored = ({ id, state }: Handled<Sample>): StoredSample => ({ id, state: state as StoredSample['state'] });
/** `after` names the sample by its id, which would end the blindness. */
const blind = <P extends { after: string }>(answer: P): P => ({ ...answer, after: '' });

const drawFacts = async (context: Context, productId: string, chosen: readonly string[] | undefined): Promise<DrawFacts> => {
  const copy = await (await context.eventing.view(productCopy)).findOne({ _id: productId });
  const set = setOf(copy ?? undefined);
  if (set === undefined) return { productKnown: false, code: '', applicableTypes: [], doubledIndicators: [] };
  return { productKnown: true, code: blindCode(), ...choicesFor(await knownLimits(context.eventing), set, chosen) };
};

export const sampleResolvers: Resolvers = {
  ...sampleViews,
  Mutation: {
    drawSample: async (_, { input }, context) => {
      const productId = parseId(input.product, 'input', 'product');
      const chosen = input.productTypes ?? undefined;
      const invalid = checkTexts({ lot: [input.lot, TEXT.number], sealNumber: [input.sealNumber, TEXT.number] });
      const data = { productId, lot: input.lot.trim(), drawnOn: input.drawnOn, sealNumber: input.sealNumber.trim(), ...(chosen && { productTypes: chosen }) };
      const outcome = invalid ?? await context.eventing.handle(samples, parseId(input.requestId, 'input', 'requestId'), command(context, input, 'drawSample', data, await drawFacts(context, productId, chosen))) as Outcome<DrawRefusal>;
      return payload(context, outcome, drawMessages, (handled) => ({ sample: stored(handled) }));
    },
    receiveSample: async (_, { input }, context) => {
      const { sealNumber, seal, refusalReason } = input;
      const outcome = await step<ReceiveRefusal>(context, input.code, () => command(context, input, 'receiveSample', { sealNumber: sealNumber.trim(), seal, ...(refusalReason != null && { refusalReason }) }, {}));
      return blind(payload(context, outcome, receiveMessages, (handled) => ({ labSample: stored(handled) })));
    },
    enterResult: async (_, { input }, context) => {
      const { indicator, unit, value, uncertainty, presence } = input;
      const data = { indicator, unit, method: input.method.trim(), ...(value != null && { value }), ...(uncertainty != null && { uncertainty }), ...(presence != null && { presence }) };
      const outcome = checkTexts({ method: [input.method, TEXT.sentence] })
        ?? await step<EnterRefusal>(context, input.code, async () => command(context, input, 'enterResult', data, { limits: (await knownLimits(context.eventing)).map(limitOf) }));
      return blind(payload(context, outcome, enterMessages, (handled) => ({ labSample: stored(handled) })));
    },
    verifyResults: async (_, { input }, context) => {
      const outcome = await step<VerifyRefusal>(context, input.code, () => command(context, input, 'verifyResults', {}, {}));
      return blind(payload(context, outcome, verifyMessages, (handled) => ({ labSample: stored(handled) })));
    },
    issueTestReport: async (_, { input }, context) => {
      const outcome = checkTexts({ reportNumber: [input.reportNumber, TEXT.number] })
        ?? await step<IssueRefusal>(context, input.code, () => command(context, input, 'issueTestReport', { reportNumber: input.reportNumber.trim() }, {}));
      if (!isRejected(outcome)) countReport(outcome);
      return payload(context, outcome, issueMessages, (handled) => ({ sample: stored(handled) }));
    },
  },
};
