const MOST = 1000;
/** Changes by other processes of the service are not heard here, so that nothing is remembered longer. */
const LONGEST_MS = 5000;

export type RememberedCounts = {
  /** `fresh`: the caller has to see what it wrote. */
  of: (question: string, count: () => Promise<number>, fresh?: boolean) => Promise<number>;
  forget: () => void;
};

/** Counts that stand until the view changes, a few seconds at most; who asks the same meanwhile waits for the same count. */
export const rememberedCounts = (now: () => number = Date.now): RememberedCounts => {
  let known = new Map<string, { count: Promise<number>; until: number }>();
  return {
    of: (question, count, fresh = false) => {
      const mine = known;
      const before = mine.get(question);
      if (before !== undefined && !fresh && before.until > now()) return before.count;
      const counting = count();
      if (mine.size >= MOST) mine.delete(mine.keys().next().value!);
      mine.set(question, { count: counting, until: now() + LONGEST_MS });
      counting.catch(() => { mine.delete(question); });
      return counting;
    },
    forget: () => { known = new Map(); },
  };
};
