/** Work on the same key takes turns; different keys run side by side. */
export const createLanes = (): (<T>(key: string, work: () => Promise<T>) => Promise<T>) => {
  const lanes = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = lanes.get(key);
    const turn = before === undefined ? work() : before.then(work);
    const settled: Promise<unknown> = turn.then(() => undefined, () => undefined).then(() => { if (lanes.get(key) === settled) lanes.delete(key); });
    lanes.set(key, settled);
    return turn;
  };
};
