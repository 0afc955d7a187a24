import type { DecisionFacts } from '@ocop/contracts';
import { day, uuidV5 } from '@ocop/domain-kit';

const kinds: Record<string, DecisionFacts['kind']> = { CONG_NHAN_MOI: 'INITIAL', DANH_GIA_LAI: 'REEVALUATION', NANG_HANG: 'UPGRADE', DE_XUAT_NANG_HANG: 'UPGRADE_PROPOSAL', THU_HOI: 'REVOCATION' };
const levels: Record<string, DecisionFacts['level']> = { HUYEN: 'DISTRICT', TINH: 'PROVINCE', TRUNG_UONG: 'CENTRE' };

const cells = (line: string): string[] => [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*)),/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
const eraOf = (on: string): 'E2024' | 'E2025H1' | 'E2025H2' => (on < '2025-01-01' ? 'E2024' : on < '2025-07-01' ? 'E2025H1' : 'E2025H2');

/** The shipped register as facts of decisions, in file order; for tests of the figures alone (the import checks, this does not). */
export const registerRows = (csv: string): DecisionFacts[] => {
  const [header = '', ...lines] = csv.trimEnd().split(/\r?\n/);
  const names = cells(header);
  return lines.map((line) => {
    const row = Object.fromEntries(cells(line).map((cell, index) => [names[index]!, cell])) as Record<string, string>;
    const on = day(row['ngay_quyet_dinh']!);
    const stars = Number(row['so_sao']);
    return {
      productId: uuidV5(`product/${row['ma_san_pham']!}`), kind: kinds[row['loai_quyet_dinh']!]!, level: levels[row['cap']!]!, decisionNumber: row['so_quyet_dinh']!, decidedOn: on,
      unit: { code: row['ma_xa']!, era: eraOf(on) }, ...(row['ma_huyen'] !== '' && { district: { code: row['ma_huyen']!, era: eraOf(on) } }),
      set: Number(row['bo_san_pham']), group: 'I', productCode: row['ma_san_pham']!, productName: row['ten_san_pham']!, producerName: row['ten_chu_the']!, legalForm: 'COOPERATIVE',
      markets: row['thi_truong_xuat_khau']!.split(';').map((market) => market.trim()).filter((market) => market !== ''),
      illustrative: row['nguon']!.startsWith('minh-hoa'), confirmed: row['nguon'] === 'bao-chi', source: row['nguon']!,
      ...(stars >= 3 && { stars: stars as 3 | 4 | 5 }),
    };
  });
};
