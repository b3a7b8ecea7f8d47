/** The lower and the upper end of a 95 % confidence interval. */
export type Interval = readonly [low: number, high: number];

const RESAMPLES = 2000;

/** The middle value, or the mean of the two middle values if their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** The value that the given share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The arithmetic mean. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The 95 % interval of a statistic of these values, over bootstrap resamples. The random numbers are seeded,
 * so that the same values give the same interval.
 */
export function spread(
  values: readonly number[],
  statistic: (values: readonly number[]) => number,
): Interval {
  return resampled(values.length, (drawn) => statistic(drawn.map((i) => values[i] ?? Number.NaN)));
}

/** The ratio of a statistic of two pages, with its interval. */
export interface Ratio {
  ratio: number;
  interval: Interval;
}

/**
 * Compares two pages that were opened in the same rounds, or one page with several copies of another. Rounds
 * are resampled as wholes: if the machine was slow in one, it slowed both pages, and that is no difference
 * between them.
 */
export function compare(measured: readonly number[], ...copies: readonly (readonly number[])[]): Ratio {
  return compareBy(median, measured, ...copies);
}

/** Compares like `compare`, but by another statistic than the median. */
export function compareBy(
  statistic: (values: readonly number[]) => number,
  measured: readonly number[],
  ...copies: readonly (readonly number[])[]
): Ratio {
  if (copies.some((copy) => copy.length !== measured.length))
    throw new Error("compared pages must share their rounds");
  const ratioOf = (rounds: readonly number[]) => {
    const drawn = (values: readonly number[]) => rounds.map((i) => values[i] ?? Number.NaN);
    return statistic(drawn(measured)) / statistic(copies.flatMap(drawn));
  };
  return { ratio: ratioOf([...measured.keys()]), interval: resampled(measured.length, ratioOf) };
}

function resampled(count: number, statistic: (drawn: readonly number[]) => number): Interval {
  const random = seeded(count);
  const results = Array.from({ length: RESAMPLES }, () =>
    statistic(Array.from({ length: count }, () => Math.floor(random() * count))),
  ).sort((a, b) => a - b);
  const at = (share: number) => results[Math.round(share * (RESAMPLES - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** Mulberry32: numbers in [0, 1) that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
