import { packHash, type CommuneAssessmentRow, type DeadlineRow, type NationalPack, type ProposalRow, type RecognitionRow, type ReferralRow, type RevocationRow, type Source, type StopRow } from '@ocop/law';
import type { Day } from '@ocop/domain-kit';
import { CITE_148, incomplete148, sheets148 } from './illustrative-148.ts';
import { CITE_1048, CITE_781, setRows, sheets1048 } from './sheets-1048.ts';
import { paperRows, stopFlags, vocabulary } from './vocabulary.ts';

const on = (text: string): Day => text as Day;
const CITE_148_I = `${CITE_148}~pl_1`;
const CITE_148_II = `${CITE_148}~pl_2`;
const CITE_1489 = 'vn/qd-ttg/2025-07-06/1489';
const CITE_148_II_AMENDED = 'vn/qd-ttg/2023-02-24/148@2025-07-06~pl_2';
const REGISTER = 'ocop/register-format';

const registerSource: Source = {
  id: REGISTER, number: 'register-format', title: { vi: 'Quy ước của sổ đăng ký công nhận trong hệ thống này', en: 'Conventions of the register of recognitions of this system' }, signedOn: null, effectiveFrom: on('2019-08-21'), normative: false, fileHash: null,
};
const sources1048: readonly Source[] = [
  { id: CITE_1048, number: '1048/QĐ-TTg', title: { vi: 'Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP (2019)', en: 'Criteria for rating OCOP products (2019)' }, signedOn: on('2019-08-21'), effectiveFrom: on('2019-08-21'), normative: false, fileHash: null, note: 'sheets taken from a dump of a scoring application' },
  { id: CITE_781, number: '781/QĐ-TTg', title: { vi: 'Sửa đổi, bổ sung Quyết định 1048/QĐ-TTg', en: 'Amends Decision 1048/QĐ-TTg' }, signedOn: null, effectiveFrom: on('2020-01-01'), normative: false, fileHash: null, amends: [CITE_1048], note: 'signed in 2020; the day was not seen' },
  registerSource,
];
const source148: Source = { id: 'vn/qd-ttg/2023-02-24/148', number: '148/QĐ-TTg', title: { vi: 'Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP', en: 'Criteria and procedure for rating OCOP products' }, signedOn: on('2023-02-24'), effectiveFrom: on('2023-02-24'), normative: false, fileHash: null };
const source1489: Source = { id: CITE_1489, number: '1489/QĐ-TTg', title: { vi: 'Sửa đổi, bổ sung Quyết định 148/QĐ-TTg', en: 'Amends Decision 148/QĐ-TTg' }, signedOn: on('2025-07-06'), effectiveFrom: on('2025-07-06'), normative: false, fileHash: null, amends: ['vn/qd-ttg/2023-02-24/148'] };

const bands = (cite: readonly string[]): NationalPack['bands'] =>
  ([[5, 90], [4, 70], [3, 50], [2, 30], [1, 0]] as const).map(([stars, min]) => ({ id: `band-${stars}`, stars, min, cite, confirmed: true, note: 'half-open: decrees print 70–89' }));
const parts = (max: readonly [number, number, number], cite: readonly string[]): NationalPack['parts'] => [
  { id: 'part-A', part: 'A', name: { vi: 'Sản phẩm và sức mạnh cộng đồng', en: 'Product and community strength' }, max: max[0], cite, confirmed: true },
  { id: 'part-B', part: 'B', name: { vi: 'Khả năng tiếp thị', en: 'Marketing capability' }, max: max[1], cite, confirmed: true },
  { id: 'part-C', part: 'C', name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, max: max[2], cite, confirmed: true },
];
const recognition = (three: 'PROVINCE' | 'DISTRICT', cite: readonly string[], threeTo?: Day): readonly RecognitionRow[] => [
  { id: 'recognition-3', stars: 3, scoredBy: three, recognisedBy: three, cite, confirmed: true, ...(threeTo && { to: threeTo, note: 'districts ended on 2025-06-30' }) },
  { id: 'recognition-4', stars: 4, scoredBy: 'PROVINCE', recognisedBy: 'PROVINCE', cite, confirmed: true },
  { id: 'recognition-5', stars: 5, scoredBy: 'CENTRE', recognisedBy: 'CENTRE', cite, confirmed: true },
];
const byDistrict = (to: Day | undefined): { to?: Day; note?: string } => (to ? { to, note: 'districts ended on 2025-06-30' } : {});
const proposals = (cite: readonly string[], districtTo: Day | undefined, withDistrict: boolean): readonly ProposalRow[] => [
  ...(withDistrict ? [{ id: 'proposal-4', stars: 4, proposedBy: 'DISTRICT' as const, cite, confirmed: false, ...byDistrict(districtTo) }] : []),
  { id: 'proposal-5', stars: 5, proposedBy: 'PROVINCE', cite, confirmed: false },
];
const revocations = (cite: readonly string[], district: 'none' | Day): readonly RevocationRow[] => [
  { id: 'revocation-province', revokedBy: 'PROVINCE', cite, confirmed: false, note: 'practice of the province; general rule not seen' },
  ...(district === 'none' ? [] : [{ id: 'revocation-district', revokedBy: 'DISTRICT' as const, cite, confirmed: false, to: district, note: 'districts ended on 2025-06-30' }]),
];
const validity = (cite: readonly string[]): NationalPack['validity'] => [{ id: 'validity', months: 36, cite, confirmed: true }];

