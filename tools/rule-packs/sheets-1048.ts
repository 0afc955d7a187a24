import type { CriterionRow, Option, Section, SetRow, SheetRow, When } from '@ocop/law';
import { criteria, type FactSheet, type FullCriterion } from './facts.ts';
import { named } from './names.ts';

export const CITE_1048 = 'vn/qd-ttg/2019-08-21/1048';
export const CITE_781 = 'vn/qd-ttg/2020/781';
const CITE = [CITE_1048, CITE_781];
const BRANCHED = '1,2,0,1';
const ORGANISATION: When = [{ t: 'in', fact: 'legalForm', anyOf: ['HOUSEHOLD_BUSINESS'], not: true }];
const HOUSEHOLD: When = [{ t: 'in', fact: 'legalForm', anyOf: ['HOUSEHOLD_BUSINESS'] }];
const WITH_STORY: When = [{ t: 'points', criterion: 'B5.1', min: 1 }];

export const optionCode = (index: number): string => String.fromCharCode(97 + index);
const bare = (points: number): { vi: string; en: string } => ({ vi: `mức ${points} điểm`, en: `level of ${points}` });
const full: ReadonlyMap<string, FullCriterion> = new Map(criteria.bestCoveredSet.sections.flatMap((section) => section.criteria.map((criterion) => [criterion.id, criterion])));

/** The described criterion of the fish-sauce sheet that a criterion repeats: same place in parts A and B, same kind of section in part C, same points. */
const describedAs = (code: string, part: string, section: string, name: string, points: readonly number[]): FullCriterion | undefined => {
  const byPlace: Readonly<Record<string, string>> = { 'Tính độc đáo': 'C7.1', 'Đảm bảo chất lượng sản phẩm': 'C9.1', 'Cơ hội thị trường toàn cầu': 'C10.1' };
  const id = part !== 'C' ? code : name === 'Hồ sơ công bố chất lượng sản phẩm' ? 'C8.1' : name === 'Kiểm tra định kỳ các chỉ tiêu ATTP' ? 'C8.2' : byPlace[section];
  const criterion = id === undefined ? undefined : full.get(id);
  return criterion && criterion.options.map((option) => option.points).join() === points.join() ? criterion : undefined;
};

const options = (points: readonly number[], described: FullCriterion | undefined): Option[] => {
  const branched = points.join() === BRANCHED;
  return points.map((value, index) => ({
    code: optionCode(index),
    points: value,
    label: described ? { vi: described.options[index]!.labelVi, en: described.options[index]!.labelEn } : bare(value),
    ...(branched && { when: index < 2 ? ORGANISATION : HOUSEHOLD }),
  }));
};

const firstSectionOf: Readonly<Record<string, number>> = { A: 1, B: 4, C: 6 };

type Made = { sheet: SheetRow; criteria: CriterionRow[] };

const ofSheet = (fact: FactSheet, row: Omit<SheetRow, 'sections'>): Made => {
  const counters: Record<string, number> = { ...firstSectionOf };
  const sections: Section[] = [];
  const rows: CriterionRow[] = [];
  const isService = row.set === '26';
  for (const section of fact.sections ?? []) {
    const code = `${section.part}${counters[section.part]!++}`;
    sections.push({ code, part: section.part, name: named(section.nameVi) });
    section.criteria.forEach((criterion, index) => {
      const id = `${code}.${index + 1}`;
      const described = isService ? undefined : describedAs(id, section.part, section.nameVi, criterion.nameVi, criterion.optionPoints);
      const branched = criterion.optionPoints.join() === BRANCHED;
      rows.push({
        id: `${row.id}/${id}`, sheet: row.id, code: id, section: code, part: section.part, name: named(criterion.nameVi), max: criterion.maxPoints,
        when: !isService && (id === 'B5.2' || id === 'B5.3') ? WITH_STORY : [], options: options(criterion.optionPoints, described), cite: CITE, confirmed: true,
        ...(branched && { note: 'branch of the household taken by legal form HOUSEHOLD_BUSINESS: ours' }),
      });
    });
  }
  return { sheet: { ...row, sections }, criteria: rows };
};

