import type { LegalForm } from '@ocop/contracts';
import type { Producer } from './producer.ts';

/** What GraphQL shows of a producer. */
export type ProducerView = {
  readonly id: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly unitId: string;
  readonly illustrative: boolean;
  readonly confirmed: boolean;
  readonly source: string;
};

export const viewOfProducer = ({ id, name, legalForm, units, illustrative, confirmed, source }: Producer): ProducerView =>
  ({ id, name, legalForm, unitId: units[0]!, illustrative, confirmed, source });
