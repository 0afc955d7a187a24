import { CheckStampDocument, IssueStampsDocument, PublishListingDocument, RegisterSalesPointDocument } from '../__generated__/graphql.ts';
import type { Stage } from '../stage.ts';
import { both } from '../text.ts';
import { words } from '../words.ts';
import type { Product } from './idea.ts';

const UNIT = '18073@E2025H2';
const STAMPS = 500;

export const lotOf = (mark: string): string => `LO-${mark}`;

/** A sales point opens, shows the product, and stamps are issued. Answers a serial. */
export const productIsSold = async ({ page, step, settled, mark, today }: Stage, product: Product): Promise<string> => {
  page.act(both('Hồi 5. Điểm bán hàng và tem', 'Act 5. A sales point and stamps'));
  const salesPoint = await step(both('Đăng ký điểm giới thiệu và bán sản phẩm', 'A sales point is registered'), 'trade-officer', async (actor, changed) => {
    const { salesPoint: made } = await actor.perform(RegisterSalesPointDocument, { code: `DB-${mark}`, name: `Điểm bán OCOP Thành Sen ${mark} (minh họa)`, unit: UNIT, operator: `Hộ kinh doanh ${mark} (minh họa)`, openedOn: today, illustrative: true });
    changed(`điểm bán ${made!.code}: mở cửa`, `sales point ${made!.code}: open`);
    for (const { message } of made!.notices) changed(`lưu ý: ${message}`, 'a notice on the law of the day');
    return made!.id;
  });
  await settled();
  await step(both('Đưa sản phẩm lên kệ', 'The product is put on sale'), 'sales-point-operator', async (actor, changed) => {
    const { listing } = await actor.perform(PublishListingDocument, { product: product.id, salesPoint });
    changed(`niêm yết: ${words.listing[listing!.state].vi}`, `listing: ${words.listing[listing!.state].en}`);
  });
  return step(both('Cấp tem', 'Stamps are issued'), 'trade-officer', async (actor, changed) => {
    const { stampIssue } = await actor.perform(IssueStampsDocument, { product: product.id, lot: lotOf(mark), count: STAMPS });
    const { count, firstSerial, lastSerial, lot } = stampIssue!;
    changed(`${count} tem cho lô ${lot}: ${firstSerial} – ${lastSerial}`, `${count} stamps for lot ${lot}`);
    const { checkStamp: { status, note } } = await actor.ask(CheckStampDocument, { serial: firstSerial });
    changed(`quét tem: ${note}`, `a scan says: ${words.stamp[status].en}`);
    return firstSerial;
  });
};
