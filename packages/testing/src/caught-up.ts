import type { Eventing } from '@ocop/eventing';

/** Waits until the views of each service hold what the tokens name (`after` of payloads, or `eventing.token(handled)`); fails with what is missing. */
export const caughtUp = async (tokens: string | readonly string[], ...services: readonly Pick<Eventing, 'waitFor'>[]): Promise<void> => {
  const token = typeof tokens === 'string' ? tokens : tokens.filter((one) => one !== '').join(',');
  for (const behind of await Promise.all(services.map((eventing) => eventing.waitFor(token, 30_000)))) {
    if (behind.length > 0) throw new Error(`still behind after 30 s: ${behind.map(({ service, aggregate, sequence }) => `${service}/${aggregate}/${sequence}`).join(', ')}`);
  }
};

/** Waits until the outside world shows what the sentence says: for effects that no token covers (reactions). Looks every 25 ms. */
export const until = async <T>(sentence: string, look: () => Promise<T | undefined | false>, timeoutMs = 30_000): Promise<T> => {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`not within ${timeoutMs} ms: ${sentence}`);
    await new Promise((resolve) => { setTimeout(resolve, 25); });
  }
};
