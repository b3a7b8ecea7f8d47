import { open, SIZES } from "./opening.ts";
import type { Row } from "./row.ts";
import { indexSize } from "./searchIndex.ts";
import { putSnapshots, type Snapshots } from "./snapshots.ts";
import type { StaticExtension } from "./staticExtension.ts";
import { median, percentile, spread } from "./statistics.ts";
import { type Subject, settled } from "./subject.ts";
import { plainBox, pressKey, typeQueries } from "./typing.ts";
import { watchTyping } from "./watchTyping.ts";
import { type Heap, heapOfPage, heapOfWorker } from "./workerHeap.ts";

const KEYSTROKE_BUDGET_IN_MS = 50;
const COLD_BUDGET_IN_MS = 300;
const HEAP_BUDGET_IN_MB = 20;

const OPENINGS = 12;
const WARM_UPS = 2;
const QUERY = "reinforcement learning";

const ninetyFive = (values: readonly number[]) => percentile(values, 0.95);

/** Searching 20,000 papers: from each key to its results, from nothing to the first ones, and what it takes. */
export async function measureSearch(
  subject: Subject,
  statics: StaticExtension,
  snapshots: Snapshots,
): Promise<Row[]> {
  const typed = await typing(subject, statics);
  const time = (what: string, values: readonly number[], statistic = median): Row => ({
    group: "search",
    what,
    unit: "ms",
    measured: statistic(values),
    noise: spread(values, statistic),
  });
  const remark = `${typed.own.length} keys`;
  const memory = (what: string, { used, buffers }: Heap): Row => ({
    group: "search",
    what,
    unit: "MB",
    measured: used,
    remark: `and ${buffers.toFixed(1)} MB of buffers`,
  });
  const size = await indexSize(subject.extension);
  return [
    {
      ...time("a key until what it finds in 20,000 papers is painted, 95 %", typed.own, ninetyFive),
      budget: KEYSTROKE_BUDGET_IN_MS,
      remark,
    },
    { ...time("the same in a page that paints but the key, 95 %", typed.plain, ninetyFive), remark },
    time("a key until what it finds is painted, median", typed.own),
    time("the same in a page that paints but the key, median", typed.plain),
    {
      ...time("a search opened by its address, first result", await coldOpenings(subject)),
      budget: COLD_BUDGET_IN_MS,
    },
    {
      ...time("the first key in a new tab, first result", await firstKeys(subject, snapshots)),
      budget: COLD_BUDGET_IN_MS,
    },
    { ...memory("JS heap of the new tab after searching", typed.page), budget: HEAP_BUDGET_IN_MB },
    memory("JS heap of its search worker", typed.worker),
    {
      group: "search",
      what: "the search index of 20,000 papers",
      unit: "MB",
      measured: size.bytes / 1e6,
      remark: `${size.segments} parts, ${size.words.toLocaleString("en-US")} words, made in ${((subject.indexedInMs ?? 0) / 1000).toFixed(0)} s`,
    },
  ];
}

/** Types the same in Daypaper and in a page without it, which is what the browser and the machine take at least. */
async function typing({ extension }: Subject, statics: StaticExtension) {
  const page = await extension.openPage("newtab.html#/search");
  await page.waitForSelector("input[type=search]");
  const worker = heapOfWorker(page);
  const own = (await typeQueries(page)).map(({ ms }) => ms);
  const heaps = { page: await heapOfPage(page), worker: await (await worker)() };
  await page.goto(statics.url("manifest.json"));
  await page.evaluate(plainBox);
  const plain = (await typeQueries(page)).map(({ ms }) => ms);
  await page.close();
  return { own, plain, ...heaps };
}

/** Opens a search by its address, each time in a new tab: page, worker and index are all to be loaded. */
async function coldOpenings({ extension }: Subject): Promise<number[]> {
  const url = extension.url(`newtab.html#/search?q=${encodeURIComponent(QUERY)}&in=here`);
  const times: number[] = [];
  for (let nth = -WARM_UPS; nth < OPENINGS; nth++) {
    const visit = { name: "search", extension, url, size: SIZES.newtab, cards: 1, isLive: false };
    const { painted } = await open(visit);
    if (nth >= 0) times.push(painted);
  }
  return times;
}

/** Types the first letter of a search in a new tab that has come to rest on its day: the worker is still to be started. */
async function firstKeys(subject: Subject, snapshots: Snapshots): Promise<number[]> {
  const { extension } = subject;
  const times: number[] = [];
  for (let nth = -WARM_UPS; nth < OPENINGS; nth++) {
    await putSnapshots(subject, snapshots);
    await settled(extension);
    const page = await extension.openPage("newtab.html");
    await page.waitForSelector("article img");
    await page.waitForLoadState("networkidle");
    await page.evaluate(watchTyping);
    await page.keyboard.press("/");
    const { ms } = await pressKey(page, QUERY.charAt(0));
    if (nth >= 0) times.push(ms);
    await page.close();
  }
  return times;
}
