import DataLoader from 'dataloader';

/** Makes a loader of its own for each request: `const producers = perRequest((context) => (ids) => …)`, then `producers(context).load(id)`. */
export const perRequest = <C extends object, K, V>(
  batch: (context: C) => (keys: readonly K[]) => Promise<readonly (V | Error)[]>,
): ((context: C) => DataLoader<K, V>) => {
  const loaders = new WeakMap<C, DataLoader<K, V>>();
  return (context) => {
    let loader = loaders.get(context);
    if (loader === undefined) {
      loader = new DataLoader<K, V>(batch(context));
      loaders.set(context, loader);
    }
    return loader;
  };
};

/** Rows in the order of the keys they were asked by, undefined where there is none: the shape a loader must answer. */
export const inOrder = <K, V>(keys: readonly K[], rows: Iterable<V>, keyOf: (row: V) => K): (V | undefined)[] => {
  const byKey = new Map<K, V>();
  for (const row of rows) byKey.set(keyOf(row), row);
  return keys.map((key) => byKey.get(key));
};
