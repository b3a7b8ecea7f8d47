import type { ChromiumExtension } from "../journeys/harness/chromium-extension.ts";
import { until } from "../journeys/harness/until.ts";

/** The time limit for indexing all papers. */
const TIMEOUT_IN_MS = 300_000;

/**
 * Restarts the worker, which then indexes all papers that wait for it. Resolves when no paper waits any more.
 * @returns how long that took, in milliseconds
 */
export async function indexed(extension: ChromiumExtension): Promise<number> {
  const page = await extension.inertPage();
  await extension.killWorker();
  const began = Date.now();
  await extension.wakeWorker();
  const isDone = () =>
    page.evaluate(
      () =>
        new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open("daypaper");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const counting = database.transaction("unindexed").objectStore("unindexed").count();
            counting.onerror = () => reject(counting.error);
            counting.onsuccess = () => resolve(counting.result === 0);
            database.close();
          };
        }),
    );
  await until(isDone, "the search index", TIMEOUT_IN_MS);
  await page.evaluate(() => navigator.locks.request("index", () => {}));
  return Date.now() - began;
}

/** The size of the search index on the disk and in memory. */
export interface IndexSize {
  segments: number;
  papers: number;
  words: number;
  /** Of words, offsets and postings. */
  bytes: number;
}

/** Adds up the stored parts of the search index. */
export async function indexSize(extension: ChromiumExtension): Promise<IndexSize> {
  const page = await extension.inertPage();
  return page.evaluate(
    () =>
      new Promise<IndexSize>((resolve, reject) => {
        const opening = indexedDB.open("daypaper");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const sum = { segments: 0, papers: 0, words: 0, bytes: 0 };
          const reading = database.transaction("segments").objectStore("segments").openCursor();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (!cursor) {
              database.close();
              resolve(sum);
              return;
            }
            const { papers, words, offsets } = cursor.value;
            sum.segments++;
            sum.papers += papers.length;
            sum.words += offsets.length - 1;
            // The last offset is the end of the postings, which lie in their own blocks.
            sum.bytes += words.length + offsets.byteLength + offsets.at(-1);
            cursor.continue();
          };
        };
      }),
  );
}
