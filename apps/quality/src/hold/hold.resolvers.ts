import { command, idOrNothing, parseId, payload, perRequest, type Context, type Messages, type Permissions, checkTexts, TEXT, textInvalid } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { isOfficer } from '../access.ts';
import { permissions } from '../permissions.ts';
import { loadSample } from '../sample/sample-views.resolvers.ts';
import { allowed, type HoldAction, type LiftRefusal, type Scope } from './hold.ts';
import { findHold, holds, holdsOfProducts, type PlacedHold, type StoredHold } from './hold.store.ts';

const liftMessages: Messages<LiftRefusal | 'TEXT_INVALID'> = {
  UNKNOWN_HOLD: { vi: 'Không có lệnh tạm dừng này.', en: 'There is no such hold.' },
  HOLD_NOT_IN_FORCE: { vi: 'Việc tạm dừng đã kết thúc.', en: 'The hold has ended already.' },
  TEXT_INVALID: textInvalid,
};
const notes = {
  LOT: { vi: 'Lô hàng đang tạm dừng để kiểm tra.', en: 'This lot is held for checking.' },
  PRODUCT: { vi: 'Sản phẩm đang tạm dừng để kiểm tra.', en: 'This product is held for checking.' },
  LIFTED: { vi: 'Đã kết thúc kiểm tra.', en: 'The check has ended.' },
} as const satisfies Record<Scope | 'LIFTED', { vi: string; en: string }>;

const permitted = (context: Context, { state }: StoredHold): Permissions<HoldAction> => permissions(context, { LIFT: 'liftHold' }, allowed[state.status]);

const holdsOf = perRequest<Context, string, StoredHold[]>(({ eventing }) => async (productIds) => {
  const found = Map.groupBy(await holdsOfProducts(eventing, productIds), ({ state }) => state.productId);
  return productIds.map((id) => found.get(id) ?? []);
});
const load = async ({ eventing }: Context, id: string): Promise<StoredHold | null> => {
  const known = idOrNothing(id);
  return known === undefined ? null : ((await findHold(eventing, known)) ?? null);
};

export const holdResolvers: Resolvers = {
  Query: { hold: (_, { id }, context) => load(context, id) },
  Product: {
    holds: ({ id }, _, context) => {
      const known = idOrNothing(id);
      return known === undefined ? [] : holdsOf(context).load(known);
    },
  },
  Mutation: {
    liftHold: async (_, { input }, context) => {
      const outcome = checkTexts({ ground: [input.ground, TEXT.sentence] })
        ?? await context.eventing.handle(holds, parseId(input.hold, 'input', 'hold'), command(context, input, 'liftHold', { ground: input.ground.trim() }, {}));
      return payload(context, outcome, liftMessages, ({ id, state }) => ({ hold: { id, state: state as PlacedHold } }));
    },
  },
  Hold: {
    __resolveReference: ({ id }, context) => load(context, id),
    product: ({ state }) => ({ id: state.productId }),
    scope: ({ state }) => state.scope,
    lot: ({ state }) => state.lot ?? null,
    state: ({ state }) => state.status,
    placedOn: ({ state }) => state.placedOn,
    liftedOn: ({ state }) => (state.status === 'LIFTED' ? state.liftedOn : null),
    publicNote: ({ state }, _, { language }) => notes[state.status === 'LIFTED' ? 'LIFTED' : state.scope][language],
    ground: ({ state }, _, { caller }) => (state.status === 'LIFTED' && isOfficer(caller) ? state.ground : null),
    sample: ({ state }, _, context) => (state.sampleId !== undefined && isOfficer(context.caller) ? loadSample(context, state.sampleId) : null),
    allowedActions: (hold, _, context) => permitted(context, hold).allowed,
    refusedActions: (hold, _, context) => permitted(context, hold).refused,
  },
};
