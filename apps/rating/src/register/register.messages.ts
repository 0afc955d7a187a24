import type { Text } from '@ocop/domain-kit';
import { textInvalid, type Messages } from '@ocop/service-kit';
import { said } from '../saying.ts';
import type { PastDecisionCode } from './record-past-decisions.ts';
import { columns, isField, kinds, levels } from './register-row.ts';

const keyOf = (map: ReadonlyMap<string, string>, value: unknown): string => [...map].find(([, name]) => name === value)?.[0] ?? said(value);
const able = (value: unknown): string => (Array.isArray(value) ? value.map((level) => keyOf(levels, level)).join(', ') : said(value));

type Details = Readonly<Record<string, unknown>>;
const other = ({ kind, decisionNumber, decidedOn }: Details): string => `${keyOf(kinds, kind)} ${said(decisionNumber)} (${said(decidedOn)})`;
const versions = ({ differences }: Details): string =>
  (differences as readonly { field: string; standing: unknown; given: unknown }[]).map(({ field, standing, given }) => `${isField(field) ? columns[field] : field}: ${said(standing)} ≠ ${said(given)}`).join('; ');

/** Why a row of the register was refused. */
export const rowMessages: Messages<PastDecisionCode> = {
  MISSING: { vi: 'thiếu nội dung', en: 'is missing' },
  TEXT_TOO_LONG: ({ length, longest }) => ({ vi: `dài ${said(length)} ký tự, tối đa ${said(longest)}`, en: `has ${said(length)} characters, at most ${said(longest)}` }),
  UNKNOWN_LEGAL_FORM: ({ given, known }) => ({ vi: `không có loại hình "${said(given)}" (${said(known)})`, en: `"${said(given)}" is no legal form (${said(known)})` }),
  UNKNOWN_KIND: ({ given, known }) => ({ vi: `không có loại quyết định "${said(given)}" (${said(known)})`, en: `"${said(given)}" is no kind of decision (${said(known)})` }),
  UNKNOWN_LEVEL: ({ given, known }) => ({ vi: `không có cấp "${said(given)}" (${said(known)})`, en: `"${said(given)}" is no level (${said(known)})` }),
  UNKNOWN_SET: ({ given }) => ({ vi: `"${said(given)}" không phải bộ sản phẩm 1–26`, en: `"${said(given)}" is no product set 1–26` }),
  NOT_A_DAY: ({ given }) => ({ vi: `"${said(given)}" không phải ngày YYYY-MM-DD có thật`, en: `"${said(given)}" is no day that exists, YYYY-MM-DD` }),
  BEFORE_THE_PROGRAMME: ({ given, beginsOn }) => ({ vi: `${said(given)} sớm hơn ngày bắt đầu chương trình ${said(beginsOn)}`, en: `${said(given)} is before the programme began on ${said(beginsOn)}` }),
  IN_THE_FUTURE: ({ given, today }) => ({ vi: `${said(given)} sau ngày hôm nay ${said(today)}`, en: `${said(given)} is after today, ${said(today)}` }),
  UNIT_DID_NOT_EXIST: ({ given, day }) => ({ vi: `đơn vị "${said(given)}" không tồn tại ngày ${said(day)}`, en: `there was no unit "${said(given)}" on ${said(day)}` }),
  COMMUNE_NOT_IN_DISTRICT: ({ commune, district, day }) => ({ vi: `xã ${said(commune)} không thuộc huyện ${said(district)} ngày ${said(day)}`, en: `commune ${said(commune)} did not lie in district ${said(district)} on ${said(day)}` }),
  DISTRICT_NOT_EXPECTED: ({ given, day }) => ({ vi: `ngày ${said(day)} không còn cấp huyện; phải để trống, không phải "${said(given)}"`, en: `there was no district level on ${said(day)}; leave it empty, not "${said(given)}"` }),
  STARS_NOT_VALID: ({ given }) => ({ vi: `"${said(given)}" không phải 3, 4 hoặc 5 sao`, en: `"${said(given)}" is not 3, 4 or 5 stars` }),
  STARS_NOT_EXPECTED: ({ given }) => ({ vi: `quyết định thu hồi không có số sao; phải để trống, không phải "${said(given)}"`, en: `a revocation has no stars; leave it empty, not "${said(given)}"` }),
  SCORE_NOT_VALID: ({ given }) => ({ vi: `"${said(given)}" không phải điểm từ 0 đến 100`, en: `"${said(given)}" is no score from 0 to 100` }),
  SCORE_NOT_EXPECTED: ({ given }) => ({ vi: `quyết định thu hồi không có điểm; phải để trống, không phải "${said(given)}"`, en: `a revocation has no score; leave it empty, not "${said(given)}"` }),
  SCORE_OUTSIDE_BAND: ({ stars, score }) => ({ vi: `${said(score)} điểm nằm ngoài khung ${said(stars)} sao`, en: `a score of ${said(score)} lies outside the band of ${said(stars)} stars` }),
  LEVEL_MAY_NOT_DECIDE: ({ level, able: levelsAble, day }) => ({ vi: `ngày ${said(day)} ${keyOf(levels, level)} không có thẩm quyền (${able(levelsAble)})`, en: `on ${said(day)} ${keyOf(levels, level)} could not decide this (${able(levelsAble)} could)` }),
  NOBODY_MAY_DECIDE: ({ kind, stars, day }) => ({ vi: `ngày ${said(day)} không cấp nào có thẩm quyền ${keyOf(kinds, kind)} ${said(stars)} sao`, en: `on ${said(day)} nobody could decide ${keyOf(kinds, kind)} for ${said(stars)} stars` }),
  TOO_MANY_MARKETS: ({ given, most }) => ({ vi: `${said(given)} thị trường, tối đa ${said(most)}`, en: `${said(given)} markets, at most ${said(most)}` }),
  FIRST_RECOGNITION_TWICE: (details) => ({ vi: `sản phẩm đã có công nhận mới: ${other(details)}`, en: `the product has a first recognition already: ${other(details)}` }),
  TWO_RECOGNITIONS_ON_ONE_DAY: (details) => ({ vi: `sản phẩm đã được công nhận cùng ngày: ${other(details)}`, en: `the product was recognised on the same day: ${other(details)}` }),
  NO_EARLIER_RECOGNITION: { vi: 'sản phẩm chưa được công nhận trước đó', en: 'the product was not recognised before' },
  STARS_MUST_NOT_RISE: { vi: 'đánh giá lại chỉ giữ hoặc giảm số sao', en: 'a re-evaluation keeps or lowers the stars' },
  STARS_MUST_RISE: { vi: 'nâng hạng phải tăng số sao', en: 'an upgrade raises the stars' },
  NO_CERTIFICATE_IN_FORCE: ({ decidedOn }) => ({ vi: `không có giấy chứng nhận còn hiệu lực ngày ${said(decidedOn)}`, en: `no certificate was in force on ${said(decidedOn)}` }),
  PROPOSAL_MUST_ASK_FOR_MORE: { vi: 'đề xuất nâng hạng phải cao hơn số sao đang có', en: 'a proposal asks for more stars than the product has' },
  LATER_DECISION_WOULD_NOT_HOLD: (details) => ({ vi: `quyết định sau đó không còn đứng được: ${other(details)} (${said(details['because'])})`, en: `a later decision would no longer hold: ${other(details)} (${said(details['because'])})` }),
  SAME_DECISION_OTHER_CONTENT: (details) => ({ vi: `đã ghi nhận với nội dung khác (đang có ≠ trong tệp): ${versions(details)}`, en: `recorded already with other content (standing ≠ given): ${versions(details)}` }),
  CERTIFICATE_NUMBER_TAKEN: { vi: 'số giấy chứng nhận này đã thuộc về sản phẩm khác', en: 'another product has a certificate of this number' },
};

export const batchMessages: Messages<'TOO_MANY_ROWS' | 'TEXT_INVALID'> = {
  TOO_MANY_ROWS: ({ given, most }) => ({ vi: `${said(given)} dòng trong một lần gửi, tối đa ${said(most)}.`, en: `${said(given)} rows in one call, at most ${said(most)}.` }),
  TEXT_INVALID: textInvalid,
};

/** The message of a refused row. */
export const rowMessage = (code: PastDecisionCode, details: Details): Text => {
  const message = rowMessages[code];
  return typeof message === 'function' ? message(details) : message;
};
