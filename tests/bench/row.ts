import type { Interval } from "./statistics.ts";

/** What can be measured, in the order in which it is. Refreshing comes last: it changes what the pages show. */
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
  /** The most it may be; absent where the figure is for information only. */
  budget?: number;
  /** What it is to become, where the budget leaves more room than is wanted. */
  aim?: number;
  /** Where the true figure lies by the measurement's own noise; absent where it is exact. */
  noise?: Interval;
  remark?: string;
}

/** A group that could not be measured, and why not. */
export interface Failure {
  group: Group;
  error: unknown;
}

/** What a row says of its budget. */
export type Verdict = "" | "kept" | "over, within noise" | "BROKEN";

/** A budget is broken where even the lower end of the noise lies above it. */
export function verdictOf({ measured, budget, noise }: Row): Verdict {
  if (budget === undefined) return "";
  if (measured <= budget) return "kept";
  return noise && noise[0] <= budget ? "over, within noise" : "BROKEN";
}
