import type { Day, Text } from '@ocop/domain-kit';
import { never } from './atoms.ts';
import type { PaperFact } from './facts.ts';
import type { Atom, Cite, Law, Named } from './pack.ts';
import { sourceOf } from './check-pack.ts';
import type { Because, Line } from './verdict.ts';

const text = (vi: string, en: string): Text => ({ vi, en });
const nameIn = (list: readonly Named[], code: string): Text => list.find((one) => one.code === code)?.name ?? text(code, code);
const joined = (texts: readonly Text[], vi: string, en: string): Text => text(texts.map((one) => one.vi).join(vi), texts.map((one) => one.en).join(en));
/** `2024-07-26` as it is printed in Vietnam. */
const printed = (day: Day): string => day.split('-').reverse().join('/');

const steps: Readonly<Record<string, Text>> = {
  phan: text('Phần', 'Part'), chuong: text('Chương', 'Chapter'), muc: text('mục', 'section'), dieu: text('Điều', 'Article'), khoan: text('khoản', 'clause'), diem: text('điểm', 'point'), pl: text('Phụ lục', 'Annex'), bang: text('bảng', 'table'), dong: text('dòng', 'line'),
};
const roman: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV', 5: 'V' };

/** A citation in words, innermost step first: "điểm đ, mục 6, Phụ lục I, 148/QĐ-TTg". */
export const citeMessage = (cite: Cite, law: Law): Text => {
  const source = [...law.national.sources, ...law.provincial.sources].find(({ id }) => id === sourceOf(cite));
  const provision = cite.split('~')[1];
  const said = (provision === undefined ? [] : provision.split('__')).map((step) => {
    const [kind = '', ...rest] = step.split('_');
    const value = rest.join(' ');
    const shown = kind === 'pl' ? (roman[value] ?? value) : kind === 'diem' && value === 'dd' ? 'đ' : value;
    const word = steps[kind] ?? text(kind, kind);
    return text(`${word.vi} ${shown}`, `${word.en} ${shown}`);
  });
  return joined([...said.reverse(), text(source?.number ?? cite, source?.number ?? cite)], ', ', ', ');
};

const limits = ({ min, max }: { readonly min?: number; readonly max?: number }): string => (min !== undefined && max !== undefined ? `${min}–${max}` : min !== undefined ? `≥ ${min}` : `≤ ${max ?? ''}`);

/** A test of a condition in words. */
export const atomMessage = (atom: Atom, { national, provincial }: Law): Text => {
  const { vocabulary } = national;
  const named = (list: keyof typeof vocabulary, code: string): Text => nameIn([...vocabulary[list], ...provincial.vocabulary[list]], code);
  switch (atom.t) {
    case 'points': return text(`tiêu chí ${atom.criterion} ${limits(atom)} điểm`, `criterion ${atom.criterion} ${limits(atom)} points`);
    case 'total': return text(`${atom.part ? `phần ${atom.part}` : 'tổng điểm'} ${limits(atom)}`, `${atom.part ? `part ${atom.part}` : 'total score'} ${limits(atom)}`);
    case 'paper': {
      const papers = joined(atom.anyOf.map((paper) => named('papers', paper)), ' hoặc ', ' or ');
      return atom.state === 'valid' ? text(`${papers.vi} còn hiệu lực`, `${papers.en}, valid`) : text(`không có ${papers.vi} còn hiệu lực`, `no valid ${papers.en}`);
    }
    case 'in': {
      const list = { legalForm: 'legalForms', registration: 'registrations', level: 'levels', group: 'groups', set: undefined } as const;
      const table = list[atom.fact];
      const values = joined(atom.anyOf.map((code) => (table ? named(table, code) : (national.sets.find(({ set }) => set === code)?.name ?? text(code, code)))), ' hoặc ', ' or ');
      return atom.not ? text(`không phải ${values.vi}`, `not ${values.en}`) : values;
    }
    case 'flag': { const flag = named('flags', atom.fact); return atom.is ? flag : text(`không phải: ${flag.vi}`, `not: ${flag.en}`); }
    case 'share': { const share = named('shares', atom.fact); return text(`${share.vi} ${limits(atom)} %`, `${share.en} ${limits(atom)} %`); }
    default: return never(atom);
  }
};

const expired = ({ atom, saw, holds }: Because): Text | undefined => {
  if (atom.t !== 'paper' || atom.state !== 'valid' || holds !== false || !Array.isArray(saw)) return undefined;
  const ends = (saw as readonly PaperFact[]).flatMap(({ to }) => (to === undefined ? [] : [to])).sort();
  const last = ends.at(-1);
  return last && text(`giấy đang có hết hạn ${printed(last)}`, `the paper at hand ended on ${printed(last)}`);
};
/** The mean, cut (never rounded up) to two decimals, with the sum it comes from. */
const mean = (saw: unknown): Text => {
  const { sum, sheets } = saw as { sum: number; sheets: number };
  if (sheets < 2) return text(String(sum), String(sum));
  const cut = String(Math.floor((sum * 100) / sheets) / 100);
  return text(`${cut.replace('.', ',')} (${sum}/${sheets})`, `${cut} (${sum}/${sheets})`);
};
const stars = (count: number): string => `${count} ${count === 1 ? 'star' : 'stars'}`;
/** A stop names what it is about; the sets it is asked for are left to its row. */
const tests = ({ kind, because }: Line): readonly Because[] => {
  const own = kind === 'stop' ? because.filter(({ atom }) => atom.t !== 'in') : because;
  return own.length > 0 ? own : because;
};

