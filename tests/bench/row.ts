import type { Interval } from "./statistics.ts";

/**
 * The groups that can be measured, in the order in which they run. Refreshing comes last: it changes what the
 * pages show.
 */
export const GROUPS = [
  "size",
  "paint",
  "large",
  "search",
  "lists",
  "saved",
  "rules",
  "tasks",
  "network",
  "refresh",
] as const;
export type Group = (typeof GROUPS)[number];

/** One line of the result. */
export interface Row {
  group: Group;
  what: string;
  unit: "×" | "ms" | "kB" | "MB" | "";
  measured: number;
  /** The highest value allowed; absent if the figure is for information only. */
  budget?: number;
  /** The target, where the budget allows more than is wanted. */
  aim?: number;
  /** The range of the true figure, given the noise of the measurement; absent if the figure is exact. */
  noise?: Interval;
  remark?: string;
}

/** A group that could not be measured, and the reason. */
export interface Failure {
  group: Group;
  error: unknown;
}

/** The verdict of a row on its budget. */
export type Verdict = "" | "kept" | "over, within noise" | "BROKEN";

/** A budget is broken if even the lower end of the noise is above it. */
export function verdictOf({ measured, budget, noise }: Row): Verdict {
  if (budget === undefined) return "";
  if (measured <= budget) return "kept";
  return noise && noise[0] <= budget ? "over, within noise" : "BROKEN";
}
