import type { DecisionKind, LegalForm, Level } from '@ocop/contracts';

/** One row of the register as text, exactly as its file has it; absent and empty are the same. */
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
  readonly stars?: string | null;
  readonly score?: string | null;
  readonly level?: string | null;
  readonly decisionNumber?: string | null;
  readonly decidedOn?: string | null;
  readonly markets?: string | null;
  readonly source?: string | null;
};
export type RegisterField = Exclude<keyof RegisterRow, 'line'>;

/** The register's columns, in their order (register-format.md). */
export const columns = {
  productCode: 'ma_san_pham',
  productName: 'ten_san_pham',
  producerName: 'ten_chu_the',
  legalForm: 'loai_hinh',
  districtCode: 'ma_huyen',
  communeCode: 'ma_xa',
  set: 'bo_san_pham',
  kind: 'loai_quyet_dinh',
  stars: 'so_sao',
  score: 'diem',
  level: 'cap',
  decisionNumber: 'so_quyet_dinh',
  decidedOn: 'ngay_quyet_dinh',
  markets: 'thi_truong_xuat_khau',
  source: 'nguon',
} as const satisfies Record<RegisterField, string>;
export const fields = Object.keys(columns) as RegisterField[];

export const isField = (name: string | undefined): name is RegisterField => name !== undefined && Object.hasOwn(columns, name);

export const kinds: ReadonlyMap<string, DecisionKind> = new Map([
  ['CONG_NHAN_MOI', 'INITIAL'], ['DANH_GIA_LAI', 'REEVALUATION'], ['NANG_HANG', 'UPGRADE'], ['DE_XUAT_NANG_HANG', 'UPGRADE_PROPOSAL'], ['THU_HOI', 'REVOCATION'],
]);
export const legalForms: ReadonlyMap<string, LegalForm> = new Map([
  ['HTX', 'COOPERATIVE'], ['LIEN_HIEP_HTX', 'COOPERATIVE_UNION'], ['CONG_TY', 'COMPANY'], ['DNTN', 'PRIVATE_ENTERPRISE'],
  ['TO_HOP_TAC', 'COOPERATIVE_GROUP'], ['HO_KINH_DOANH', 'HOUSEHOLD_BUSINESS'], ['TRANG_TRAI', 'FARM'], ['HOI', 'ASSOCIATION'],
]);
export const levels: ReadonlyMap<string, Level> = new Map([['HUYEN', 'DISTRICT'], ['TINH', 'PROVINCE'], ['TRUNG_UONG', 'CENTRE']]);

/** What a source says of its row: invented rows say so, and a day that is not documented is not confirmed (register-format.md, "nguon"). */
export const provenanceOf = (source: string): { readonly illustrative: boolean; readonly confirmed: boolean } => {
  const illustrative = source === 'minh-hoa' || source === 'minh-hoa-ngay';
  return { illustrative, confirmed: !illustrative && source !== 'bao-chi-nam' };
};
