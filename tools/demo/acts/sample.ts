import { DrawSampleDocument, EnterResultDocument, HoldsOfProductDocument, IssueTestReportDocument, ReceiveSampleDocument, VerifyResultsDocument } from '../__generated__/graphql.ts';
import type { Stage } from '../stage.ts';
import { both } from '../text.ts';
import { until } from '../waiting.ts';
import { words } from '../words.ts';
import type { Product } from './idea.ts';
import { lotOf } from './market.ts';

const TYPE = 'FISH_SAUCE';
const LIMIT = 'FISH_SAUCE/TOTAL_NITROGEN';

/** A sample fails against a confirmed limit; its lot is held. Answers the sample. */
export const sampleFails = async ({ page, step, as, mark, today }: Stage, product: Product): Promise<string> => {
  page.act(both('Hồi 6. Lấy mẫu và kiểm nghiệm', 'Act 6. A sample is tested'));
  const seal = `NP-${mark}`;
  const { id: sample, code } = await step(both('Lấy mẫu độc lập dưới mã ẩn', 'An independent sample under a blind code'), 'inspector', async (actor, changed) => {
    const { sample: drawn } = await actor.perform(DrawSampleDocument, { product: product.id, lot: lotOf(mark), drawnOn: today, sealNumber: seal, productTypes: [TYPE] });
    const blind = drawn!.code!;
    changed(`mẫu của lô ${lotOf(mark)}, mã ẩn ${blind}, niêm phong ${seal}`, `lot ${lotOf(mark)}, blind code ${blind}, seal ${seal}`);
    return { id: drawn!.id, code: blind };
  });
  const limit = await step(both('Phòng kiểm nghiệm nhận mẫu', 'The laboratory takes the sample in'), 'lab-technician', async (actor, changed) => {
    const { labSample } = await actor.perform(ReceiveSampleDocument, { code, sealNumber: seal, seal: 'INTACT' });
    changed(labSample!.sample === null ? 'niêm phong nguyên vẹn; phòng không biết sản phẩm hay chủ thể' : 'niêm phong nguyên vẹn', labSample!.sample === null ? 'seal intact; product and maker stay unknown here' : 'seal intact');
    const found = labSample!.limits.find(({ id }) => id === LIMIT);
    if (found === undefined) throw new RangeError(`${LIMIT} is not among the sample's limits`);
    return found;
  });
  await step(both('Nhập kết quả đo', 'The result is entered'), 'lab-technician', async (actor, changed) => {
    const { labSample } = await actor.perform(EnterResultDocument, { code, indicator: limit.id, unit: limit.unit, method: limit.method ?? 'minh họa', value: '8.1', uncertainty: '0.3' });
    const [result] = labSample!.results;
    changed(`nitơ tổng số ${result!.value ?? ''} ± ${result!.uncertainty ?? ''} ${result!.unit} (${result!.method})`, `total nitrogen ${result!.value ?? ''} ± ${result!.uncertainty ?? ''} ${result!.unit}`);
  });
  await step(both('Người thứ hai kiểm tra kết quả', 'A second person verifies'), 'lab-head', async (actor, changed) => {
    await actor.perform(VerifyResultsDocument, { code });
    changed('kết quả đã được người khác xác nhận', 'confirmed by somebody else than who entered it');
  });
  await step(both('Phát hành phiếu kết quả', 'The test report is issued'), 'lab-head', async (actor, changed) => {
    const { sample: reported } = await actor.perform(IssueTestReportDocument, { code, reportNumber: `KN-${mark}` });
    const { report } = reported!;
    const [result] = report!.results;
    changed(`phiếu ${report!.number}: ${words.verdict[report!.verdict].vi}`, `report ${report!.number}: ${words.verdict[report!.verdict].en}`);
    changed(`${result!.value ?? ''} ${result!.unit}, mức tối thiểu ${result!.limitMin ?? ''} (${result!.standard})`, `below the ${result!.isLimitConfirmed ? 'confirmed ' : ''}minimum of ${result!.limitMin ?? ''} ${result!.unit}`);
    changed(report!.explanation, 'this is the state of one sample, with its limit and method');
  });
  await step(both('Lô hàng tạm dừng để kiểm tra', 'The lot is held for checking'), undefined, async (_, changed) => {
    const hold = await until('lô hàng tạm dừng / the lot is held', async () => {
      const { product: page } = await as().ask(HoldsOfProductDocument, { product: product.id });
      return page?.holds?.find(({ state }) => state === 'HELD');
    });
    changed(`${words.scope[hold.scope].vi}: ${hold.publicNote}`, `${words.scope[hold.scope].en}: held for checking, says nothing about fault`);
  });
  return sample;
};
