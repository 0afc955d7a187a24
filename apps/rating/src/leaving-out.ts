/** An object without some of its members. */
export const leavingOut = <T extends object, K extends keyof T>(whole: T, ...members: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !members.includes(name as K))) as Omit<T, K>;
