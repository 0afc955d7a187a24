type Decimal = { readonly units: bigint; readonly scale: number };

const parse = (text: string): Decimal => {
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
};

const aligned = (a: string, b: string): readonly [bigint, bigint, number] => {
  const [left, right] = [parse(a), parse(b)];
  const scale = Math.max(left.scale, right.scale);
  const grow = ({ units, scale: own }: Decimal): bigint => units * 10n ** BigInt(scale - own);
  return [grow(left), grow(right), scale];
};

const text = (units: bigint, scale: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  return `${units < 0n ? '-' : ''}${digits.slice(0, cut)}${scale > 0 ? `.${digits.slice(cut)}` : ''}`;
};

/** Compares two decimal texts exactly: below 0, 0, above 0. */
export const compare = (a: string, b: string): number => {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Exact sum of two decimal texts. */
export const add = (a: string, b: string): string => {
  const [left, right, scale] = aligned(a, b);
  return text(left + right, scale);
};

/** Exact difference of two decimal texts. */
export const subtract = (a: string, b: string): string => {
  const [left, right, scale] = aligned(a, b);
  return text(left - right, scale);
};