const setsWith = (name: RegExp): readonly string[] =>
  [...new Set(sheets1048.filter(({ criteria }) => criteria.some((criterion) => name.test(criterion.name.vi))).map(({ sheet }) => sheet.set))];

/** The stops that QĐ 1048 is known to have, for the sets whose sheet has the criterion they belong to. */
const stops1048 = (): readonly StopRow[] => {
  const stop = (id: string, flag: string, sets: readonly string[], rule?: string): StopRow => ({
    id, ...(rule && { rule }), when: [{ t: 'in', fact: 'set', anyOf: sets }, { t: 'flag', fact: flag, is: true }], cite: [CITE_1048, CITE_781], confirmed: true,
  });
  const material = setsWith(/^Nguồn nguyên liệu$/);
  return [
    stop('stop-material-imported', 'rawMaterialAllImported', material, 'stop-material'),
    stop('stop-material-unknown', 'rawMaterialOriginUnknown', material, 'stop-material'),
    stop('stop-foreign-matter', 'unacceptableForeignMatter', setsWith(/^Tạp chất/)),
    stop('stop-food-safety', 'foodSafetyNotEligible', setsWith(/^Đảm bảo chất lượng( sản phẩm)?$/)),
  ];
};

export type NationalMade = { pack: NationalPack; sheetsFile: string };

const pack1048: NationalPack = {
  schema: 1, id: 'qd-1048', revision: 1, layer: 'national', name: { vi: 'Quyết định 1048/QĐ-TTg, sửa đổi bởi 781/QĐ-TTg', en: 'Decision 1048/QĐ-TTg as amended by 781/QĐ-TTg' },
  inForce: { from: on('2019-08-21'), to: on('2023-02-24') }, pinnedBy: 'sessionHeld', transition: [], sources: sources1048, vocabulary: vocabulary(stopFlags),
  notes: [
    { vi: 'Nhóm 3, 9, 15, 18 chưa có phiếu đầy đủ: nạp được, không dùng để quyết định. Bộ phiếu ghép theo tên, chưa đối chiếu.', en: 'Sets 3, 9, 15 and 18 have no complete sheet: loadable, may not decide. Sheets are joined by name, to be confirmed.' },
    { vi: 'Điều kiện từng hạng sao của 781/QĐ-TTg chỉ biết một phần nên chưa nạp.', en: 'Conditions per star of 781/QĐ-TTg are known in part only and are not loaded.' },
  ],
  sets: setRows([REGISTER]).filter(({ state }) => state !== 'none'), sheets: sheets1048.map(({ sheet }) => sheet), parts: parts([35, 25, 40], [CITE_1048]), criteria: sheets1048.flatMap(({ criteria }) => criteria),
  bands: bands([CITE_1048]), rounding: { decimals: null }, criterionValue: 'mean', stops: stops1048(), starConditions: [], papers: paperRows([CITE_1048], true), recognition: recognition('PROVINCE', [CITE_1048]),
  proposals: proposals([REGISTER], undefined, true), revocations: revocations([REGISTER], 'none'),
  referrals: [{ id: 'referral-district', level: 'DISTRICT', goesTo: 'PROVINCE', min: 50, cite: [CITE_1048], confirmed: true }], communeAssessment: [], deadlines: [], validity: validity([CITE_1048]), examples: [],
};

