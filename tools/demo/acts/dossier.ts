import { createHash } from 'node:crypto';
import { IssueCommuneAssessmentDocument, LawOfTodayDocument, OpenDossierDocument, RecordCommuneAssessmentDocument, RecordPaperDocument, SubmitDossierDocument } from '../__generated__/graphql.ts';
import type { Stage } from '../stage.ts';
import { both } from '../text.ts';
import type { Product } from './idea.ts';

const FINDINGS = { materialOrigin: true, localLabour: true, ideaOrigin: true, localIdentity: true };
const PAPERS = ['D01', 'D02', 'D03', 'D04', 'D05'];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Papers, the commune's report with its four findings, and the dossier handed in. */
export const dossierIsSubmitted = async ({ page, step, settled, mark, today }: Stage, product: Product): Promise<string> => {
  page.act(both('Hồi 2. Hồ sơ và báo cáo của xã', 'Act 2. The dossier and the commune’s report'));
  await step(both('Luật của ngày hôm nay', 'The law of today'), undefined, async (actor, changed) => {
    const [vietnamese, english] = await Promise.all([actor.ask(LawOfTodayDocument, {}), actor.ask(LawOfTodayDocument, {}, 'en')]);
    const law = vietnamese.rulePackOn;
    if (!law) throw new RangeError(`no law on ${today}`);
    const bands = law.bands.filter(({ stars }) => stars >= 3).map(({ stars, min }) => `${min} → ${stars}★`).join(', ');
    changed(`${law.national.name}${law.national.illustrative ? ' (phiếu điểm minh họa)' : ''}`, `${english.rulePackOn!.national.name}${law.national.illustrative ? ' (illustrative scoring sheets)' : ''}`);
    changed(`báo cáo của xã ${law.isCommuneAssessmentRequired ? 'bắt buộc' : 'không bắt buộc'}; ${bands}`, `commune’s report ${law.isCommuneAssessmentRequired ? 'required' : 'not required'}; ${bands}`);
  });
  await step(both('Nộp giấy tờ một lần, dùng cho mọi hồ sơ', 'Papers are handed in once, for every dossier'), 'producer', async (actor, changed) => {
    for (const kind of PAPERS) {
      await actor.perform(RecordPaperDocument, { producer: product.producer, product: product.id, kind, number: `${kind}-${mark}`, issuedOn: today, sha256: sha256(`${kind} ${mark}`) });
    }
    changed(`${PAPERS.length} giấy tờ: ${PAPERS.join(', ')}, nhận biết bằng mã băm SHA-256`, `${PAPERS.length} papers, each known by its SHA-256`);
  });
  await settled();
  const dossier = await step(both('Mở hồ sơ đánh giá', 'A dossier is opened'), 'producer', async (actor, changed) => {
    const { dossier: made } = await actor.perform(OpenDossierDocument, { product: product.id, kind: 'INITIAL' });
    const { id, papers, checklist } = made!;
    const required = checklist.filter(({ need }) => need === 'REQUIRED');
    const there = required.filter(({ state }) => state === 'THERE');
    changed(`hồ sơ nháp, ${papers.length} giấy tờ kèm theo`, `a draft with ${papers.length} papers attached`);
    changed(`giấy tờ bắt buộc: có ${there.length} trên ${required.length}`, `required papers: ${there.length} of ${required.length} are there`);
    return id;
  });
  await step(both('Cán bộ xã ghi bốn nội dung xác nhận', 'The commune’s officer writes four findings'), 'commune-officer', async (actor, changed) => {
    await actor.perform(RecordCommuneAssessmentDocument, { dossier, ...FINDINGS });
    changed('nguyên liệu địa phương: có · lao động địa phương: có', 'local material: yes · local labour: yes');
    changed('ý tưởng của địa phương: có · bản sắc địa phương: có', 'local idea: yes · local identity: yes');
  });
  await step(both('Chủ tịch xã ký báo cáo', 'The commune’s chair signs the report'), 'commune-chair', async (actor, changed) => {
    const { dossier: signed } = await actor.perform(IssueCommuneAssessmentDocument, { dossier, reportNumber: `${mark}/BC-UBND` });
    changed(`báo cáo ${signed!.assessment!.reportNumber ?? ''} ký ngày ${signed!.assessment!.issuedOn ?? ''}`, `report signed on ${signed!.assessment!.issuedOn ?? ''}`);
  });
  await step(both('Nộp hồ sơ', 'The dossier is submitted'), 'producer', async (actor, changed) => {
    const { dossier: submitted } = await actor.perform(SubmitDossierDocument, { dossier });
    changed(`hồ sơ: nháp → đã nộp (${submitted!.submittedOn ?? ''})`, 'dossier: draft → submitted');
  });
  return dossier;
};
