import type { Day, Text } from '@ocop/domain-kit';
import type { LimitRule, QualityLimit } from '@ocop/law';
import { qualityLimits as facts, type FactLimit } from './facts.ts';

type Type = { code: string; name: Text; sets: readonly string[] };
const type = (code: string, vi: string, en: string, ...sets: readonly string[]): Type => ({ code, name: { vi, en }, sets });
const types: Readonly<Record<string, Type>> = {
  'fish-sauce-genuine': type('FISH_SAUCE_GENUINE', 'Nước mắm nguyên chất', 'Genuine fish sauce', '9'), 'fish-sauce': type('FISH_SAUCE', 'Nước mắm', 'Fish sauce', '9'), 'fish sauce': type('FISH_SAUCE', 'Nước mắm', 'Fish sauce', '9'),
  'honey-blossom': type('HONEY_BLOSSOM', 'Mật ong hoa', 'Blossom honey', '4', '8'), 'honey-honeydew (một số loại từ lá)': type('HONEY_HONEYDEW', 'Mật ong dịch lá', 'Honeydew honey', '4', '8'), 'honey-other': type('HONEY_OTHER', 'Mật ong khác', 'Other honey', '4', '8'),
  'honey-honeydew and blends': type('HONEY_HONEYDEW_BLEND', 'Mật ong dịch lá và hỗn hợp', 'Honeydew honey and blends', '4', '8'), honey: type('HONEY', 'Mật ong', 'Honey', '4', '8'),
  'peanut-candy (cu đơ, kẹo lạc)': type('PEANUT_CANDY', 'Kẹo cu đơ, kẹo lạc', 'Peanut candy', '7'), 'peanut-raw (before processing)': type('PEANUT_RAW', 'Lạc chưa chế biến', 'Peanuts before processing', '3'),
  'rice-cake, cereal (bánh đa, miến, ngũ cốc)': type('CEREAL_PRODUCT', 'Bánh đa, miến, ngũ cốc', 'Rice cake, noodles, cereals', '6'), 'spice (gia vị)': type('SPICE', 'Gia vị', 'Spice', '10'), 'squid, cuttlefish (mực)': type('SQUID', 'Mực', 'Squid, cuttlefish', '2', '8'),
  'fish and fish products': type('FISH', 'Cá và sản phẩm cá', 'Fish and fish products', '2', '8'), 'fish (non-predatory), seafood': type('SEAFOOD', 'Cá (không ăn thịt), thủy sản', 'Fish (not predatory), seafood', '2', '8'), 'tea (chè)': type('TEA', 'Chè', 'Tea', '11'),
  'meat of cattle, pig, poultry': type('MEAT', 'Thịt gia súc, gia cầm', 'Meat', '2'), condiments: type('CONDIMENT', 'Gia vị', 'Condiments', '9', '10'), 'vegetable (general)': type('VEGETABLE', 'Rau', 'Vegetables', '1'),
  'processed meat ready to eat (giò, chả, xúc xích)': type('PROCESSED_MEAT', 'Giò, chả, xúc xích', 'Processed meat', '8'), 'processed meat (giò, chả)': type('PROCESSED_MEAT', 'Giò, chả, xúc xích', 'Processed meat', '8'), 'processed meat': type('PROCESSED_MEAT', 'Giò, chả, xúc xích', 'Processed meat', '8'),
  'raw meat (thịt tươi)': type('RAW_MEAT', 'Thịt tươi', 'Raw meat', '2'), 'spirits (rượu trắng)': type('SPIRITS', 'Rượu trắng', 'Spirits', '14'),
};
type Indicator = readonly [code: string, vi: string, en: string];
const indicators: readonly (readonly [start: string, indicator: Indicator])[] = [
  ['total nitrogen', ['TOTAL_NITROGEN', 'Nitơ tổng số', 'Total nitrogen']], ['amino-acid', ['AMINO_NITROGEN', 'Nitơ axit amin', 'Amino-acid nitrogen']], ['ammonia', ['AMMONIA_NITROGEN', 'Nitơ amoniac', 'Ammonia nitrogen']], ['pH', ['PH', 'pH', 'pH']],
  ['salt', ['SALT', 'Muối (NaCl)', 'Salt (NaCl)']], ['histamine', ['HISTAMINE', 'Histamin', 'Histamine']], ['visible foreign', ['FOREIGN_MATTER', 'Tạp chất nhìn thấy', 'Visible foreign matter']], ['fermentation', ['FERMENTATION_TIME', 'Thời gian lên men', 'Fermentation time']],
  ['water-insoluble', ['INSOLUBLE_SOLIDS', 'Chất rắn không tan trong nước', 'Water-insoluble solids']], ['water', ['WATER', 'Nước', 'Water']], ['fructose', ['FRUCTOSE_GLUCOSE', 'Fructoza và glucoza', 'Fructose and glucose']], ['sucrose', ['SUCROSE', 'Sacaroza', 'Sucrose']], ['HMF', ['HMF', 'HMF', 'HMF']],
  ['diastase', ['DIASTASE', 'Hoạt lực diastaza', 'Diastase activity']], ['free acidity', ['FREE_ACIDITY', 'Axit tự do', 'Free acidity']], ['aflatoxin B1', ['AFLATOXIN_B1', 'Aflatoxin B1', 'Aflatoxin B1']], ['aflatoxin total', ['AFLATOXIN_TOTAL', 'Aflatoxin tổng số', 'Total aflatoxin']],
  ['cadmium', ['CADMIUM', 'Cadimi', 'Cadmium']], ['lead', ['LEAD', 'Chì', 'Lead']], ['methyl mercury', ['METHYL_MERCURY', 'Metyl thủy ngân', 'Methyl mercury']], ['mercury', ['MERCURY', 'Thủy ngân', 'Mercury']], ['arsenic', ['ARSENIC', 'Asen', 'Arsenic']],
  ['Salmonella', ['SALMONELLA', 'Salmonella', 'Salmonella']], ['Listeria', ['LISTERIA', 'Listeria monocytogenes', 'Listeria monocytogenes']], ['E. coli', ['E_COLI', 'E. coli', 'E. coli']], ['borax', ['BORAX', 'Hàn the', 'Borax']], ['clenbuterol', ['CLENBUTEROL_SALBUTAMOL', 'Clenbuterol, salbutamol', 'Clenbuterol, salbutamol']],
  ['methanol', ['METHANOL', 'Metanol', 'Methanol']], ['aldehyde', ['ALDEHYDE', 'Andehit', 'Aldehyde']],
];
const indicatorOf = (text: string): Indicator => {
  const found = indicators.find(([start]) => text.startsWith(start));
  if (!found) throw new Error(`no indicator for "${text}"`);
  return found[1];
};
const ruleOf = ({ kind, limit }: FactLimit): LimitRule => {
  switch (kind) {
    case 'min': return { kind, min: Number(limit) };
    case 'max': return { kind, max: Number(limit) };
    case 'range': { const [min, max] = String(limit).split('-').map(Number); return { kind, min: min!, max: max! }; }
    case 'qualitative': return { kind: 'absent' };
    case 'plan': {
      const number = (name: string): number | undefined => { const match = new RegExp(`\\b${name}=(\\d+)`).exec(String(limit)); return match ? Number(match[1]) : undefined; };
      const last = /c=\d+ (\d+|absent)/.exec(String(limit))?.[1];
      return { kind, plan: { n: number('n')!, c: number('c')!, m: number('m') ?? (last === undefined || last === 'absent' ? 0 : Number(last)), M: number('M') ?? null } };
    }
    default: throw new Error(`unknown kind ${kind}`);
  }
};
/** First days that the facts name; a standard of another day stays open. */
const starts: readonly (readonly [standard: string, from: Day])[] = [['QCVN 8-2:2011/BYT', '2011-07-01' as Day]];

