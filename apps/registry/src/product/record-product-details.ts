import { isRejected, rejected } from '@ocop/domain-kit';
import { command, parseId } from '@ocop/service-kit';
import type { RecordProductDetailsInput } from '../__generated__/resolvers.ts';
import { whyNot } from '../access.ts';
import type { RegistryContext } from '../context.ts';
import { communeOn } from '../reference/named-commune.ts';
import { districtOf, refOf } from '../reference/unit-names.ts';
import { cleanText } from '../text.ts';
import { cleanMarkets } from './markets.ts';
import { around } from './product-actions.ts';
import { productById } from './product.loader.ts';
import { products } from './product.store.ts';

/** Records what is known of a product from a day on. */
export const recordProductDetails = async (input: RecordProductDetailsInput, context: RegistryContext) => {
  const { eventing, reference: { units }, today } = context;
  const name = input.name == null ? undefined : cleanText(input.name, 200);
  if (input.name != null && name === undefined) return rejected('NAME_INVALID', {}, ['input', 'name']);
  const markets = input.markets == null ? undefined : cleanMarkets(input.markets);
  if (input.markets != null && markets === undefined) return rejected('MARKETS_INVALID', {}, ['input', 'markets']);
  const day = input.from ?? today;
  if (day > today) return rejected('DAY_IN_FUTURE', {}, ['input', 'from']);
  const product = await productById(context).load(parseId(input.product, 'input', 'product'));
  if (product === undefined) return rejected('PRODUCT_UNKNOWN', {}, ['input', 'product']);
  const commune = input.unit == null ? undefined : communeOn(units, input.unit, day);
  if (isRejected(commune)) return commune;
  const notYours = whyNot(units, context.caller, await around(context, product));
  if (notYours) return notYours;

  const district = commune && districtOf(units, commune);
  const data = { ...(input.from != null && { from: input.from }), ...(name !== undefined && { name }), ...(commune && { unit: commune.id }), ...(markets !== undefined && { markets }) };
  const facts = { day, ...(commune && { unit: { unit: refOf(commune), ...(district && { district: refOf(district) }) } }) };
  return eventing.handle(products, product.id, command(context, input, 'RecordProductDetails', data, facts));
};
