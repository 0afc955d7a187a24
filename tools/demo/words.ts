import type { HoldScope, ListingState, RevocationCaseStatus, StampStatus, TestVerdict, VerificationStatus, CertificateStatus } from './__generated__/graphql.ts';
import { both, type Bilingual } from './text.ts';

const certificate = {
  VALID: both('CÒN HIỆU LỰC', 'VALID'),
  EXPIRED: both('HẾT HẠN', 'EXPIRED'),
  REVOKED: both('ĐÃ THU HỒI', 'REVOKED'),
  SUPERSEDED: both('ĐÃ THAY THẾ', 'SUPERSEDED'),
  UNKNOWN: both('KHÔNG CÓ SỐ NÀY', 'UNKNOWN'),
} as const satisfies Record<VerificationStatus | CertificateStatus, Bilingual>;

/** What the codes of the answers mean, for readers. */
export const words = {
  certificate,
  listing: { PUBLISHED: both('đang bán', 'published'), HELD: both('tạm dừng', 'held'), STOPPED: both('đã dừng', 'stopped') } satisfies Record<ListingState, Bilingual>,
  verdict: {
    PASS: both('ĐẠT', 'PASS'), FAIL: both('KHÔNG ĐẠT', 'FAIL'), INCONCLUSIVE: both('CHƯA KẾT LUẬN', 'INCONCLUSIVE'), UNCONFIRMED: both('GIỚI HẠN CHƯA ĐỐI CHIẾU', 'LIMIT NOT CONFIRMED'),
  } satisfies Record<TestVerdict, Bilingual>,
  scope: { LOT: both('lô hàng', 'the lot'), PRODUCT: both('sản phẩm', 'the product') } satisfies Record<HoldScope, Bilingual>,
  case: { OPEN: both('đang mở', 'open'), REVOKED: both('đã thu hồi', 'revoked'), DISMISSED: both('không thu hồi', 'dismissed') } satisfies Record<RevocationCaseStatus, Bilingual>,
  stamp: {
    VALID: both('hợp lệ', 'valid'), HELD: both('tạm dừng', 'held'), STOPPED: both('đã dừng', 'stopped'), EXPIRED: both('hết hạn', 'expired'), UNKNOWN: both('không có', 'unknown'),
  } satisfies Record<StampStatus, Bilingual>,
} as const;
