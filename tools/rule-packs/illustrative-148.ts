import type { CriterionRow, Option, SheetRow } from '@ocop/law';
import { sheets1048 } from './sheets-1048.ts';

export const CITE_148 = 'vn/qd-ttg/2023-02-24/148@2023-02-24';
const frame: Readonly<Record<string, number>> = { A: 40, B: 25, C: 35 };

/** Shares `target` out in proportion to `maxima`: whole points, largest remainders first, ties to the earlier criterion. */
export const scaleMaxima = (maxima: readonly number[], target: number): readonly number[] => {
  const total = maxima.reduce((sum, max) => sum + max, 0);
  const shares = maxima.map((max, index) => ({ index, whole: Math.floor((max * target) / total), rest: (max * target) % total }));
  let left = target - shares.reduce((sum, { whole }) => sum + whole, 0);
  for (const share of [...shares].sort((a, b) => b.rest - a.rest || a.index - b.index)) if (left-- > 0) share.whole += 1;
  return shares.map(({ whole }) => whole);
};

/** An option's points in proportion to its criterion's new maximum, rounded half up in integers. */
export const scalePoints = (points: number, from: number, to: number): number => Math.floor((2 * points * to + from) / (2 * from));

const scaleCriterion = (row: CriterionRow, sheet: string, max: number): CriterionRow => {
  const options: Option[] = row.options.map((option) => {
    const points = scalePoints(option.points, row.max, max);
    return { ...option, points, label: option.label.vi.startsWith('mức ') ? { vi: `mức ${points} điểm`, en: `level of ${points}` } : option.label };
  });
  return { ...row, id: `${sheet}/${row.code}`, sheet, max, options, cite: [CITE_148], confirmed: false, illustrative: true, note: `illustration: max ${row.max} of QĐ 1048 scaled to ${max}` };
};

type Made = { sheet: SheetRow; criteria: CriterionRow[] };

/**
 * Illustrative sheets in the frame of QĐ 148 (40/25/35): every complete sheet of QĐ 1048 and the fish-sauce sheet, each part scaled to its
 * new maximum. They are no law: the points of Annex III of QĐ 148 are not known.
 */
export const sheets148: readonly Made[] = sheets1048.filter(({ sheet }) => sheet.complete || sheet.set === '9').map(({ sheet, criteria }) => {
  const id = sheet.id.replace('1048-', '148mh-');
  const scaled = new Map<string, number>();
  for (const [part, target] of Object.entries(frame)) {
    const own = criteria.filter((row) => row.part === part);
    scaleMaxima(own.map((row) => row.max), target).forEach((max, index) => scaled.set(own[index]!.code, max));
  }
  return {
    sheet: {
      ...sheet, id, name: { vi: `${sheet.name.vi} (minh họa)`, en: `${sheet.name.en} (illustration)` }, complete: true, decides: true, cite: [CITE_148], confirmed: false, illustrative: true,
      note: `illustration scaled from sheet ${sheet.id.slice(5)} of QĐ 1048 to 40/25/35${sheet.set === '9' ? '; C7.1 of that sheet assumed up to 5' : ''}; not the law`,
    },
    criteria: criteria.map((row) => scaleCriterion(row, id, scaled.get(row.code)!)),
  };
});

/** Sheets that stay incomplete under QĐ 148: loadable and marked, without criteria. */
export const incomplete148: readonly SheetRow[] = sheets1048.filter(({ sheet }) => !sheet.complete && sheet.set !== '9').map(({ sheet }) => ({
  ...sheet, id: sheet.id.replace('1048-', '148mh-'), complete: false, decides: false, sections: [], cite: [CITE_148], confirmed: false, illustrative: true, note: 'no complete sheet known: may not decide until an officer completes it',
}));