const referral = (id: string, level: 'DISTRICT' | 'PROVINCE', goesTo: 'PROVINCE' | 'CENTRE', min: number, cite: string, to?: Day): ReferralRow => ({ id, level, goesTo, min, cite: [cite], confirmed: true, ...(to && byDistrict(to)) });
const deadlines: readonly DeadlineRow[] = [{ id: 'deadline-send', step: 'SEND_TO_MEMBERS', workingDays: 1, cite: [CITE_148_II], confirmed: true, note: 'electronic set at least one working day before the meeting' }];
const illustrationNotes = [
  { vi: 'Các phiếu chấm điểm trong gói này là MINH HỌA trong khung 40/25/35 của QĐ 148, quy đổi theo tỷ lệ từ phiếu của QĐ 1048; điểm của Phụ lục III chưa biết. Không phải quy định.', en: 'The scoring sheets of this pack are an ILLUSTRATION in the 40/25/35 frame of QĐ 148, scaled from the sheets of QĐ 1048; the points of Annex III are not known. They are not law.' },
  { vi: 'Điều kiện bắt buộc và điều kiện dừng chấm của QĐ 148 chưa biết nên không có.', en: 'Mandatory conditions and stops of QĐ 148 are not known and absent.' },
];
const districtsEnd = on('2025-07-01');

const pack148: NationalPack = {
  schema: 1, id: 'qd-148', revision: 1, layer: 'national', name: { vi: 'Quyết định 148/QĐ-TTg', en: 'Decision 148/QĐ-TTg' },
  inForce: { from: on('2023-02-24'), to: on('2025-07-06') }, pinnedBy: 'sessionHeld', transition: [], sources: [source148, registerSource], vocabulary: vocabulary([]), notes: illustrationNotes,
  sets: setRows([CITE_148_I]), sheets: [...sheets148.map(({ sheet }) => sheet), ...incomplete148], parts: parts([40, 25, 35], [CITE_148]), criteria: sheets148.flatMap(({ criteria }) => criteria),
  bands: bands([CITE_148]), rounding: { decimals: null }, criterionValue: 'mean', stops: [], starConditions: [], papers: paperRows([CITE_148_II], false), recognition: recognition('DISTRICT', [CITE_148_II], districtsEnd),
  proposals: proposals([REGISTER], districtsEnd, true), revocations: revocations([REGISTER], districtsEnd),
  referrals: [referral('referral-district', 'DISTRICT', 'PROVINCE', 70, CITE_148_II, districtsEnd), referral('referral-province', 'PROVINCE', 'CENTRE', 90, CITE_148_II)],
  communeAssessment: [], deadlines, validity: validity([CITE_148_II]), examples: [],
};

const communeAssessment: readonly CommuneAssessmentRow[] = [
  { id: 'commune-assessment', required: true, findings: ['MATERIAL_ORIGIN', 'LOCAL_LABOUR', 'IDEA_ORIGIN', 'LOCAL_IDENTITY'], cite: [CITE_1489, CITE_148_II_AMENDED], confirmed: true, note: 'a report with four findings and no points, before every provincial session' },
];

const pack1489: NationalPack = {
  ...pack148, id: 'qd-148-1489', revision: 1, name: { vi: 'Quyết định 148/QĐ-TTg, sửa đổi bởi 1489/QĐ-TTg', en: 'Decision 148/QĐ-TTg as amended by 1489/QĐ-TTg' },
  inForce: { from: on('2025-07-06') }, basedOn: { id: pack148.id, revision: pack148.revision, hash: packHash(pack148) }, sources: [source148, source1489, registerSource],
  recognition: recognition('PROVINCE', [CITE_148_II_AMENDED, CITE_1489]).map((row) => (row.stars === 3 ? row : pack148.recognition.find(({ id }) => id === row.id)!)),
  proposals: proposals([REGISTER], undefined, false), revocations: revocations([REGISTER], 'none'), referrals: pack148.referrals.filter(({ level }) => level === 'PROVINCE'), communeAssessment,
};

/** The national packs, and the file that holds each one's sheets; the amended decree has the same sheets. */
export const nationalPacks: readonly NationalMade[] = [
  { pack: pack1048, sheetsFile: 'qd-1048.sheets.json' },
  { pack: pack148, sheetsFile: 'qd-148.sheets.json' },
  { pack: pack1489, sheetsFile: 'qd-148.sheets.json' },
];
