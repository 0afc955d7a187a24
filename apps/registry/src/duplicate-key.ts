/** The name of the unique index that refused a write, or undefined when the error is another one. */
export const duplicateIn = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null || (error as { code?: unknown }).code !== 11000) return undefined;
  return /index: (\S+)/.exec(String((error as { message?: unknown }).message))?.[1] ?? '';
};
