import { isRejected, rejected } from '@ocop/domain-kit';
import { command, parseId } from '@ocop/service-kit';
import type { RecordPaperInput } from '../__generated__/resolvers.ts';
import { whyNot } from '../access.ts';
import type { RegistryContext } from '../context.ts';
import { producerById } from '../producer/producer.loader.ts';
import { productById } from '../product/product.loader.ts';
import { checkPaper } from './check-paper.ts';
import { papers, type Paper } from './paper.store.ts';

/** Records a paper of a producer, or of one of its products. */
export const recordPaper = async (input: RecordPaperInput, context: RegistryContext) => {
  const { caller, eventing, reference: { units }, today } = context;
  const checked = checkPaper(input, today);
  if (isRejected(checked)) return checked;
  const producer = await producerById(context).load(parseId(input.producer, 'input', 'producer'));
  if (producer === undefined) return rejected('PRODUCER_UNKNOWN', {}, ['input', 'producer']);
  const product = input.product == null ? undefined : await productById(context).load(parseId(input.product, 'input', 'product'));
  if (input.product != null && product === undefined) return rejected('PRODUCT_UNKNOWN', {}, ['input', 'product']);
  if (product && product.producer.id !== producer.id) return rejected('PRODUCT_OF_ANOTHER', {}, ['input', 'product']);
  const notYours = whyNot(units, caller, { unit: product?.unitId ?? producer.units.at(-1)!, owner: producer.owner });
  if (notYours) return notYours;

  const paper: Paper = { ...checked, said: { producerId: producer.id, ...(product && { productId: product.id }), ...checked.said } };
  const { requestId, actor, at } = command(context, input, 'RecordPaper', null, null);
  return eventing.save<Paper>(papers, requestId, { requestId, actor, at, content: paper }, () => paper);
};
