import { textInvalid, type Messages } from '@ocop/service-kit';
import type { AssessmentCode, OpenCode, PaperCode } from './dossier.ts';
import type { Gap } from './gaps.ts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
const unknown = { vi: 'Không có hồ sơ này.', en: 'There is no such dossier.' } as const;
const notDraft = { vi: 'Hồ sơ đã nộp, không sửa được nữa.', en: 'The dossier was handed over and can no longer be changed.' } as const;
const paperUnknown = { vi: 'Không có giấy tờ này.', en: 'There is no such paper.' } as const;
const paperOfAnother = { vi: 'Giấy tờ thuộc chủ thể hoặc sản phẩm khác.', en: 'The paper belongs to another producer or product.' } as const;

export const openMessages: Messages<OpenCode> = {
  PRODUCT_UNKNOWN: { vi: 'Không có sản phẩm này.', en: 'There is no such product.' },
  PAPER_UNKNOWN: paperUnknown,
  PAPER_OF_ANOTHER: paperOfAnother,
  KIND_DOES_NOT_FIT: { vi: 'Loại đánh giá không phù hợp: lần đầu khi chưa được công nhận, đánh giá lại khi đã được công nhận, nâng hạng khi giấy chứng nhận còn hiệu lực.', en: 'The kind does not fit: a first evaluation before any recognition, a re-evaluation after one, an upgrade while a certificate is in force.' },
  SHEET_NOT_KNOWN: ({ set }) => ({ vi: `Bộ sản phẩm ${String(set)} chưa có phiếu chấm điểm, hoặc cần chọn một trong hai phiếu.`, en: `Set ${String(set)} has no scoring sheet, or one of its two must be named.` }),
  ALREADY_OPENED: { vi: 'Hồ sơ này đã mở.', en: 'This dossier is open already.' },
};
export const paperMessages: Messages<PaperCode> = { DOSSIER_UNKNOWN: unknown, DOSSIER_NOT_DRAFT: notDraft, PAPER_UNKNOWN: paperUnknown, PAPER_OF_ANOTHER: paperOfAnother };
export const assessmentMessages: Messages<AssessmentCode | 'TEXT_INVALID'> = {
  DOSSIER_UNKNOWN: unknown,
  DOSSIER_NOT_DRAFT: notDraft,
  NOT_YOUR_COMMUNE: { vi: 'Sản phẩm không thuộc xã, phường của bạn.', en: 'The product is not of your commune.' },
  ASSESSMENT_ALREADY_ISSUED: ({ reportNumber }) => ({ vi: `Báo cáo đã ban hành, số ${String(reportNumber)}.`, en: `The report was issued as ${String(reportNumber)}.` }),
  ASSESSMENT_NOT_RECORDED: { vi: 'Chưa ghi bốn nội dung đánh giá.', en: 'The four findings are not recorded yet.' },
  TEXT_INVALID: textInvalid,
};
export const submitMessages: Messages<'DOSSIER_UNKNOWN' | 'DOSSIER_NOT_DRAFT' | Gap['code']> = {
  DOSSIER_UNKNOWN: unknown,
  DOSSIER_NOT_DRAFT: notDraft,
  PAPERS_MISSING: ({ papers }) => ({ vi: `Thiếu giấy tờ: ${list(papers)}.`, en: `Papers are missing: ${list(papers)}.` }),
  PAPERS_NOT_VALID: ({ papers }) => ({ vi: `Giấy tờ hết hiệu lực hoặc quá cũ: ${list(papers)}.`, en: `Papers are no longer valid or too old: ${list(papers)}.` }),
  ASSESSMENT_MISSING: { vi: 'Thiếu báo cáo đánh giá của UBND cấp xã.', en: 'The commune’s report is missing.' },
  REGISTRATION_UNKNOWN: ({ papers }) => ({ vi: `Chưa biết chủ thể có đăng ký kinh doanh hay không; cần biết để xét ${list(papers)}.`, en: `Whether the maker is registered is not known; ${list(papers)} hangs on it.` }),
  SHEET_MAY_NOT_DECIDE: { vi: 'Bộ sản phẩm chưa có phiếu chấm điểm được dùng để quyết định.', en: 'The set has no scoring sheet that may decide.' },
  NO_LAW_THAT_DAY: { vi: 'Hôm nay không có bộ quy tắc nào có hiệu lực.', en: 'No rule pack is in force today.' },
};
export const notYourCommune = assessmentMessages.NOT_YOUR_COMMUNE;