/** The fish-sauce sheet from its full description, with C7.1 up to 5, which is the likely maximum and not seen. */
const ofFullSheet = (row: Omit<SheetRow, 'sections'>): Made => {
  const sections: Section[] = [];
  const rows: CriterionRow[] = [];
  for (const section of criteria.bestCoveredSet.sections) {
    sections.push({ code: section.id, part: section.part, name: { vi: section.nameVi, en: section.nameEn } });
    for (const criterion of section.criteria) {
      const points = criterion.options.map((option) => option.points);
      rows.push({
        id: `${row.id}/${criterion.id}`, sheet: row.id, code: criterion.id, section: section.id, part: section.part, name: { vi: criterion.nameVi, en: criterion.nameEn }, max: criterion.maxPoints,
        when: criterion.onlyIf ? WITH_STORY : [], options: options(points, criterion), cite: CITE, confirmed: criterion.id !== 'C7.1',
        ...(criterion.id === 'C7.1' && { note: 'the source ends at 3 (0/1/2/3); 0/1/3/5 is assumed, with which part C sums to 40' }),
      });
    }
  }
  return { sheet: { ...row, sections }, criteria: rows };
};

const variantNames: Readonly<Record<string, string>> = { 'meat, egg, milk': 'meat', 'fish, sea food': 'seafood', household: 'household', decorative: 'decorative' };

/** All sheets of QĐ 1048/781 that a set of QĐ 148 maps to, joined by the map of names and never by number. */
export const sheets1048: readonly Made[] = criteria.setMap.map.flatMap((entry) =>
  entry.sheets.map((mapped) => {
    const fact = criteria.allSets1048.sets.find((sheet) => sheet.id === mapped.id)!;
    const variant = mapped.for === undefined ? undefined : variantNames[mapped.for]!;
    const row = {
      id: `1048-${mapped.id}`, set: String(entry.no), ...(variant && { variant }), name: { vi: fact.nameVi.replace(/\s+/g, ' '), en: `Sheet ${mapped.id} of QĐ 1048` }, complete: mapped.complete, decides: mapped.complete,
      cite: CITE, confirmed: false, note: ['the join of set and sheet is by name, ours', entry.note].filter(Boolean).join('; '),
    };
    return entry.no === 9 ? ofFullSheet(row) : ofSheet(fact, row);
  }));

/** Sets by the numbers of QĐ 148, with what is known of their sheets. */
export const setRows = (cite: readonly string[]): readonly SetRow[] =>
  criteria.groups148.flatMap((group) => group.subGroups.flatMap((sub) => sub.sets)).map((set) => {
    const entry = criteria.setMap.map.find(({ no }) => no === set.no)!;
    return {
      id: `set-${set.no}`, set: String(set.no), group: set.group, name: { vi: set.nameVi, en: setNames[set.no - 1]! }, state: entry.sheets.length === 0 ? 'none' as const : entry.complete ? 'complete' as const : 'incomplete' as const,
      cite, confirmed: set.confirmed, ...(entry.note && { note: entry.note }),
    };
  });

export const setNames = [
  'Fresh vegetables, fruit, seeds', 'Fresh meat, fishery products, eggs, milk', 'Rice, cereals and other first-processed grain', 'Honey and other raw farm food', 'Fast food', 'Processed from rice and cereals', 'Processed from vegetables, fruit, seeds',
  'Processed from meat, eggs, milk, fishery products, honey', 'Fish sauce, soy paste and other liquid condiments', 'Other condiments', 'Fresh and processed tea', 'Tea of other plants', 'Coffee, cocoa', 'White spirits', 'Other alcoholic drinks',
  'Mineral and purified water', 'Soft drinks', 'Functional food, herbal and traditional medicine', 'Herbal cosmetics', 'Essential oils and other medicinal plants', 'Handicraft for household and decoration', 'Cloth and clothing', 'Flowers', 'Ornamental plants', 'Ornamental animals',
  'Community tourism, ecotourism and tourist sites',
];
