import { unitRef, type UnitRef } from '@ocop/contracts';
import type { Day, Rejection } from '@ocop/domain-kit';
import type { Handled } from '@ocop/eventing';
import { badInput, command, idOrNothing, inOrder, parseId, parsePage, payload, perRequest, toConnection, type Context, type Messages, type Permissions, checkTexts, TEXT, textInvalid } from '@ocop/service-kit';
import type { Resolvers, SalesPointNotice } from '../__generated__/resolvers.ts';
import type { MutationName } from '../access.ts';
import { listingsOfPoints, type StoredListing } from '../listing/listing.store.ts';
import { permissions } from '../permissions.ts';
import { unitOn } from '../unit/units-copy.ts';
import { actOn } from './acts.ts';
import { allowed, isOpenOn, type CloseRefusal, type RegisterRefusal, type SalesPoint, type SalesPointAction } from './sales-point.ts';
import { findPoints, pageOfPoints, pointFilter, salesPointIdOf, salesPoints, type KnownPoint, type StoredSalesPoint } from './sales-point.store.ts';

const registerMessages: Messages<RegisterRefusal | 'TEXT_INVALID'> = {
  CODE_TAKEN: ({ code }) => ({ vi: `Mã ${String(code)} đã được cấp.`, en: `The code ${String(code)} is given already.` }),
  UNKNOWN_UNIT: { vi: 'Không có đơn vị hành chính này.', en: 'There is no such administrative unit.' },
  UNIT_OF_ANOTHER_ERA: ({ day }) => ({ vi: `Đơn vị hành chính này không có vào ngày ${String(day)}.`, en: `This administrative unit did not exist on ${String(day)}.` }),
  TEXT_INVALID: textInvalid,
};
const closeMessages: Messages<CloseRefusal | 'TEXT_INVALID'> = {
  UNKNOWN_SALES_POINT: { vi: 'Không có điểm bán này.', en: 'There is no such sales point.' },
  ALREADY_CLOSED: ({ on }) => ({ vi: `Điểm bán đã đóng ngày ${String(on)}.`, en: `The point closed on ${String(on)}.` }),
  CLOSED_BEFORE_OPENING: ({ openedOn }) => ({ vi: `Ngày đóng trước ngày mở (${String(openedOn)}).`, en: `The day of closing lies before the opening (${String(openedOn)}).` }),
  CLOSED_IN_FUTURE: { vi: 'Ngày đóng nằm trong tương lai.', en: 'The day of closing lies in the future.' },
  TEXT_INVALID: textInvalid,
};

/** A unit's id `<code>@<era>`. */
const parseUnit = (value: string, ...path: string[]): UnitRef => {
  const [code, era] = value.split('@');
  const unit = unitRef.safeParse({ code, era });
  if (!unit.success) throw badInput('Mã đơn vị phải có dạng <mã>@<thời kỳ>. / A unit is <code>@<era>.', path);
  return unit.data;
};
const unitId = ({ code, era }: UnitRef): string => `${code}@${era}`;

const noticesFor = ({ openedOn, registeredOn }: KnownPoint, language: Context['language']): SalesPointNotice[] =>
  [...new Set<Day>([openedOn, registeredOn])].flatMap((day): SalesPointNotice[] => {
    const { inForce, last } = actOn(day);
    if (inForce?.confirmed === true) return [];
    const message = inForce !== undefined
      ? { vi: `${inForce.act} áp dụng cho ngày ${day} chưa được đối chiếu.`, en: `${inForce.act}, which applies on ${day}, was not checked against its text.` }
      : last === undefined
        ? { vi: `Không biết văn bản nào về điểm bán cho ngày ${day}.`, en: `No act on sales points is known for ${day}.` }
        : { vi: `Không biết văn bản nào thay thế sau ${last.act} cho ngày ${day}.`, en: `No act known after ${last.act} for ${day}.` };
    return [{ code: inForce === undefined ? 'NO_ACT_KNOWN' : 'ACT_UNCONFIRMED', message: message[language], day, lastAct: last?.act ?? null }];
  });

