import { isRejected, uuidV7, type Rejection } from '@ocop/domain-kit';
import type { Handled } from '@ocop/eventing';
import { command, idOrNothing, parseId, payload, perRequest, type Context, type Messages, checkTexts, TEXT, textInvalid } from '@ocop/service-kit';
import type { IssueStampsInput, Resolvers } from '../__generated__/resolvers.ts';
import { standingOf } from '../listing/listing.resolvers.ts';
import { countStamps } from '../metrics.ts';
import { standingOn } from '../product/certificate.ts';
import { findProduct } from '../product/product-copy.ts';
import { endsBy } from '../stop-order/stop-order.ts';
import { stopOrderOf } from '../stop-order/stop-order.store.ts';
import { printedSerial, readSerial, takeSerials } from './serial-range.ts';
import { statusOf, type StampStatus } from './stamp-check.ts';
import { stampIssue, type IssueFacts, type IssueRefusal, type StampIssue } from './stamp-issue.ts';
import { issueOfSerial, issuesOfProducts, stampIssues, type KnownIssue, type StoredIssue } from './stamp-issue.store.ts';

const messages: Messages<IssueRefusal | 'TEXT_INVALID'> = {
  UNKNOWN_PRODUCT: { vi: 'Không có sản phẩm này.', en: 'There is no such product.' },
  NO_CERTIFICATE_IN_FORCE: { vi: 'Sản phẩm không có giấy chứng nhận còn hiệu lực.', en: 'The product has no certificate in force.' },
  PRODUCT_OR_LOT_HELD: { vi: 'Sản phẩm hoặc lô đang tạm dừng để kiểm tra.', en: 'The product or the lot is held for checking.' },
  COUNT_INVALID: ({ largest }) => ({ vi: `Số lượng tem từ 1 đến ${String(largest)}.`, en: `The number of stamps is 1 to ${String(largest)}.` }),
  ALREADY_ISSUED: { vi: 'Đợt tem này đã được cấp.', en: 'These stamps are issued already.' },
  TEXT_INVALID: textInvalid,
};
const notes = {
  VALID: { vi: 'Tem do tỉnh cấp, sản phẩm còn giấy chứng nhận OCOP.', en: 'A stamp of the province; the product has an OCOP certificate in force.' },
  HELD: { vi: 'Đang tạm dừng để kiểm tra.', en: 'Held for checking.' },
  STOPPED: { vi: 'Tem đã ngừng sử dụng.', en: 'This stamp is no longer in use.' },
  EXPIRED: { vi: 'Giấy chứng nhận của sản phẩm không còn hiệu lực.', en: 'The certificate of the product is not in force.' },
  UNKNOWN: { vi: 'Không có tem nào mang số này.', en: 'No stamp has this serial.' },
} as const satisfies Record<StampStatus, { vi: string; en: string }>;

const issueFacts = async ({ eventing, today }: Context, productId: string, lot: string): Promise<IssueFacts> => {
  const [copy, { order }] = await Promise.all([findProduct(eventing, productId), stopOrderOf(eventing.state, productId)]);
  const standing = copy && standingOn(copy, today);
  const certificate = standing !== undefined && 'certificate' in standing && !order.revoked.some((one) => endsBy(standing.certificate, one)) ? standing.certificate : undefined;
  return {
    productKnown: copy !== undefined,
    ...(certificate && { certificate: { number: certificate.number, validFrom: certificate.validFrom } }),
    held: order.holds.some((hold) => hold.scope === 'PRODUCT' || hold.lot === lot),
    firstSerial: 0,
  };
};

type Outcome = Handled<StampIssue> | Rejection<IssueRefusal>;

/** Serials are taken only for an issue that will not be refused, and not again for one that exists. */
const issue = async (context: Context, input: IssueStampsInput, productId: string): Promise<Outcome> => {
  const { eventing, caller, requestTime } = context;
  const id = parseId(input.requestId, 'input', 'requestId');
  const data = { productId, lot: input.lot.trim(), count: input.count };
  const facts = await issueFacts(context, productId, data.lot);
  const asked = command(context, input, 'issueStamps', data, facts);
  if ((await eventing.state(stampIssues, id)) === undefined) {
    const refused = stampIssue.decide(asked, stampIssue.initial);
    if (isRejected(refused)) return refused;
    const firstSerial = await takeSerials(eventing, data.count, { requestId: uuidV7(), actor: caller.person, at: requestTime.toISOString() });
    return eventing.handle(stampIssues, id, { ...asked, facts: { ...facts, firstSerial } }) as Promise<Outcome>;
  }
  return eventing.handle(stampIssues, id, asked) as Promise<Outcome>;
};

const issuesOf = perRequest<Context, string, StoredIssue[]>(({ eventing }) => async (productIds) => {
  const found = Map.groupBy(await issuesOfProducts(eventing.states, productIds), ({ state }) => state.productId);
  return productIds.map((id) => found.get(id) ?? []);
});
const load = async ({ eventing }: Context, id: string): Promise<StoredIssue | null> => {
  const known = idOrNothing(id);
  const found = known === undefined ? undefined : await eventing.state(stampIssues, known);
  return found === undefined || found.state.status === 'NONE' ? null : { id: found.id, state: found.state };
};

export const stampIssueResolvers: Resolvers = {
  Query: {
    checkStamp: async (_, { serial }, context) => {
      const number = readSerial(serial);
      const found = number === undefined ? undefined : await issueOfSerial(context.eventing.states, number);
      const status = statusOf(found, found && await standingOf(context, found.state.productId));
      return { serial, status, ...(found && { issue: found }) };
    },
  },
  Product: {
    stampIssues: ({ id }, _, context) => {
      const known = idOrNothing(id);
      return known === undefined ? [] : issuesOf(context).load(known);
    },
  },
  Mutation: {
    issueStamps: async (_, { input }, context) => {
      const productId = parseId(input.product, 'input', 'product');
      const outcome = checkTexts({ lot: [input.lot, TEXT.number] }) ?? await issue(context, input, productId);
      if (!isRejected(outcome)) countStamps(outcome, input.count);
      return payload(context, outcome, messages, ({ id, state }) => ({ stampIssue: { id, state: state as KnownIssue } }));
    },
  },
  StampIssue: {
    __resolveReference: ({ id }, context) => load(context, id),
    product: ({ state }) => ({ id: state.productId }),
    lot: ({ state }) => state.lot,
    count: ({ state }) => state.count,
    firstSerial: ({ state }) => printedSerial(state.firstSerial),
    lastSerial: ({ state }) => printedSerial(state.firstSerial + state.count - 1),
    certificateNumber: ({ state }) => state.certificate.number,
    issuedOn: ({ state }) => state.issuedOn,
    state: ({ state }) => state.status,
    stoppedOn: ({ state }) => (state.status === 'STOPPED' ? state.stoppedOn : null),
  },
  StampCheck: {
    note: ({ status }, _, { language }) => notes[status][language],
    product: ({ issue: found }) => (found ? { id: found.state.productId } : null),
    certificateNumber: ({ issue: found }) => found?.state.certificate.number ?? null,
    lot: ({ issue: found }) => found?.state.lot ?? null,
    issuedOn: ({ issue: found }) => found?.state.issuedOn ?? null,
  },
};
