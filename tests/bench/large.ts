import { SIZES, type Visit } from "./opening.ts";
import { TITLES } from "./paint.ts";
import { column, type Openings, openInRounds } from "./rounds.ts";
import type { Row } from "./row.ts";
import { PAGES, putSnapshots, type SnapshotPage, type Snapshots, takeSnapshots } from "./snapshots.ts";
import { compare, median } from "./statistics.ts";
import type { Subject } from "./subject.ts";

/** The budget with 20,000 papers stored, as a ratio to 50 papers. */
const BUDGET = 1.1;

/** Opens each page in two browsers in turn, one with a day stored and one with years. */
export async function measureLarge(
  small: Subject,
  large: Subject,
  snapshots: Snapshots,
  { cards, rounds }: { cards: number; rounds?: number },
): Promise<{ rows: Row[]; openings: Openings }> {
  const own = await takeSnapshots(large);
  const visits = PAGES.flatMap((page): Visit[] => {
    const visit = (name: string, subject: Subject, kept: Snapshots): Visit => ({
      name: `${page} ${name}`,
      extension: subject.extension,
      url: subject.extension.url(`${page}.html`),
      size: SIZES[page],
      cards,
      isLive: true,
      prepare: () => putSnapshots(subject, kept),
    });
    // The same number in each browser: a page that opens after one of the same browser is quicker, so no
    // browser gets more of those.
    return [visit("small", small, snapshots), visit("large", large, own)];
  });
  const openings = await openInRounds(visits, rounds);
  return { rows: PAGES.flatMap((page) => rowsOf(openings, page)), openings };
}

function rowsOf(openings: Openings, page: SnapshotPage): Row[] {
  const title = TITLES[page];
  const against = (name: string, of: "painted" | "live") => {
    const measured = column(openings, `${page} ${name}`, of);
    const { ratio, interval } = compare(measured, column(openings, `${page} small`, of));
    return { group: "large" as const, unit: "×" as const, measured: ratio, noise: interval };
  };
  const ms = (name: string, of: "painted" | "live") =>
    `${median(column(openings, `${page} ${name}`, of)).toFixed(0)} ms`;
  const both = (of: "painted" | "live") => `${ms("large", of)} of ${ms("small", of)}`;
  return [
    {
      ...against("large", "painted"),
      what: `${title} with 20,000 papers, painted, of itself with 50`,
      budget: BUDGET,
      remark: both("painted"),
    },
    { ...against("large", "live"), what: `${title} with 20,000 papers, alive`, remark: both("live") },
  ];
}
