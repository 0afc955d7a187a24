import autocannon from 'autocannon';

export type Load = { perSecond: number; p50: number; p99: number; requests: number };
export type Call = { query: string; variables?: Record<string, unknown> };

/** Sends the calls in turn over `connections` connections for `seconds`; an answer with errors or another status than 200 is a fault. */
export const load = async (url: string, calls: readonly Call[], { seconds = 8, connections = 16, headers = {} }: { seconds?: number; connections?: number; headers?: Record<string, string> } = {}): Promise<Load> => {
  let faults = 0;
  const result = await autocannon({
    url, connections, duration: seconds,
    requests: calls.map((call) => ({
      method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(call),
      onResponse: (status, body) => { if (status !== 200 || body.includes('"errors"')) faults++; },
    })),
  });
  if (faults > 0 || result.errors > 0) throw new Error(`${String(faults + result.errors)} of ${String(result.requests.total)} answers of ${url} were faults`);
  return { perSecond: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99, requests: result.requests.total };
};
