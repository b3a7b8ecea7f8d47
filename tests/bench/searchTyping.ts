import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { drawn, type StaticExtension } from "./staticExtension.ts";
import { compareBy, median, percentile, spread } from "./statistics.ts";
import type { Subject } from "./subject.ts";
import { type TypedInTurns, typeInTurns } from "./typing.ts";
import { type Heap, heapOfPage, heapOfWorker } from "./workerHeap.ts";

/**
 * The budgets for a key, against a static page that swaps the same rows: the ratio of the 95th percentiles,
 * and how much longer the slowest key may take.
 */
const BUDGET = { ratio: 2.5, moreInMs: 50 };
const HEAP_BUDGET_IN_MB = 20;

/** Any search. The static page is made of its results. */
const ANY = "#/search?q=machine%20translation&in=here";

const ninetyFive = (values: readonly number[]) => percentile(values, 0.95);
const most = (values: readonly number[]) => Math.max(...values);

/**
 * Types searches over 20,000 papers. Measures the time of each key, and the memory of the page and its worker
 * afterwards.
 */
export async function typingRows({ extension }: Subject, statics: StaticExtension): Promise<Row[]> {
  const page = await extension.openPage(`newtab.html${ANY}`);
  await page.waitForSelector("[data-query] article");
  await page.waitForLoadState("networkidle");
  const worker = heapOfWorker(page);
  await writeFile(join(statics.folder, "search.html"), await page.evaluate(drawn));
  const still = await extension.context.newPage();
  await still.goto(statics.url("search.html"));
  const typed = await typeInTurns(page, still);
  const heaps = { page: await heapOfPage(page), worker: await (await worker)() };
  await still.close();
  await page.close();
  return [
    ...keyRows(typed),
    {
      ...memory("JS heap of the new tab after searching", heaps.page),
      budget: HEAP_BUDGET_IN_MB,
    },
    memory("JS heap of its search worker", heaps.worker),
  ];
}

function keyRows({ own, still, rounds }: TypedInTurns): Row[] {
  const against = (what: string, statistic: (values: readonly number[]) => number): Row => {
    const { ratio, interval } = compareBy(statistic, own, still);
    const [one, other] = [statistic(own), statistic(still)].map((each) => `${each.toFixed(0)} ms`);
    return {
      group: "search",
      what: `a key until what it finds in 20,000 papers is painted, of a page that swaps the rows, ${what}`,
      unit: "×",
      measured: ratio,
      noise: interval,
      remark: `${one} of ${other}`,
    };
  };
  // A cost of the page comes back each time the key is pressed; a disturbance of the machine comes once.
  const keys = Array.from({ length: own.length / rounds }, (_, key) => key);
  const quickest = (all: readonly number[]) =>
    keys.map((key) => Math.min(...all.filter((_, nth) => nth % keys.length === key)));
  const [ownKeys, stillKeys] = [quickest(own), quickest(still)];
  const more = keys.map((key) => (ownKeys[key] ?? Number.NaN) - (stillKeys[key] ?? Number.NaN));
  return [
    { ...against("95 %", ninetyFive), budget: BUDGET.ratio },
    against("median", median),
    {
      group: "search",
      what: "the same, the key that takes most longer than in that page",
      unit: "ms",
      measured: most(more),
      noise: spread(more, most),
      budget: BUDGET.moreInMs,
      remark: `of ${keys.length} keys, the quicker of ${rounds} times`,
    },
  ];
}

const memory = (what: string, { used, buffers }: Heap): Row => ({
  group: "search",
  what,
  unit: "MB",
  measured: used,
  remark: `and ${buffers.toFixed(1)} MB of buffers`,
});
