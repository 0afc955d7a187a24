import { beside, createPage, widthOf, wrapped } from './page.ts';
import { both } from './text.ts';

const printed = (columns: number, isTTY: boolean, env: Record<string, string> = {}): string => {
  let text = '';
  const page = createPage({ write: (more) => { text += more; }, isTTY, columns }, env);
  page.act(both('Hồi 1. Từ ý tưởng đến sản phẩm', 'Act 1. From an idea to a product'));
  page.step(7, both('Mở hồ sơ đánh giá của sản phẩm', 'A dossier is opened for the product'), both('Chủ thể sản xuất (minh họa)', 'Producer (illustrative) · PRODUCER'));
  page.change(both('hồ sơ nháp, năm giấy tờ kèm theo từ kho giấy tờ của chủ thể', 'a draft with five papers attached'));
  page.table(['Chương trình', 'trước', 'sau'], [['Bị thu hồi', '5', '6']]);
  return text;
};

describe('the page of the demonstration', () => {
  it('breaks lines between words and leaves a long word whole', () => {
    expect(wrapped('sản phẩm đặc sản Hà Tĩnh', 10)).toEqual(['sản phẩm', 'đặc sản Hà', 'Tĩnh']);
    expect(wrapped('xem http://127.0.0.1:4200/kiem-tra/1', 10)).toEqual(['xem', 'http://127.0.0.1:4200/kiem-tra/1']);
  });

  it('counts a Vietnamese letter as one column, however it is written', () => {
    expect(widthOf('Nước mắm'.normalize('NFD'))).toBe(8);
  });

  it('puts English beside the Vietnamese', () => {
    expect(beside(both('một hai ba', 'one'), 7)).toEqual([['một hai', 'one'], ['ba     ', '']]);
  });

  it.each([80, 100, 120, 200])('stays within %i columns', (columns) => {
    for (const line of printed(columns, false).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(120, columns));
  });

  it('uses colour on a terminal alone, and not where nobody wants it', () => {
    expect(printed(100, true)).toContain('\u001b[');
    expect(printed(100, false)).not.toContain('\u001b[');
    expect(printed(100, true, { NO_COLOR: '1' })).not.toContain('\u001b[');
  });
});