/** One line of a trace in words, with its citation and its marks. */
export const lineMessage = (line: Line, law: Law): Text => {
  const needs = joined(tests(line).map(({ atom }) => atomMessage(atom, law)), '; ', '; ');
  const marks = text(line.illustrative ? ' [minh họa]' : line.confirmed ? '' : ' [chưa đối chiếu]', line.illustrative ? ' [illustration]' : line.confirmed ? '' : ' [to be confirmed]');
  const cites = joined(line.cite.map((cite) => citeMessage(cite, law)), '; ', '; ');
  const end = text(` (${cites.vi})${marks.vi}`, ` (${cites.en})${marks.en}`);
  const say = (vi: string, en: string): Text => text(`${vi}${end.vi}`, `${en}${end.en}`);
  const late = line.because.map(expired).find((one) => one !== undefined);
  const aside = late ? text(`; ${late.vi}`, `; ${late.en}`) : text('', '');
  const star = Number(line.value) + 1;
  switch (line.kind) {
    case 'part': return say(`Phần ${line.rule.replace('part-', '')}: tổng ${String(line.value)} điểm`, `Part ${line.rule.replace('part-', '')}: sum ${String(line.value)} points`);
    case 'band': { const score = mean(line.because[0]?.saw); return say(`Điểm ${score.vi} thuộc khung ${String(line.value)} sao`, `Score ${score.en} lies in the band of ${stars(Number(line.value))}`); }
    case 'stop': return line.holds === true ? say(`Dừng chấm: ${needs.vi}`, `Stopped: ${needs.en}`) : line.holds === false ? say(`Không vướng điều kiện dừng: ${needs.vi}`, `Stop does not apply: ${needs.en}`) : say(`Chưa xác định điều kiện dừng: ${needs.vi}`, `Stop undecided: ${needs.en}`);
    case 'condition': return line.holds === true ? say(`Đạt điều kiện ${star} sao: ${needs.vi}`, `Condition of ${stars(star)} met: ${needs.en}`)
      : line.holds === false ? say(`Không đạt ${star} sao: cần ${needs.vi}${aside.vi}`, `Not ${stars(star)}: needs ${needs.en}${aside.en}`) : say(`Chưa xác định điều kiện ${star} sao: ${needs.vi}`, `Condition of ${stars(star)} undecided: ${needs.en}`);
    case 'paper': { const paper = nameIn(law.national.vocabulary.papers, String(line.value)); return line.holds === true ? say(`Có ${paper.vi}`, `There: ${paper.en}`) : line.holds === false ? say(`Thiếu ${paper.vi}${aside.vi}`, `Missing: ${paper.en}${aside.en}`) : say(`Chưa rõ ${paper.vi}`, `Not known: ${paper.en}`); }
    case 'recognition': { const level = nameIn(law.national.vocabulary.levels, String(line.value)); return say(`Thẩm quyền công nhận: ${level.vi}`, `Recognised by: ${level.en}`); }
  }
};

/** A missing fact of an undecided verdict in words. */
export const missingMessage = (fact: string, law: Law): Text => {
  const [kind = '', name = '', more = ''] = fact.split('/');
  switch (kind) {
    case 'sheet': return name === 'incomplete' ? text('phiếu chấm điểm của bộ sản phẩm chưa đầy đủ, chưa dùng để quyết định', 'the scoring sheet of the set is incomplete and may not decide')
      : name === '' ? text('bộ sản phẩm chưa có phiếu chấm điểm', 'the set has no scoring sheet') : text(`phiếu số ${name}: tiêu chí ${more} chưa chấm hợp lệ`, `sheet ${name}: criterion ${more} has no valid answer`);
    case 'scoreSheets': return text('chưa có phiếu chấm của thành viên', 'no member has scored');
    case 'papers': return text('chưa biết giấy tờ của hồ sơ', 'the papers of the dossier are not known');
    case 'flag': { const flag = nameIn(law.national.vocabulary.flags, name); return text(`chưa kết luận: ${flag.vi}`, `not found out: ${flag.en}`); }
    case 'share': { const share = nameIn(law.national.vocabulary.shares, name); return text(`chưa biết: ${share.vi}`, `not known: ${share.en}`); }
    case 'points': return text(`chưa có điểm tiêu chí ${name}`, `no points for criterion ${name}`);
    case 'legalForm': return text('chưa biết loại hình chủ thể', 'the legal form is not known');
    case 'registration': return text('chưa biết tình trạng đăng ký kinh doanh', 'registration is not known');
    default: return text(`chưa biết: ${fact}`, `not known: ${fact}`);
  }
};
