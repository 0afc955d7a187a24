import { isRejected, rejected } from '@ocop/domain-kit';
import { defineAggregate, type Eventing, type Handled, type Reused } from '@ocop/eventing';
import { recognition, type Recognition, type RecognitionCommand, type RecognitionEvent, type RecognitionRejection } from './recognition.ts';
import { publishRecognition } from './recognition.public-events.ts';

const NUMBERS = 'state.certificateNumbers';

export const recognitions = defineAggregate({
  name: 'recognition',
  collection: 'recognitions',
  decider: recognition,
  publish: publishRecognition,
  // Unique across products, and only there: one product's number may come again in another year.
  indexes: [
    { key: { [NUMBERS]: 1 }, unique: true, sparse: true, name: 'certificate_numbers' },
    { key: { 'state.cases.status': 1, _id: 1 }, name: 'cases' },
  ],
});

const isNumberTaken = (error: unknown): boolean => {
  const { code, keyPattern } = error as { code?: unknown; keyPattern?: Readonly<Record<string, unknown>> };
  return code === 11000 && keyPattern !== undefined && NUMBERS in keyPattern;
};

export type Decided = Handled<Recognition> & {
  /** What this command made happen; nothing when it was carried out before or there was nothing to do. */
  readonly happened: readonly RecognitionEvent['type'][];
};

/** Carries a command out; a certificate number that another product has is refused by the store's unique index, whoever was first. */
export const handleRecognition = async ({ handle }: Pick<Eventing, 'handle'>, productId: string, command: RecognitionCommand): Promise<Decided | RecognitionRejection | Reused> => {
  let happened: Decided['happened'] = [];
  const decide: typeof recognition.decide = (asked, state) => {
    const outcome = recognition.decide(asked, state);
    happened = isRejected(outcome) ? [] : (outcome).map(({ type }) => type);
    return outcome;
  };
  try {
    const outcome = await handle({ ...recognitions, decider: { ...recognition, decide } }, productId, command);
    return isRejected(outcome) ? outcome : { ...outcome, happened };
  } catch (error) {
    if (!isNumberTaken(error)) throw error;
    return rejected('CERTIFICATE_NUMBER_TAKEN', {}, ['decisionNumber']);
  }
};
