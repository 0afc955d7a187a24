export const say = (text: string): void => { process.stderr.write(`${text}\n`); };

const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1);

/** Runs a step; one that takes over two seconds is announced on stderr, and again every five seconds until it is done. */
export const step = async <T>(label: string, work: () => Promise<T>): Promise<T> => {
  const since = Date.now();
  const told = { announced: false };
  const announce = () => { told.announced = true; say(`  ${label} … ${Math.round((Date.now() - since) / 1000)} s`); };
  const first = setTimeout(announce, 2000);
  const every = setInterval(() => { if (told.announced) announce(); }, 5000);
  try {
    const result = await work();
    if (told.announced) say(`  ${label}: done in ${seconds(since)} s`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(every);
  }
};
