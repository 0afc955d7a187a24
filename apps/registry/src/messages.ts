import type { Messages } from '@ocop/service-kit';

type Code =
  | 'NAME_INVALID' | 'CONTACT_INVALID' | 'UNIT_UNKNOWN' | 'UNIT_NOT_A_COMMUNE_TODAY' | 'UNIT_NOT_A_COMMUNE_THAT_DAY' | 'NOT_YOUR_UNIT' | 'NOT_YOUR_PRODUCER' | 'PRODUCER_EXISTS' | 'PRODUCER_UNKNOWN'
  | 'SET_UNKNOWN' | 'IDEA_UNKNOWN' | 'IDEA_ALREADY_ACCEPTED' | 'IDEA_ALREADY_REFUSED' | 'IDEA_NOT_ACCEPTED' | 'IDEA_ALREADY_USED' | 'TEXT_MISSING' | 'MARKETS_INVALID'
  | 'PRODUCT_UNKNOWN' | 'PRODUCT_OF_ANOTHER' | 'DAY_IN_FUTURE' | 'NOTHING_CHANGED' | 'KIND_INVALID' | 'TEXT_TOO_LONG' | 'HASH_INVALID' | 'ISSUED_IN_FUTURE' | 'ENDS_BEFORE_ISSUE' | 'TOO_MANY_ROWS';

/** What registry says when it refuses, in both languages. */
export const messages = {
  NAME_INVALID: { vi: 'Tên phải có từ 1 đến 200 ký tự.', en: 'A name has 1 to 200 characters.' },
  CONTACT_INVALID: { vi: 'Thông tin liên hệ: mỗi mục từ 1 đến 200 ký tự.', en: 'Contact: each entry has 1 to 200 characters.' },
  UNIT_UNKNOWN: ({ unit }) => ({ vi: `Không có đơn vị hành chính "${String(unit)}".`, en: `There is no administrative unit "${String(unit)}".` }),
  UNIT_NOT_A_COMMUNE_TODAY: ({ unit }) => ({ vi: `${String(unit)} không phải là đơn vị cấp xã hiện nay.`, en: `${String(unit)} is no commune today.` }),
  UNIT_NOT_A_COMMUNE_THAT_DAY: ({ unit, day }) => ({ vi: `${String(unit)} không phải là đơn vị cấp xã vào ngày ${String(day)}.`, en: `${String(unit)} was no commune on ${String(day)}.` }),
  NOT_YOUR_UNIT: { vi: 'Việc này thuộc địa bàn khác.', en: 'This belongs to another commune.' },
  NOT_YOUR_PRODUCER: { vi: 'Bạn không phải là người đăng ký chủ thể này.', en: 'This producer was registered by somebody else.' },
  PRODUCER_EXISTS: ({ name }) => ({ vi: `Chủ thể "${String(name)}" đã có trong xã này hoặc trong xã mà nó kế thừa.`, en: `The producer "${String(name)}" is there already, in this commune or one it followed.` }),
  PRODUCER_UNKNOWN: { vi: 'Không có chủ thể này.', en: 'There is no such producer.' },
  SET_UNKNOWN: { vi: 'Bộ sản phẩm phải từ 1 đến 26 (Quyết định 148/QĐ-TTg).', en: 'A product set is 1 to 26 (Decision 148/QĐ-TTg).' },
  IDEA_UNKNOWN: { vi: 'Không có ý tưởng này.', en: 'There is no such idea.' },
  IDEA_ALREADY_ACCEPTED: ({ code, on }) => ({ vi: `Ý tưởng ${String(code)} đã được chấp nhận ngày ${String(on)}.`, en: `Idea ${String(code)} was accepted on ${String(on)}.` }),
  IDEA_ALREADY_REFUSED: ({ code, on }) => ({ vi: `Ý tưởng ${String(code)} đã bị từ chối ngày ${String(on)}.`, en: `Idea ${String(code)} was refused on ${String(on)}.` }),
  IDEA_NOT_ACCEPTED: { vi: 'Ý tưởng chưa được chấp nhận.', en: 'The idea has not been accepted.' },
  IDEA_ALREADY_USED: { vi: 'Ý tưởng này đã thành một sản phẩm.', en: 'This idea has become a product already.' },
  TEXT_MISSING: { vi: 'Cần nêu lý do bằng lời, từ 1 đến 2000 ký tự.', en: 'Give the reason in words, 1 to 2000 characters.' },
  MARKETS_INVALID: { vi: 'Thị trường: nhiều nhất 50, mỗi thị trường từ 1 đến 200 ký tự.', en: 'Markets: at most 50, each of 1 to 200 characters.' },
  PRODUCT_UNKNOWN: { vi: 'Không có sản phẩm này.', en: 'There is no such product.' },
  PRODUCT_OF_ANOTHER: { vi: 'Sản phẩm này của chủ thể khác.', en: 'This product belongs to another producer.' },
  DAY_IN_FUTURE: { vi: 'Ngày không được sau hôm nay.', en: 'The day must not be after today.' },
  NOTHING_CHANGED: { vi: 'Không có gì thay đổi.', en: 'Nothing would change.' },
  KIND_INVALID: { vi: 'Loại giấy tờ phải có từ 1 đến 64 ký tự.', en: 'The kind of paper has 1 to 64 characters.' },
  TEXT_TOO_LONG: { vi: 'Số giấy tờ nhiều nhất 64 ký tự, nơi cấp nhiều nhất 200 ký tự.', en: 'A number has at most 64 characters, an issuer at most 200.' },
  HASH_INVALID: { vi: 'SHA-256 phải là 64 chữ số thập lục phân.', en: 'SHA-256 is 64 hexadecimal digits.' },
  ISSUED_IN_FUTURE: { vi: 'Ngày cấp không được sau hôm nay.', en: 'The day of issue must not be after today.' },
  ENDS_BEFORE_ISSUE: { vi: 'Ngày hết hạn trước ngày cấp.', en: 'It would end before it was issued.' },
  TOO_MANY_ROWS: { vi: 'Mỗi lần nhiều nhất 200 dòng.', en: 'At most 200 rows at a time.' },
} as const satisfies Messages<Code>;