/** "aflatoxin B1 / total" with "5 / 10" is two limits. */
const apart = (fact: FactLimit): readonly FactLimit[] => {
  const [one, two] = fact.indicator.split(' / ');
  const limits = String(fact.limit).split(' / ');
  if (two === undefined || limits.length !== 2) return [fact];
  return [{ ...fact, indicator: one!, limit: Number(limits[0]) }, { ...fact, indicator: `aflatoxin ${two}`, limit: Number(limits[1]) }];
};

export const qualityLimits: readonly QualityLimit[] = facts.limits.flatMap(apart).map((fact) => {
  const productType = types[fact.productType];
  if (!productType) throw new Error(`no product type for "${fact.productType}"`);
  const [indicator, vi, en] = indicatorOf(fact.indicator);
  return {
    id: `${productType.code}/${indicator}`, productType: productType.code, productName: productType.name, sets: productType.sets, indicator, indicatorName: { vi, en }, unit: fact.unit, rule: ruleOf(fact), class: fact.class as QualityLimit['class'],
    method: fact.method, standard: fact.standard, from: starts.find(([standard]) => fact.standard.startsWith(standard))?.[1] ?? null, to: null, confirmed: fact.confirmed, source: fact.source, ...(fact.note && { note: fact.note }),
  };
});
