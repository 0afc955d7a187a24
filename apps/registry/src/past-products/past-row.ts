import type { LegalForm } from '@ocop/contracts';
import { isDay, isRejected, rejected, type Day, type Rejection } from '@ocop/domain-kit';
import { keyOf, ranks, type ProductDetails } from '../product/product.ts';
import { provenanceOf } from '../provenance.ts';
import type { ReferenceData } from '../reference/reference-data.ts';
import { districtOf, refOf } from '../reference/unit-names.ts';

/** A row of the register as text. */
export type RegisterRow = {
  readonly line: number;
  readonly productCode?: string | null;
  readonly productName?: string | null;
  readonly producerName?: string | null;
  readonly legalForm?: string | null;
  readonly districtCode?: string | null;
  readonly communeCode?: string | null;
  readonly set?: string | null;
  readonly kind?: string | null;
  readonly decisionNumber?: string | null;
  readonly decidedOn?: string | null;
  readonly markets?: string | null;
  readonly source?: string | null;
};
export type RegisterField = Exclude<keyof RegisterRow, 'line'>;

/** The register's own names of these columns (register-format.md). */
export const columns = {
  productCode: 'ma_san_pham', productName: 'ten_san_pham', producerName: 'ten_chu_the', legalForm: 'loai_hinh', districtCode: 'ma_huyen', communeCode: 'ma_xa', set: 'bo_san_pham',
  kind: 'loai_quyet_dinh', decisionNumber: 'so_quyet_dinh', decidedOn: 'ngay_quyet_dinh', markets: 'thi_truong_xuat_khau', source: 'nguon',
} as const satisfies Record<RegisterField, string>;

const legalForms: ReadonlyMap<string, LegalForm> = new Map([
  ['HTX', 'COOPERATIVE'], ['LIEN_HIEP_HTX', 'COOPERATIVE_UNION'], ['CONG_TY', 'COMPANY'], ['DNTN', 'PRIVATE_ENTERPRISE'],
  ['TO_HOP_TAC', 'COOPERATIVE_GROUP'], ['HO_KINH_DOANH', 'HOUSEHOLD_BUSINESS'], ['TRANG_TRAI', 'FARM'], ['HOI', 'ASSOCIATION'],
]);
const rankOf: ReadonlyMap<string, number> = new Map([
  ['DE_XUAT_NANG_HANG', ranks.UPGRADE_PROPOSAL], ['CONG_NHAN_MOI', ranks.RECOGNITION], ['DANH_GIA_LAI', ranks.RECOGNITION], ['NANG_HANG', ranks.RECOGNITION], ['THU_HOI', ranks.REVOCATION], ['', ranks.RECOGNITION],
]);

export const rowRefusals = ['TEXT_INVALID', 'LEGAL_FORM_UNKNOWN', 'SET_UNKNOWN', 'DAY_INVALID', 'UNIT_UNKNOWN', 'DISTRICT_MISMATCH', 'KIND_UNKNOWN', 'MARKETS_INVALID', 'CODE_OF_ANOTHER_PRODUCT'] as const;
export type RowRefusal = (typeof rowRefusals)[number];

/** What a row says: a product, its maker, and the details of its day. The producer's id is found later. */
export type PastRow = {
  readonly line: number;
  readonly code: string;
  readonly key: string;
  readonly day: Day;
  readonly unit: string;
  readonly details: Omit<ProductDetails, 'producerId'>;
};

const MOST_MARKETS = 50;
const no = (code: RowRefusal, field: RegisterField): Rejection<RowRefusal> => rejected(code, {}, [field]);
const cell = (row: RegisterRow, field: RegisterField): string => (row[field] ?? '').normalize('NFC').trim();

const textOf = (row: RegisterRow, field: RegisterField, longest: number): string | Rejection<RowRefusal> => {
  const text = cell(row, field);
  return text === '' || text.length > longest ? no('TEXT_INVALID', field) : text;
};

const marketsOf = (row: RegisterRow): readonly string[] | Rejection<RowRefusal> => {
  const text = cell(row, 'markets');
  const markets = [...new Set(text.split(';').map((market) => market.trim()).filter((market) => market !== ''))];
  return text.length > 200 || markets.length > MOST_MARKETS ? no('MARKETS_INVALID', 'markets') : markets;
};

/** Reads one row by the units of its day. Rating refuses what the law refuses; here only what a product cannot be made of is refused. */
export const readPastRow = (row: RegisterRow, { units, sectorOf }: Pick<ReferenceData, 'units' | 'sectorOf'>, today: Day): PastRow | Rejection<RowRefusal> => {
  const [code, name, producerName, source] = [textOf(row, 'productCode', 64), textOf(row, 'productName', 200), textOf(row, 'producerName', 200), textOf(row, 'source', 64)];
  for (const text of [code, name, producerName]) if (isRejected(text)) return text;
  const legalForm = legalForms.get(cell(row, 'legalForm'));
  if (legalForm === undefined) return no('LEGAL_FORM_UNKNOWN', 'legalForm');
  const day = cell(row, 'decidedOn');
  if (!isDay(day) || day > today) return no('DAY_INVALID', 'decidedOn');
  const commune = units.unitOn(cell(row, 'communeCode'), day);
  if (commune?.level !== 'COMMUNE') return no('UNIT_UNKNOWN', 'communeCode');
  const district = districtOf(units, commune);
  if (cell(row, 'districtCode') !== '' && cell(row, 'districtCode') !== district?.code) return no('DISTRICT_MISMATCH', 'districtCode');
  const set = /^[1-9]\d?$/.test(cell(row, 'set')) ? Number(cell(row, 'set')) : 0;
  const group = sectorOf(set);
  if (group === undefined) return no('SET_UNKNOWN', 'set');
  const rank = rankOf.get(cell(row, 'kind'));
  if (rank === undefined) return no('KIND_UNKNOWN', 'kind');
  const number = cell(row, 'decisionNumber');
  if (number.length > 64) return no('TEXT_INVALID', 'decisionNumber');
  const markets = marketsOf(row);
  if (isRejected(markets)) return markets;
  if (isRejected(source)) return source;
  return {
    line: row.line,
    code: code as string,
    key: keyOf(day, rank, `${cell(row, 'kind')}/${number}`),
    day,
    unit: commune.id,
    details: {
      name: name as string, producerName: producerName as string, legalForm, set, group, unit: refOf(commune), ...(district && { district: refOf(district) }),
      markets: markets, ...provenanceOf(source),
    },
  };
};
