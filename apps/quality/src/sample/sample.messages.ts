import { textInvalid, type Messages } from '@ocop/service-kit';
import type { DrawRefusal, EnterRefusal, IssueRefusal, ReceiveRefusal, VerifyRefusal } from './sample.ts';
import type { Outcome } from './verdict.ts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
const unknownSample = { vi: 'Không có mẫu nào mang mã này.', en: 'No sample has this code.' } as const;
const notInTesting = { vi: 'Mẫu không ở bước thử nghiệm.', en: 'The sample is not being tested.' } as const;

export const drawMessages: Messages<DrawRefusal | 'TEXT_INVALID'> = {
  UNKNOWN_PRODUCT: { vi: 'Không có sản phẩm này.', en: 'There is no such product.' },
  DRAWN_IN_FUTURE: { vi: 'Ngày lấy mẫu nằm trong tương lai.', en: 'The day of drawing lies in the future.' },
  NO_LIMITS_KNOWN: { vi: 'Chưa có giới hạn chất lượng nào cho bộ sản phẩm này.', en: 'No limit is known for this product set.' },
  PRODUCT_TYPE_NEEDED: ({ known, doubled }) => ({ vi: `Cần chọn loại sản phẩm (${list(known)}): chỉ tiêu ${list(doubled)} có nhiều giới hạn.`, en: `Say which product types apply (${list(known)}): ${list(doubled)} has several limits.` }),
  PRODUCT_TYPE_UNKNOWN: ({ given, known }) => ({ vi: `Loại sản phẩm ${String(given)} không thuộc bộ sản phẩm này (${list(known)}).`, en: `Product type ${String(given)} is not one of this product set (${list(known)}).` }),
  ALREADY_DRAWN: { vi: 'Mẫu này đã được ghi nhận.', en: 'This sample is recorded already.' },
  TEXT_INVALID: textInvalid,
};
export const receiveMessages: Messages<ReceiveRefusal> = {
  UNKNOWN_SAMPLE: unknownSample,
  SAMPLE_ALREADY_RECEIVED: { vi: 'Mẫu đã được tiếp nhận hoặc từ chối.', en: 'The sample was taken or refused already.' },
};
export const enterMessages: Messages<EnterRefusal | 'TEXT_INVALID'> = {
  UNKNOWN_SAMPLE: unknownSample,
  SAMPLE_NOT_IN_TESTING: notInTesting,
  UNKNOWN_INDICATOR: ({ given }) => ({ vi: `Mẫu này không có giới hạn cho chỉ tiêu ${String(given)}.`, en: `No limit of this sample names the indicator ${String(given)}.` }),
  INDICATOR_AMBIGUOUS: ({ limits }) => ({ vi: `Chỉ tiêu này có nhiều giới hạn; hãy ghi mã giới hạn: ${list(limits)}.`, en: `Several limits have this indicator; give the limit's id: ${list(limits)}.` }),
  WRONG_UNIT: ({ given, expected }) => ({ vi: `Đơn vị phải là "${String(expected)}", không phải "${String(given)}".`, en: `The unit must be "${String(expected)}", not "${String(given)}".` }),
  VALUE_MISSING: { vi: 'Cần giá trị đo.', en: 'A measured value is needed.' },
  PRESENCE_MISSING: { vi: 'Cần ghi có hay không phát hiện.', en: 'Say whether it was found.' },
  VALUE_NEGATIVE: { vi: 'Giá trị không được âm.', en: 'The figure must not be negative.' },
  SAMPLING_PLAN_NEEDED: { vi: 'Giới hạn này là kế hoạch lấy nhiều đơn vị mẫu; một giá trị không trả lời được.', en: 'This limit is a sampling plan over several units; one value cannot answer it.' },
  TEXT_INVALID: textInvalid,
};
export const verifyMessages: Messages<VerifyRefusal> = {
  UNKNOWN_SAMPLE: unknownSample,
  SAMPLE_NOT_IN_TESTING: notInTesting,
  NO_RESULTS: { vi: 'Chưa có kết quả nào.', en: 'There is no result yet.' },
  SAME_PERSON: { vi: 'Người nhập kết quả không được tự xác nhận.', en: 'Whoever entered a result cannot verify it.' },
};
export const issueMessages: Messages<IssueRefusal | 'TEXT_INVALID'> = {
  UNKNOWN_SAMPLE: unknownSample,
  RESULTS_NOT_VERIFIED: { vi: 'Kết quả chưa được người thứ hai xác nhận, hoặc phiếu đã phát hành.', en: 'The results are not verified by a second person, or the report is issued already.' },
  TEXT_INVALID: textInvalid,
};

/** What a verdict means. */
export const explanations = {
  PASS: { vi: 'Đạt các chỉ tiêu đã thử.', en: 'Within the limits tested.' },
  FAIL: { vi: 'Có chỉ tiêu vượt giới hạn đã đối chiếu.', en: 'Beyond a confirmed limit.' },
  INCONCLUSIVE: { vi: 'Chưa kết luận: giá trị nằm trong độ không đảm bảo đo của giới hạn.', en: 'Not conclusive: a value lies within its uncertainty of the limit.' },
  UNCONFIRMED: { vi: 'Giới hạn còn phải đối chiếu với văn bản; không kết luận không đạt.', en: 'The limit is still to be confirmed; nobody fails by it.' },
} as const satisfies Record<Outcome, { vi: string; en: string }>;
