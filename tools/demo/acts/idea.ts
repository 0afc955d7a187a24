import { AcceptIdeaDocument, ProposeIdeaDocument, RegisterProducerDocument, RegisterProductDocument } from '../__generated__/graphql.ts';
import type { Stage } from '../stage.ts';
import { both } from '../text.ts';

/** Fish sauce: a limit of its standard is confirmed, so a laboratory may find that a sample fails. */
const SET = 9;
/** The commune of the demonstration accounts. */
const COMMUNE = '18073@E2025H2';

export type Product = { readonly id: string; readonly code: string; readonly name: string; readonly producer: string };

/** From an idea to a registered product. */
export const ideaBecomesProduct = async ({ page, step, mark }: Stage): Promise<Product> => {
  page.act(both('Hồi 1. Từ ý tưởng đến sản phẩm', 'Act 1. From an idea to a product'));
  const producer = await step(both('Đăng ký chủ thể', 'The producer registers'), 'producer', async (actor, changed) => {
    const { producer: made } = await actor.perform(RegisterProducerDocument, { name: `HTX nước mắm Thành Sen ${mark} (minh họa)`, legalForm: 'COOPERATIVE', unit: COMMUNE });
    changed(`chủ thể mới: ${made!.name}, ${made!.unit.name}`, 'a new producer in its commune');
    return made!.id;
  });
  const idea = await step(both('Đề xuất ý tưởng sản phẩm', 'An idea is proposed'), 'producer', async (actor, changed) => {
    const { idea: made } = await actor.perform(ProposeIdeaDocument, { producer, name: `Nước mắm Thành Sen ${mark} (minh họa)`, set: SET, technologyLevel: 'PROCESSING' });
    changed(`ý tưởng ${made!.code}: đã đề xuất`, `idea ${made!.code}: proposed`);
    return made!.id;
  });
  await step(both('Chấp nhận ý tưởng', 'The idea is accepted'), 'commune-officer', async (actor, changed) => {
    const { idea: made } = await actor.perform(AcceptIdeaDocument, { idea });
    changed(`ý tưởng ${made!.code}: được chọn`, `idea ${made!.code}: accepted`);
  });
  return step(both('Đăng ký sản phẩm từ ý tưởng', 'The product is registered'), 'producer', async (actor, changed) => {
    const { product } = await actor.perform(RegisterProductDocument, { idea });
    const { id, code, name, set, sector } = product!;
    changed(`sản phẩm ${code}: ${name}`, `product ${code}`);
    changed(`bộ ${set.number} (${set.name}), ngành ${sector.code} ${sector.name}`, `set ${set.number} (${set.nameEn}), sector ${sector.code} ${sector.nameEn}`);
    return { id, code, name, producer };
  });
};
