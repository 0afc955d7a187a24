import { addDays, type Day } from '@ocop/domain-kit';

/** A certificate as its decision gave it; `until` is the last valid day. */
export type Recognition = { readonly key: string; readonly number: string; readonly stars: number; readonly from: Day; readonly until: Day };
export type Revocation = { readonly number: string; readonly from: Day };
/** Days on which a product has these stars: `from ≤ day < to`. */
export type Period = { readonly stars: number; readonly from: Day; readonly to: Day };

/** When which stars are in force: up to the end of the certificate, the next recognition's day, or the revocation's (register-format.md, "What the figures mean"). */
export const periodsOf = (recognitions: readonly Recognition[], revocations: readonly Revocation[]): Period[] => {
  const inOrder = [...recognitions].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.flatMap(({ number, stars, from, until }, index) => {
    const ends = [addDays(until, 1), inOrder[index + 1]?.from, ...revocations.filter((revocation) => revocation.number === number).map((revocation) => revocation.from)];
    const to = ends.filter((day) => day !== undefined).sort()[0]!;
    return from < to ? [{ stars, from, to }] : [];
  });
};
