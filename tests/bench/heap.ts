import { open, SIZES } from "./opening.ts";
import type { Row } from "./row.ts";
import { median, spread } from "./statistics.ts";
import type { Subject } from "./subject.ts";

const BUDGET_IN_MB = 20;
const OPENINGS = 5;

/**
 * The JavaScript heap of the new tab, at rest and after a collection. V8 counts the heap for the whole
 * process, so it includes what other pages of the extension left behind. The worker has its own heap.
 */
export async function measureHeap(small: Subject, large: Subject, cards: number): Promise<Row[]> {
  const row = async (subject: Subject, papers: string): Promise<Row> => {
    const heaps: Heap[] = [];
    for (let nth = 0; nth < OPENINGS; nth++) heaps.push(await heapOf(subject, cards));
    const sizes = heaps.map(({ collected }) => collected);
    return {
      group: "large",
      what: `JS heap of the new tab with ${papers} papers`,
      unit: "MB",
      measured: median(sizes),
      noise: spread(sizes, median),
      remark: `${median(heaps.map(({ before }) => before)).toFixed(1)} MB before the collection`,
    };
  };
  return [{ ...(await row(large, "20,000")), budget: BUDGET_IN_MB }, await row(small, "50")];
}

/** In megabytes. */
interface Heap {
  before: number;
  collected: number;
}

async function heapOf({ extension }: Subject, cards: number): Promise<Heap> {
  const url = extension.url("newtab.html");
  const heap = { before: Number.NaN, collected: Number.NaN };
  await open(
    { name: "new tab", extension, url, size: SIZES.newtab, cards, isLive: true },
    {
      after: async (page) => {
        await page.waitForLoadState("networkidle");
        const session = await page.context().newCDPSession(page);
        const used = async () => (await session.send("Runtime.getHeapUsage")).usedSize / 1e6;
        heap.before = await used();
        await session.send("HeapProfiler.enable");
        await session.send("HeapProfiler.collectGarbage");
        heap.collected = await used();
      },
    },
  );
  return heap;
}
