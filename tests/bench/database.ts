import type { Page } from "@playwright/test";
import type { Following } from "../../utils/model/following.ts";
import type { Feed, Listing } from "../../utils/model/listing.ts";
import type { Mark } from "../../utils/model/mark.ts";
import type { Paper } from "../../utils/model/paper.ts";
import type { Rule } from "../../utils/model/rule.ts";
import type { Unindexed } from "../../utils/model/segment.ts";
import type { Judged } from "../../utils/model/verdict.ts";

/** The tables that the benchmark writes to, with their rows. */
export interface Rows {
  papers: Paper[];
  listings: Listing[];
  feeds: Feed[];
  following: Following[];
  marks: Mark[];
  unindexed: Unindexed[];
  rules: Rule[];
  judged: Judged[];
}

/** The number of rows sent to the browser at once. */
const BATCH = 1000;

/**
 * Puts rows into Daypaper's database without Daypaper's code: the product has made the tables, whatever its
 * version, and any page of its origin may open them.
 */
export async function putRows(page: Page, rows: Partial<Rows>): Promise<void> {
  for (const [table, all] of Object.entries(rows)) {
    for (let from = 0; from < all.length; from += BATCH) {
      // Sent as one text: Playwright would take objects apart field by field.
      const json = JSON.stringify(all.slice(from, from + BATCH));
      await page.evaluate(
        ({ table, json }) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open("daypaper");
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const database = opening.result;
              const writing = database.transaction(table, "readwrite");
              for (const row of JSON.parse(json)) writing.objectStore(table).put(row);
              writing.onabort = () => reject(writing.error);
              writing.oncomplete = () => resolve(database.close());
            };
          }),
        { table, json },
      );
    }
  }
}

/** Reads a whole table. */
export async function readRows<Table extends keyof Rows>(page: Page, table: Table): Promise<Rows[Table]> {
  const json = await page.evaluate(
    (table) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("daypaper");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
    table,
  );
  return JSON.parse(json);
}

/** Deletes a feed day, as if it had never been fetched: its papers, its places and the record of the day. */
export async function deleteDay(page: Page, feed: string, paperIds: readonly string[]): Promise<void> {
  await page.evaluate(
    ({ feed, paperIds }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("daypaper");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(["papers", "listings", "feeds"], "readwrite");
          for (const id of paperIds) {
            writing.objectStore("papers").delete(id);
            writing.objectStore("listings").delete([feed, id]);
          }
          writing.objectStore("feeds").delete(feed);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => resolve(database.close());
        };
      }),
    { feed, paperIds },
  );
}

/** Reads the first keys of a table whose keys are texts. */
export async function readKeys(page: Page, table: keyof Rows, count: number): Promise<string[]> {
  const keys = await page.evaluate(
    ({ table, count }) =>
      new Promise<IDBValidKey[]>((resolve, reject) => {
        const opening = indexedDB.open("daypaper");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(table).objectStore(table).getAllKeys(undefined, count);
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    { table, count },
  );
  return keys.map(String);
}
