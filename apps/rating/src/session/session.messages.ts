import type { Messages } from '@ocop/service-kit';
import type { CloseCode, OpenCode } from './session.ts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

export const openMessages: Messages<OpenCode> = {
  COUNCIL_UNKNOWN: { vi: 'Không có Hội đồng này.', en: 'There is no such council.' },
  NO_COUNCIL_OF_THIS_LEVEL: ({ level, day }) => ({ vi: `Ngày ${String(day)} Hội đồng cấp ${String(level)} không họp được.`, en: `On ${String(day)} a council of the level ${String(level)} cannot sit.` }),
  NO_LAW_THAT_DAY: { vi: 'Hôm nay không có bộ quy tắc nào có hiệu lực.', en: 'No rule pack is in force today.' },
  NOT_A_MEMBER: { vi: 'Có người không thuộc danh sách Hội đồng.', en: 'Somebody is not on the council’s list.' },
  NO_QUORUM: ({ present, members, quorum }) => ({ vi: `Có mặt ${String(present)}/${String(members)} thành viên; cần ít nhất ${list(quorum).replace(', ', '/')}.`, en: `${String(present)} of ${String(members)} members are present; at least ${list(quorum).replace(', ', '/')} are needed.` }),
  CHAIR_ABSENT: { vi: 'Chủ tịch Hội đồng vắng mặt.', en: 'The chair is absent.' },
  MONITOR_ABSENT: { vi: 'Thành viên giám sát vắng mặt.', en: 'The monitoring member is absent.' },
  AGENDA_EMPTY: { vi: 'Chưa có hồ sơ nào trong chương trình họp.', en: 'No dossier is on the agenda.' },
  DOSSIER_UNKNOWN: ({ dossier }) => ({ vi: `Không có hồ sơ ${String(dossier)}.`, en: `There is no dossier ${String(dossier)}.` }),
  DOSSIER_NOT_SUBMITTED: ({ dossier }) => ({ vi: `Hồ sơ ${String(dossier)} chưa nộp.`, en: `Dossier ${String(dossier)} was not handed over.` }),
  DOSSIER_ON_ANOTHER_AGENDA: ({ dossier }) => ({ vi: `Hồ sơ ${String(dossier)} thuộc phiên họp khác.`, en: `Dossier ${String(dossier)} is on the agenda of another session.` }),
  ASSESSMENT_MISSING: ({ dossier }) => ({ vi: `Hồ sơ ${String(dossier)} thiếu báo cáo đánh giá của UBND cấp xã.`, en: `Dossier ${String(dossier)} lacks the commune’s report.` }),
  SHEET_MAY_NOT_DECIDE: ({ dossier }) => ({ vi: `Bộ sản phẩm của hồ sơ ${String(dossier)} chưa có phiếu chấm điểm được dùng để quyết định.`, en: `The set of dossier ${String(dossier)} has no scoring sheet that may decide.` }),
  ALREADY_OPENED: { vi: 'Phiên họp này đã mở.', en: 'This session is open already.' },
};
export const closeMessages: Messages<CloseCode> = {
  SESSION_UNKNOWN: { vi: 'Không có phiên họp này.', en: 'There is no such session.' },
  SESSION_NOT_OPEN: { vi: 'Phiên họp đã kết thúc.', en: 'The session has ended.' },
  SCORES_MISSING: ({ missing }) => {
    const rows = missing as readonly { dossierId: string; persons: readonly string[] }[];
    const told = rows.map(({ dossierId, persons }) => `${dossierId}: ${String(persons.length)}`).join('; ');
    return { vi: `Còn phiếu chấm chưa nộp (hồ sơ: số phiếu): ${told}.`, en: `Sheets are still missing (dossier: how many): ${told}.` };
  },
};
