import { type Row, verdictOf } from "./row.ts";

const NUMBER: Record<Row["unit"], (value: number) => string> = {
  "×": (value) => `${value.toFixed(2)} ×`,
  ms: (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`,
  kB: (value) => `${value.toFixed(1)} kB`,
  MB: (value) => `${value.toFixed(1)} MB`,
  "": (value) => String(value),
};

/** The rows as a table to be read: what, measured, budget, noise, verdict. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const show = NUMBER[row.unit];
    const budget = row.budget === undefined ? "" : `≤ ${show(row.budget)}`;
    const noise = row.noise ? row.noise.map(show).join(" – ") : "";
    return [row.what, show(row.measured), budget, noise, verdictOf(row), row.remark ?? ""];
  });
  const all = [["", "measured", "budget", "noise (95 %)", "verdict", ""], ...lines];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((line) => line[at]?.length ?? 0))) ?? [];
  const isNumber = (at: number) => at === 1 || at === 2;
  const cell = (text: string, at: number) =>
    isNumber(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  const groups = rows.map((row) => row.group);
  return all
    .flatMap((line, nth) => {
      const text = line.map(cell).join("  ").trimEnd();
      return nth > 1 && groups[nth - 1] !== groups[nth - 2] ? ["", text] : [text];
    })
    .join("\n");
}
