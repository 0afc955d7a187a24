import type { Named, PaperRow, Row, Vocabulary } from '@ocop/law';

const list = (entries: readonly (readonly [code: string, vi: string, en: string])[]): readonly Named[] => entries.map(([code, vi, en]) => ({ code, name: { vi, en } }));

const paperNames = [
  ['D01', 'Phiếu đăng ký ý tưởng, đăng ký sản phẩm', 'Registration of the idea or product'], ['D02', 'Phương án, kế hoạch kinh doanh', 'Business plan'], ['D03', 'Giới thiệu bộ máy tổ chức', 'Organisation'],
  ['D04', 'Giấy đăng ký kinh doanh', 'Business registration'], ['D05', 'Sản phẩm mẫu', 'Product sample'], ['E06', 'Giấy đủ điều kiện sản xuất, an toàn thực phẩm', 'Certificate of eligibility for production, food safety'],
  ['E07', 'Công bố chất lượng', 'Quality declaration'], ['E08', 'Tiêu chuẩn sản phẩm', 'Product standard'], ['E09', 'Phiếu kết quả kiểm tra an toàn thực phẩm', 'Food-safety test report'],
  ['E10', 'Mã số mã vạch, tem truy xuất, sở hữu trí tuệ', 'Codes, traceability, intellectual property'], ['E11', 'Nguồn gốc nguyên liệu, liên kết chuỗi', 'Origin of material, linkage'],
  ['E12', 'Hệ thống quản lý chất lượng tiên tiến', 'Advanced quality system'], ['E13', 'Bảo vệ môi trường', 'Environmental papers'], ['E14', 'Kế toán', 'Accounting'], ['E15', 'Phát triển thị trường, quảng bá, xúc tiến thương mại', 'Market evidence'],
  ['E16', 'Câu chuyện sản phẩm', 'Product story'], ['E17', 'Kế hoạch kiểm soát chất lượng, hồ sơ lô', 'Control plan, batch records'], ['E18', 'Giải thưởng, bình chọn', 'Awards'],
] as const;

export const stopFlags = list([
  ['rawMaterialAllImported', 'toàn bộ nguyên liệu nhập khẩu', 'all raw material is imported'],
  ['rawMaterialOriginUnknown', 'không rõ nguồn gốc nguyên liệu', 'origin of the raw material is unknown'],
  ['unacceptableForeignMatter', 'có tạp chất không chấp nhận được', 'unacceptable foreign matter'],
  ['foodSafetyNotEligible', 'chưa đủ điều kiện an toàn thực phẩm', 'food-safety eligibility is missing'],
]);

export const vocabulary = (flags: readonly Named[]): Vocabulary => ({
  papers: list(paperNames),
  legalForms: list([
    ['HOUSEHOLD_BUSINESS', 'Hộ kinh doanh, hộ sản xuất', 'Household business'], ['COOPERATIVE_GROUP', 'Tổ hợp tác', 'Cooperative group'], ['FARM', 'Trang trại', 'Farm'], ['PRIVATE_ENTERPRISE', 'Doanh nghiệp tư nhân', 'Private enterprise'],
    ['COOPERATIVE', 'Hợp tác xã', 'Cooperative'], ['COOPERATIVE_UNION', 'Liên hiệp hợp tác xã', 'Union of cooperatives'], ['COMPANY', 'Công ty', 'Company'], ['ASSOCIATION', 'Hội, hiệp hội, ban quản lý', 'Association'],
  ]),
  registrations: list([['REGISTERED', 'Có đăng ký kinh doanh', 'Registered'], ['UNREGISTERED', 'Không đăng ký kinh doanh', 'Not registered']]),
  flags,
  shares: [],
  levels: list([['COMMUNE', 'cấp xã', 'commune'], ['DISTRICT', 'cấp huyện', 'district'], ['PROVINCE', 'cấp tỉnh', 'province'], ['CENTRE', 'trung ương', 'centre']]),
  groups: list([
    ['I', 'Thực phẩm', 'Food'], ['II', 'Đồ uống', 'Drinks'], ['III', 'Dược liệu và sản phẩm từ dược liệu', 'Medicinal plants and their products'], ['IV', 'Hàng thủ công mỹ nghệ', 'Handicraft'], ['V', 'Sinh vật cảnh', 'Ornamental plants and animals'],
    ['VI', 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 'Community tourism, ecotourism and tourist sites'],
  ]),
});

const ALWAYS_REGISTERED = ['COOPERATIVE', 'COOPERATIVE_UNION', 'COMPANY', 'PRIVATE_ENTERPRISE'];
const SOMETIMES_REGISTERED = ['HOUSEHOLD_BUSINESS', 'COOPERATIVE_GROUP', 'FARM', 'ASSOCIATION'];

/** Papers of a dossier (mandatory D, supporting E): D04 where the maker is registered, D05 not for services. */
export const paperRows = (cite: readonly string[], listConfirmed: boolean): readonly PaperRow[] => {
  const row: Pick<Row, 'cite' | 'confirmed'> = { cite, confirmed: listConfirmed };
  const required = (id: string, paper: string, when: PaperRow['when'], more: Partial<PaperRow> = {}): PaperRow => ({ id, paper, need: 'required', when, ...row, ...more });
  return [
    required('paper-D01', 'D01', []),
    required('paper-D02', 'D02', []),
    required('paper-D03', 'D03', []),
    required('paper-D04-form', 'D04', [{ t: 'in', fact: 'legalForm', anyOf: ALWAYS_REGISTERED }], { rule: 'paper-D04', confirmed: false, note: 'forms that exist by registration: ours' }),
    required('paper-D04-registered', 'D04', [{ t: 'in', fact: 'legalForm', anyOf: SOMETIMES_REGISTERED }, { t: 'in', fact: 'registration', anyOf: ['REGISTERED'] }], { rule: 'paper-D04', confirmed: false, note: 'a household without registration has no business paper: our rule' }),
    required('paper-D05', 'D05', [{ t: 'in', fact: 'set', anyOf: ['26'], not: true }], { note: '5 units; not for services' }),
    ...paperNames.filter(([code]) => code.startsWith('E')).map(([code]): PaperRow => ({
      id: `paper-${code}`, paper: code, need: 'supporting', when: [], ...row,
      ...(code === 'E09' && { maxAgeMonths: 12, confirmed: false, note: 'not older than 12 months at filing: guidance of one province' }),
    })),
  ];
};
