import { type Failure, GROUPS, type Row, verdictOf } from "./row.ts";

const NUMBER: Record<Row["unit"], (value: number) => string> = {
  "×": (value) => `${value.toFixed(2)} ×`,
  ms: (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`,
  kB: (value) => `${value.toFixed(1)} kB`,
  MB: (value) => `${value.toFixed(1)} MB`,
  "": (value) => String(value),
};

const HEAD = ["", "measured", "budget", "noise (95 %)", "verdict", ""];

/**
 * The rows as a table for people: what, measured, budget, noise, verdict. A group that failed has one line,
 * with the reason.
 */
export function table(rows: readonly Row[], failures: readonly Failure[]): string {
  const widths = HEAD.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => cellsOf(row)[at]?.length ?? 0)),
  );
  const isNumber = (at: number) => at === 1 || at === 2;
  const pad = (text: string, at: number) =>
    isNumber(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  const line = (cells: readonly string[]) => cells.map(pad).join("  ").trimEnd();
  const parts = GROUPS.map((group) => [
    ...rows.filter((row) => row.group === group).map((row) => line(cellsOf(row))),
    ...failures.filter((failure) => failure.group === group).map(failed),
  ]);
  const full = parts.filter((lines) => lines.length);
  return [line(HEAD), ...full.map((lines) => lines.join("\n"))].join("\n\n");
}

function cellsOf(row: Row): string[] {
  const show = NUMBER[row.unit];
  const aim = row.aim === undefined ? "" : ` (aim ${show(row.aim)})`;
  const budget = row.budget === undefined ? "" : `≤ ${show(row.budget)}${aim}`;
  const noise = row.noise ? row.noise.map(show).join(" – ") : "";
  return [row.what, show(row.measured), budget, noise, verdictOf(row), row.remark ?? ""];
}

/** The first line of an error. Playwright's other lines are its log. */
const failed = ({ group, error }: Failure) => `${group} FAILED: ${messageOf(error).split("\n")[0]}`;

/** The message of an error. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
