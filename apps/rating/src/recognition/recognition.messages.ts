import { textInvalid, type Messages } from '@ocop/service-kit';
import { rowMessages } from '../register/register.messages.ts';
import { said } from '../saying.ts';
import type { ChainCode } from './chain.ts';
import type { LiveCode } from './live-decision.ts';

const { FIRST_RECOGNITION_TWICE, TWO_RECOGNITIONS_ON_ONE_DAY, NO_EARLIER_RECOGNITION, STARS_MUST_NOT_RISE, STARS_MUST_RISE, NO_CERTIFICATE_IN_FORCE, PROPOSAL_MUST_ASK_FOR_MORE, LATER_DECISION_WOULD_NOT_HOLD, CERTIFICATE_NUMBER_TAKEN } = rowMessages;
const levels = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');
const future = { vi: 'Ngày quyết định nằm trong tương lai.', en: 'The day of the decision lies in the future.' } as const;
const noLaw = { vi: 'Ngày này không có bộ quy tắc nào có hiệu lực.', en: 'No rule pack was in force on this day.' } as const;
const level: Messages<'LEVEL_MAY_NOT_DECIDE'>['LEVEL_MAY_NOT_DECIDE'] = ({ mayDecide }) => ({
  vi: `Cấp tỉnh không có thẩm quyền quyết định việc này (${levels(mayDecide) || 'không cấp nào'}).`, en: `The province may not decide this (${levels(mayDecide) || 'nobody may'}).`,
});

export type RecogniseCode = LiveCode | ChainCode | 'LEVEL_MAY_NOT_DECIDE' | 'ALREADY_RECOGNISED' | 'CERTIFICATE_NUMBER_TAKEN' | 'TEXT_INVALID';
export const recogniseMessages: Messages<RecogniseCode> = {
  FIRST_RECOGNITION_TWICE, TWO_RECOGNITIONS_ON_ONE_DAY, NO_EARLIER_RECOGNITION, STARS_MUST_NOT_RISE, STARS_MUST_RISE, NO_CERTIFICATE_IN_FORCE, PROPOSAL_MUST_ASK_FOR_MORE, LATER_DECISION_WOULD_NOT_HOLD, CERTIFICATE_NUMBER_TAKEN,
  DOSSIER_UNKNOWN: { vi: 'Không có hồ sơ này.', en: 'There is no such dossier.' },
  DOSSIER_NOT_RATED: { vi: 'Hồ sơ chưa có kết quả của phiên họp đã kết thúc.', en: 'The dossier has no result of a closed session yet.' },
  RESULT_NOT_RECOGNISABLE: ({ stars, least }) => ({ vi: `Kết quả không đủ điều kiện công nhận (${said(stars)} sao; cần từ ${said(least)} sao).`, en: `The result cannot be recognised (${said(stars)} stars; at least ${said(least)} are needed).` }),
  STARS_NOT_OF_RESULT: ({ given, stars }) => ({ vi: `Kết quả là ${said(stars)} sao, không phải ${said(given)}.`, en: `The result is ${said(stars)} stars, not ${said(given)}.` }),
  IN_THE_FUTURE: future,
  BEFORE_THE_RESULT: ({ heldOn }) => ({ vi: `Ngày quyết định sớm hơn phiên họp ngày ${said(heldOn)}.`, en: `The decision is dated before the session of ${said(heldOn)}.` }),
  NO_LAW_THAT_DAY: noLaw,
  LEVEL_MAY_NOT_DECIDE: level,
  ALREADY_RECOGNISED: { vi: 'Việc này đã được quyết định.', en: 'This was decided already.' },
  TEXT_INVALID: textInvalid,
};

export type RevokeCode = 'CASE_NOT_OPEN' | 'NO_CERTIFICATE_IN_FORCE' | 'IN_THE_FUTURE' | 'NO_LAW_THAT_DAY' | 'LEVEL_MAY_NOT_DECIDE' | 'ALREADY_RECOGNISED' | 'LATER_DECISION_WOULD_NOT_HOLD' | 'TEXT_INVALID';
export const revokeMessages: Messages<RevokeCode> = {
  NO_CERTIFICATE_IN_FORCE, LATER_DECISION_WOULD_NOT_HOLD,
  CASE_NOT_OPEN: { vi: 'Không có vụ việc thu hồi đang mở.', en: 'There is no open case of revocation.' },
  IN_THE_FUTURE: future,
  NO_LAW_THAT_DAY: noLaw,
  LEVEL_MAY_NOT_DECIDE: level,
  ALREADY_RECOGNISED: { vi: 'Quyết định này đã được ghi nhận.', en: 'This decision is recorded already.' },
  TEXT_INVALID: textInvalid,
};
