import type { Day } from '@ocop/domain-kit';
import type { ProvincialPack } from '@ocop/law';
import { vocabulary } from './vocabulary.ts';

const on = (text: string): Day => text as Day;
const DIRECTIVE = 'vn/hatinh/ubnd/2024/directive';
const PRACTICE = 'ocop/council-practice';
const seats = ['CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY'];
const council = { seats, quorum: [3, 4] as const, chairPresent: true, spreadMax: 10, cite: [PRACTICE], confirmed: false, note: 'quorum and spread as in the rules of other provinces; no act of Hà Tĩnh or of QĐ 148 seen' };

/** The rules of Hà Tĩnh: councils. Its own papers are not known, so it adds none. */
export const haTinh: ProvincialPack = {
  schema: 1, id: 'ha-tinh', revision: 1, layer: 'provincial', name: { vi: 'Quy định của tỉnh Hà Tĩnh', en: 'Rules of Hà Tĩnh province' }, inForce: { from: on('2019-08-21') },
  sources: [
    { id: DIRECTIVE, number: 'UBND-NL5 (2024)', title: { vi: 'Văn bản của UBND tỉnh về tăng cường chỉ đạo Chương trình OCOP', en: 'Directive of the People’s Committee of the province on the OCOP programme' }, signedOn: null, effectiveFrom: on('2024-07-26'), normative: false, fileHash: null, note: 'number and day are blank in the text' },
    { id: PRACTICE, number: 'quy chế Hội đồng (tỉnh khác)', title: { vi: 'Quy chế Hội đồng của một số tỉnh', en: 'Rules of councils of some provinces' }, signedOn: null, effectiveFrom: on('2019-08-21'), normative: false, fileHash: null, note: 'Tây Ninh, Đồng Tháp: taken over until an officer confirms' },
  ],
  vocabulary: vocabulary([]), papers: [],
  notes: [{ vi: 'Số thành viên có mặt tối thiểu 3/4 và chênh lệch 10 điểm chưa được đối chiếu với văn bản của tỉnh.', en: 'The quorum of 3/4 and the spread of 10 points are not confirmed by an act of the province.' }],
  councils: [
    { id: 'council-district', level: 'DISTRICT', ...council, to: on('2025-07-01') },
    { id: 'council-province', level: 'PROVINCE', ...council },
  ],
  monitoring: [
    { id: 'monitoring-district', level: 'DISTRICT', required: true, cite: [DIRECTIVE], confirmed: true, to: on('2025-07-01'), note: 'the coordination office sits in district councils; these ended on 2025-06-30' },
    { id: 'monitoring-province', level: 'PROVINCE', required: false, cite: [PRACTICE], confirmed: false, note: 'whether a provincial council must have one is not known; it may have one' },
  ],
};
