import type { RegisterRow } from './columns.ts';

/** On one day a proposal counts first, then a recognition, then a revocation (register-format.md). */
const orderOnOneDay: Readonly<Record<string, number>> = { DE_XUAT_NANG_HANG: 0, CONG_NHAN_MOI: 1, DANH_GIA_LAI: 1, NANG_HANG: 1, THU_HOI: 2 };
const kindOrder = (kind: string): number => (Object.hasOwn(orderOnOneDay, kind) ? orderOnOneDay[kind]! : 3);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows by product, day and kind, so that each finds before it what it needs; rows alike stay in file order. */
export const inOrder = (rows: readonly RegisterRow[]): RegisterRow[] =>
  [...rows].sort((a, b) => compareText(a.productCode, b.productCode) || compareText(a.decidedOn, b.decidedOn) || kindOrder(a.kind) - kindOrder(b.kind) || a.line - b.line);

/** Work that may run beside other work: batches to be sent one after another. */
export type Lane = readonly (readonly RegisterRow[])[];

/** Ordered rows in batches of at most `size`; a product's rows are in one batch, or in batches of one lane that follow each other. */
export const lanesOf = (ordered: readonly RegisterRow[], size: number): Lane[] => {
  const lanes: RegisterRow[][][] = [];
  let open: RegisterRow[] | undefined;
  for (const product of Map.groupBy(ordered, ({ productCode }) => productCode).values()) {
    if (open !== undefined && open.length + product.length <= size) {
      open.push(...product);
      continue;
    }
    const batches = Array.from({ length: Math.ceil(product.length / size) }, (_, index) => product.slice(index * size, (index + 1) * size));
    lanes.push(batches);
    open = batches.at(-1);
  }
  return lanes;
};
