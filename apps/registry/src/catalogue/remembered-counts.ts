const MOST = 1000;

export type RememberedCounts = { of: (question: string, count: () => Promise<number>) => Promise<number>; forget: () => void };

/** Counts that stand until the view changes; what was counted while it changed is answered but not kept. */
export const rememberedCounts = (): RememberedCounts => {
  let known = new Map<string, number>();
  return {
    of: async (question, count) => {
      const mine = known;
      const before = mine.get(question);
      if (before !== undefined) return before;
      const counted = await count();
      if (mine.size >= MOST) mine.delete(mine.keys().next().value!);
      mine.set(question, counted);
      return counted;
    },
    forget: () => { known = new Map(); },
  };
};
