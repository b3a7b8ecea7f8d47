import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { db } from "../../utils/store/db/database";

/** A Tuesday at noon, UTC; the weekend before it was 27 and 28 June. */
export const NOON = Date.parse("2026-06-30T12:00:00Z");

/** Sets the clock only: timers still run. */
export function clock(at: number | string): void {
  vi.useFakeTimers({ toFake: ["Date"], now: typeof at === "string" ? Date.parse(at) : at });
}

/**
 * Sets the clock, and fires each timer as soon as nothing else is to be done, moving the clock on by its
 * delay. So a test of a wait of ten seconds takes no time, and the clock tells how long the wait was.
 */
export function withoutWaiting(): void {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: Date.now() });
  vi.setTimerTickMode("nextTimerAsync");
}

/** Sets whether the browser believes to be online. Node's `navigator` does not know. */
export function online(is: boolean): void {
  Object.defineProperty(navigator, "onLine", { value: is, configurable: true });
}

/** The error of a refused write, with the name that browsers give it. */
export class DiskFull extends Error {
  override name = "QuotaExceededError";
}

/**
 * Decides before each write to the database whether to refuse it. `count` is the number of writes requested.
 */
export const writes = { count: 0, refuse: (_nth: number): boolean => false };

db.use({
  stack: "dbcore",
  name: "refuseWrites",
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: (request) => {
          if (writes.refuse(++writes.count)) throw new DiskFull();
          return table.mutate(request);
        },
      };
    },
  }),
});

/** An empty browser and an empty database, online, with the clock at noon. */
export async function startFresh(): Promise<void> {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = () => Promise.resolve(true);
  vi.unstubAllGlobals();
  clock(NOON);
  online(true);
  writes.refuse = () => false;
  // An earlier test may have closed it.
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  writes.count = 0;
}

/** The whole content of the database, table by table. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return Object.fromEntries(db.tables.map((table, i) => [table.name, rows[i] ?? []]));
}