const mutations = { CLOSE: 'closeSalesPoint', PUBLISH_LISTING: 'publishListing' } as const satisfies Record<SalesPointAction, MutationName>;
const permitted = (context: Context, { state }: StoredSalesPoint): Permissions<SalesPointAction> =>
  permissions(context, mutations, allowed[state.status].filter((action) => action !== 'PUBLISH_LISTING' || isOpenOn(state, context.today)));

const pointById = perRequest<Context, string, StoredSalesPoint | undefined>(({ eventing }) => async (ids) => inOrder(ids, await findPoints(eventing, ids), ({ id }) => id));
export const loadPoint = async (context: Context, id: string): Promise<StoredSalesPoint | null> => {
  const known = idOrNothing(id);
  return known === undefined ? null : ((await pointById(context).load(known)) ?? null);
};
const listingsAt = perRequest<Context, string, StoredListing[]>(({ eventing }) => async (ids) => {
  const found = Map.groupBy(await listingsOfPoints(eventing.states, ids), ({ state }) => state.salesPointId);
  return ids.map((id) => found.get(id) ?? []);
});

const stored = ({ id, state }: Handled<SalesPoint>): StoredSalesPoint => ({ id, state: state as KnownPoint });
type Outcome<Code extends string> = Handled<SalesPoint> | Rejection<Code>;

export const salesPointResolvers: Resolvers = {
  Query: {
    salesPoint: (_, { id }, context) => loadPoint(context, id),
    salesPoints: async (_, { unit, isOpen, first, after }, { eventing }) => {
      const page = parsePage({ first, after });
      const filter = { ...(unit != null && { unit: parseUnit(unit, 'unit') }), ...(isOpen != null && { isOpen }) };
      const rows = await pageOfPoints(eventing, filter, page);
      return toConnection(rows, page, ({ state }) => state.code, async () => (await eventing.states(salesPoints, pointFilter(filter))).length);
    },
  },
  Mutation: {
    registerSalesPoint: async (_, { input }, context) => {
      const unit = parseUnit(input.unit, 'input', 'unit');
      const code = input.code.trim().toUpperCase();
      const data = { code, name: input.name.trim(), unit, operator: input.operator.trim(), openedOn: input.openedOn, illustrative: input.illustrative ?? false };
      const outcome = checkTexts({ code: [code, TEXT.number], name: [input.name, TEXT.sentence], operator: [input.operator, TEXT.sentence] })
        ?? await context.eventing.handle(salesPoints, salesPointIdOf(code), command(context, input, 'registerSalesPoint', data, { unit: await unitOn(context.eventing, unitId(unit), input.openedOn) })) as Outcome<RegisterRefusal>;
      return payload(context, outcome, registerMessages, (handled) => ({ salesPoint: stored(handled) }));
    },
    closeSalesPoint: async (_, { input }, context) => {
      const data = { ground: input.ground.trim(), ...(input.closedOn != null && { closedOn: input.closedOn }) };
      const outcome = checkTexts({ ground: [input.ground, TEXT.sentence] })
        ?? await context.eventing.handle(salesPoints, parseId(input.salesPoint, 'input', 'salesPoint'), command(context, input, 'closeSalesPoint', data, {})) as Outcome<CloseRefusal>;
      return payload(context, outcome, closeMessages, (handled) => ({ salesPoint: stored(handled) }));
    },
  },
  SalesPoint: {
    __resolveReference: ({ id }, context) => loadPoint(context, id),
    code: ({ state }) => state.code,
    name: ({ state }) => state.name,
    unit: ({ state }) => ({ id: unitId(state.unit) }),
    operator: ({ state }) => state.operator,
    openedOn: ({ state }) => state.openedOn,
    closedOn: ({ state }) => (state.status === 'CLOSED' ? state.closedOn : null),
    state: ({ state }, _, { today }) => (state.status === 'CLOSED' ? 'CLOSED' : isOpenOn(state, today) ? 'OPEN' : 'PLANNED'),
    illustrative: ({ state }) => state.illustrative,
    act: ({ state }) => actOn(state.openedOn).inForce?.act ?? null,
    notices: ({ state }, _, { language }) => noticesFor(state, language),
    listings: ({ id }, _, context) => listingsAt(context).load(id),
    allowedActions: (point, _, context) => permitted(context, point).allowed,
    refusedActions: (point, _, context) => permitted(context, point).refused,
  },
};
