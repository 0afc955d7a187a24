/** The value below which a share of the samples lies (nearest rank); NaN for none. */
export const percentile = (samples: readonly number[], share: number): number => {
  if (samples.length === 0) return Number.NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
};

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

export const spread = (samples: readonly number[]): { p50: number; p95: number; p99: number; max: number; count: number } => ({
  p50: percentile(samples, 0.5), p95: percentile(samples, 0.95), p99: percentile(samples, 0.99), max: Math.max(...samples), count: samples.length,
});
