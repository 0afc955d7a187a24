import { hashOf, type Day } from '@ocop/domain-kit';
import type { Agency, AgencySuccessor, Dataset, DirectiveDuty, DirectiveWeakness, ProductGroup, ProductSet } from '@ocop/law';
import { administrativeUnits } from './administrative-units.ts';
import { agencies, criteria, directiveDuties } from './facts.ts';
import { qualityLimits } from './quality-limits.ts';
import { setNames } from './sheets-1048.ts';

type Loose = Record<string, unknown>;
const text = (row: Loose, key: string): string => String(row[key]);
const optional = (row: Loose, key: string): string | undefined => (typeof row[key] === 'string' ? row[key] : undefined);
const dayOrNull = (row: Loose, key: string): Day | null => (typeof row[key] === 'string' ? (row[key] as Day) : null);
const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? (value as Loose[]) : []);

const dataset = <R>(name: string, source: string, rows: readonly R[], note?: string): Dataset<R> & Record<string, unknown> => ({ dataset: name, version: hashOf(rows).slice(0, 16), source, ...(note && { note }), rows });

const successor = (row: Loose): AgencySuccessor => {
  const where = row['unitsWhere'] as Loose | undefined;
  const units = where ? administrativeUnits.filter((unit) => unit.era === 'E2025H2' && unit.formerDistricts.some((id) => administrativeUnits.find((district) => district.id === id)?.nameVi === where['contains'])).map(({ id }) => id) : undefined;
  const [scope, basis] = [optional(row, 'scope'), optional(row, 'basis')];
  return { code: text(row, 'code'), from: text(row, 'from') as Day, confirmed: row['confirmed'] === true, ...(scope && { scope }), ...(basis && { basis }), ...(units && { units }) };
};
const unitOf = (code: unknown, validTo: Day | null): string | null =>
  typeof code !== 'string' ? null : code === '42' ? '42@E2025H2' : `${code}@${validTo === '2024-12-31' ? 'E2024' : 'E2025H1'}`;

const agencyRows: readonly Agency[] = agencies.agencies.map((row) => {
  const code = text(row, 'code');
  const note = [optional(row, 'confirmedNote'), optional(row, 'open'), optional(row, 'instances'), optional(row, 'role')].filter(Boolean).join('; ');
  const validTo = dayOrNull(row, 'validTo');
  return {
    code, nameVi: text(row, 'nameVi'), nameEn: text(row, 'nameEn'), kind: text(row, 'kind'), level: (text(row, 'level') === 'CENTRAL' ? 'CENTRE' : text(row, 'level')) as Agency['level'], inDirective: row['inDirective'] === true, isKind: row['isKind'] === true,
    unit: unitOf(row['unit'], validTo), validFrom: dayOrNull(row, 'validFrom'), validTo, endConfirmed: row['endConfirmed'] !== false,
    predecessors: (row['predecessors'] as (string | Loose)[] | undefined ?? []).map((before) => (typeof before === 'string' ? before : text(before, 'code'))), successors: list(row['successors']).map(successor),
    duties: directiveDuties.duties.filter((duty) => duty['agency'] === code).map((duty) => text(duty, 'id')), confirmed: row['confirmed'] === true, source: text(row, 'basis'), ...(note && { note }),
  };
});

const groupRows: readonly ProductGroup[] = criteria.groups148.map((group, index) => ({
  code: group.code, key: group.key, name: { vi: group.nameVi, en: ['Food', 'Drinks', 'Medicinal plants and their products', 'Handicraft', 'Ornamental plants and animals', 'Community tourism, ecotourism and tourist sites'][index]! }, confirmed: true, source: 'QĐ 148/QĐ-TTg, QĐ 919/QĐ-TTg',
}));

const variants: Readonly<Record<string, string>> = { 'meat, egg, milk': 'meat', 'fish, sea food': 'seafood', household: 'household', decorative: 'decorative' };
const setRows: readonly ProductSet[] = criteria.groups148.flatMap((group) => group.subGroups.flatMap((sub) => sub.sets.map((set): ProductSet => {
  const entry = criteria.setMap.map.find(({ no }) => no === set.no)!;
  return {
    set: String(set.no), group: group.code, subGroup: sub.nameVi, name: { vi: set.nameVi, en: setNames[set.no - 1]! }, leadMinistries: set.leadMinistry.replace(/ \(.*\)/, '').split(', '), ministriesConfirmed: !set.leadMinistry.includes('unconfirmed'),
    sheets: entry.sheets.map((sheet) => ({ sheet1048: sheet.id, ...(sheet.for && { variant: variants[sheet.for]! }), complete: sheet.complete })), state: entry.sheets.length === 0 ? 'none' : entry.complete ? 'complete' : 'incomplete',
    confirmed: set.confirmed, ...(entry.note && { note: entry.note }), source: set.confirmed ? 'QĐ 148/QĐ-TTg, Phụ lục I' : 'recalled, not seen in the text',
  };
})));

const dutyRows: readonly DirectiveDuty[] = directiveDuties.duties.map((row) => ({
  id: text(row, 'id'), paragraph: text(row, 'paragraph'), agency: text(row, 'agency'), role: text(row, 'role'), duty: { vi: text(row, 'dutyVi'), en: text(row, 'dutyEn') },
  successors: list(row['successors']) as unknown as DirectiveDuty['successors'], cadence: row['cadence'] as string[], cadenceSource: text(row, 'cadenceSource'), indicators: row['indicators'] as DirectiveDuty['indicators'], evidence: row['evidence'] as string[],
  ...(optional(row, 'note') && { note: text(row, 'note') }),
}));
const weaknessRows: readonly DirectiveWeakness[] = directiveDuties.weaknesses.map((row) => ({ id: text(row, 'id'), weakness: { vi: text(row, 'weaknessVi'), en: text(row, 'weaknessEn') }, indicators: row['indicators'] as DirectiveWeakness['indicators'], duties: row['duties'] as string[] }));

const unitSource = 'vietnamese-provinces-database (GitHub thanglequoc), releases of 2024-09, 2025-03 and 2026-07';
export const datasets = [
  dataset('administrative-units', unitSource, administrativeUnits, 'from ≤ day < to; E2024 stands for every earlier day; a unit is code and era'),
  dataset('agencies', 'directive of 2024, NQ 176/2025/QH15, NĐ 35/2025/NĐ-CP, recalled where confirmed is false', agencyRows, 'validFrom and validTo are first and last day; a duty passes by the lines of directive-duties'),
  dataset('product-groups', 'QĐ 148/QĐ-TTg', groupRows),
  dataset('product-sets', 'QĐ 148/QĐ-TTg, Phụ lục I; sheets of QĐ 1048 joined by name (ours, not confirmed)', setRows),
  dataset('quality-limits', 'standards as named in each row', qualityLimits, 'an unconfirmed limit never fails or holds a product; class is our own sorting; sets and product types are joined by us'),
  dataset('directive-duties', 'directive of the People’s Committee of the province, 2024 (UBND-NL5)', dutyRows, 'no duty has a deadline; indicators and evidence are our proposal'),
  dataset('directive-weaknesses', 'directive of the People’s Committee of the province, 2024 (UBND-NL5)', weaknessRows),
];
