import { addDays, day } from '@ocop/domain-kit';
import { aCase, lawOf, today, trialLaw } from '../test/packs.ts';
import { madeExamples } from '../test/made-examples.ts';
import { citeMessage, compile, judge, lineMessage, missingMessage } from './index.ts';

const law = trialLaw();
const compiled = compile(law);

describe('a line in words', () => {
  it('says which paper is missing and when the one at hand ended', () => {
    const facts = aCase(law, { papers: aCase(law).papers!.map((paper) => (paper.paper === 'E12' ? { ...paper, to: addDays(today, -1) } : paper)) });
    const line = judge(compiled, facts, today, { trace: true }).lines.find(({ row }) => row === 'five-system')!;
    expect(lineMessage(line, law)).toEqual({
      vi: 'Không đạt 5 sao: cần Hệ thống quản lý chất lượng tiên tiến còn hiệu lực; giấy đang có hết hạn 14/06/2022 (1048/QĐ-TTg) [minh họa]',
      en: 'Not 5 stars: needs Advanced quality system, valid; the paper at hand ended on 14/06/2022 (1048/QĐ-TTg) [illustration]',
    });
  });
  it('never shows a code or an unfilled value, for any made example', () => {
    for (const { facts } of madeExamples(law)) for (const line of judge(compiled, facts, today, { trace: true }).lines) for (const text of Object.values(lineMessage(line, law))) expect(text).not.toMatch(/undefined|null|NaN|\[object|vn\/qd/);
  });
  it('names the level that recognises', () => {
    const real = lawOf('2026-01-01');
    const line = { rule: 'recognition-4', row: 'recognition-4', kind: 'recognition', holds: true, effect: 'level', value: 'PROVINCE', cite: ['vn/qd-ttg/2023-02-24/148@2025-07-06~pl_2'], confirmed: true, because: [] } as const;
    expect(lineMessage(line, real).vi).toBe('Thẩm quyền công nhận: cấp tỉnh (Phụ lục II, 148/QĐ-TTg)');
  });
});

describe('a citation in words', () => {
  it('keeps đ apart from d', () => {
    const real = lawOf('2026-01-01');
    expect(citeMessage('vn/qd-ttg/2023-02-24/148@2025-07-06~pl_1__muc_6__diem_dd', real).vi).toBe('điểm đ, mục 6, Phụ lục I, 148/QĐ-TTg');
    expect(citeMessage('vn/qd-ttg/2023-02-24/148@2025-07-06~pl_1__muc_6__diem_d', real).en).toBe('point d, section 6, Annex I, 148/QĐ-TTg');
  });
});

it('a missing fact is named in words', () => {
  expect(missingMessage('sheet/2/C6.1', law).vi).toBe('phiếu số 2: tiêu chí C6.1 chưa chấm hợp lệ');
  expect(missingMessage('flag/rawMaterialOriginUnknown', law).en).toBe('not found out: origin of the raw material is unknown');
  for (const { facts } of madeExamples(law)) for (const fact of judge(compiled, facts, day('2022-06-15')).missing) expect(missingMessage(fact, law).vi).not.toContain(fact);
});
