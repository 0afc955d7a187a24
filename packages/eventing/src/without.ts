/** The same object with one member less. */
export const without = <T extends object, K extends keyof T>(value: T, ...members: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !members.some((member) => member === name))) as Omit<T, K>;
