const NOUNS = ['Nước mắm', 'Kẹo cu đơ', 'Cam', 'Bưởi', 'Mật ong', 'Chè xanh', 'Bánh đa nem', 'Gạo sạch', 'Nhung hươu', 'Giò lụa'];
const SETS = ['9', '7', '1', '1', '4', '11', '6', '3', '20', '8'];
const PLACES = [['436', '18085', 'Hà Huy Tập'], ['444', '18550', 'Hương Đô'], ['446', '18682', 'Cẩm Dương'], ['447', '18793', 'Kỳ Tây'], ['439', '18139', 'Sơn Hồng']] as const;
const HEADER = 'ma_san_pham,ten_san_pham,ten_chu_the,loai_hinh,ma_huyen,ma_xa,bo_san_pham,loai_quyet_dinh,so_sao,diem,cap,so_quyet_dinh,ngay_quyet_dinh,thi_truong_xuat_khau,nguon';

const row = (n: number) => {
  const [districtCode, communeCode, place] = PLACES[n % PLACES.length]!;
  const kind = n % NOUNS.length;
  return {
    line: n + 2, productCode: `MH-${districtCode}-${String(n).padStart(6, '0')}`, productName: `${NOUNS[kind]!} ${place} (minh họa ${String(n)})`, producerName: `Hộ kinh doanh ${place} (minh họa ${String(n % 5000)})`,
    legalForm: 'HO_KINH_DOANH', districtCode, communeCode, set: SETS[kind]!, kind: 'CONG_NHAN_MOI', stars: '3', score: `${String(50 + n % 20)}.5`, level: 'HUYEN',
    decisionNumber: `${String(1 + n % 40)}/QĐ-UBND`, decidedOn: `2024-0${String(1 + n % 6)}-15`, markets: '', source: 'minh-hoa',
  };
};
export type PastRow = ReturnType<typeof row>;

/** Rows of an invented register of `count` products, one first recognition each; every product says in its name that it is invented. */
export const manyDecisions = (count: number): PastRow[] => Array.from({ length: count }, (_, n) => row(n));

/** The same rows with the columns that registry takes. */
export const manyRows = (count: number): Omit<PastRow, 'stars' | 'score' | 'level'>[] => manyDecisions(count).map(({ stars, score, level, ...rest }) => rest);

/** The same rows as a register file. */
export const manyProducts = (count: number): string =>
  [HEADER, ...manyDecisions(count).map(({ productCode, productName, producerName, legalForm, districtCode, communeCode, set, kind, stars, score, level, decisionNumber, decidedOn, markets, source }) =>
    [productCode, productName, producerName, legalForm, districtCode, communeCode, set, kind, stars, score, level, decisionNumber, decidedOn, markets, source].join(','))].join('\n');
