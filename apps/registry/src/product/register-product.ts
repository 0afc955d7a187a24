import { rejected } from '@ocop/domain-kit';
import { command, parseId } from '@ocop/service-kit';
import type { RegisterProductInput } from '../__generated__/resolvers.ts';
import { whyNot } from '../access.ts';
import type { RegistryContext } from '../context.ts';
import { duplicateIn } from '../duplicate-key.ts';
import { ideaById } from '../idea/idea.loader.ts';
import { numbered } from '../numbering/serial-numbers.ts';
import { producerById } from '../producer/producer.loader.ts';
import { enteredHere } from '../provenance.ts';
import { unitById } from '../reference/reference.resolvers.ts';
import { districtOf, refOf, unitId } from '../reference/unit-names.ts';
import { ruledOut } from '../ruled-out.ts';
import { cleanText } from '../text.ts';
import { cleanMarkets } from './markets.ts';
import { productByCode } from './product.loader.ts';
import { products } from './product.store.ts';
import type { ProductDetails } from './product.ts';

/** Makes a product of an accepted idea. Acceptance is final, so it may be read beforehand; that an idea becomes one product is held by a unique index. */
export const registerProduct = async (input: RegisterProductInput, context: RegistryContext) => {
  const { caller, eventing, reference: { units, sectorOf }, serials, today } = context;
  const name = input.name == null ? undefined : cleanText(input.name, 200);
  if (input.name != null && name === undefined) return rejected('NAME_INVALID', {}, ['input', 'name']);
  const markets = cleanMarkets(input.markets ?? []);
  if (markets === undefined) return rejected('MARKETS_INVALID', {}, ['input', 'markets']);
  const view = await ideaById(context).load(parseId(input.idea, 'input', 'idea'));
  if (view === undefined) return rejected('IDEA_UNKNOWN', {}, ['input', 'idea']);
  const { id: idea, idea: { status, producer: producerId, set, unit, name: ideaName } } = view;
  const producer = await producerById(context).load(producerId);
  if (producer === undefined) throw new Error(`idea ${idea} names a producer that is not there`);
  const notYours = whyNot(units, caller, { unit: unitId(unit), owner: producer.owner });
  if (notYours) return notYours;
  if (status !== 'ACCEPTED') return rejected('IDEA_NOT_ACCEPTED', {}, ['input', 'idea']);

  const district = districtOf(units, unitById(context, unitId(unit)));
  const details: ProductDetails = {
    name: name ?? ideaName, producerId, producerName: producer.name, legalForm: producer.legalForm, set, group: sectorOf(set)!, unit, ...(district && { district: refOf(district) }),
    markets, ...enteredHere(name ?? ideaName, producer.name),
  };
  const data = { idea, ...(name !== undefined && { name }), markets };
  const { requestId } = command(context, input, 'RegisterProduct', data, null);
  const series = `HT-${unit.code}`;
  const serial = await serials.take({ kind: 'product', requestId, series }, async (candidate) => (await productByCode(context, numbered({ series, serial: candidate }))) === undefined);
  try {
    const outcome = await eventing.handle(products, requestId, command(context, input, 'RegisterProduct', data, { code: numbered(serial), details, today }));
    return ruledOut(outcome, 'PRODUCT_UNKNOWN', 'NOTHING_CHANGED');
  } catch (error) {
    if (duplicateIn(error) !== 'idea') throw error;
    return rejected('IDEA_ALREADY_USED', {}, ['input', 'idea']);
  }
};
