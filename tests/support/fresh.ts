import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { db } from "../../utils/store/db/database";

/** A Tuesday at noon, UTC; the weekend before it was 27 and 28 June. */
export const NOON = Date.parse("2026-06-30T12:00:00Z");

/** Sets the clock, and nothing else of time: what waits on timers still runs. */
export function clock(at: number | string): void {
  vi.useFakeTimers({ toFake: ["Date"], now: typeof at === "string" ? Date.parse(at) : at });
}

/**
 * Sets the clock, and lets every timer run out as soon as nothing else is to be done: the clock then goes on by as much.
 * So a test of a wait of ten seconds takes none, and can tell from the clock how long was waited.
 */
export function withoutWaiting(): void {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: Date.now() });
  vi.setTimerTickMode("nextTimerAsync");
}

/** Whether the browser believes to be online. Node's `navigator` does not know. */
export function online(is: boolean): void {
  Object.defineProperty(navigator, "onLine", { value: is, configurable: true });
}

/** What a write that is not let through is answered with: the name is the one that browsers give it. */
export class DiskFull extends Error {
  override name = "QuotaExceededError";
}

/** Decides before each write to the database whether it is let through; `count` is how many were asked for. */
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

/** An empty browser, an empty database, online, and a clock that stands at noon. */
export async function startFresh(): Promise<void> {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = () => Promise.resolve(true);
  vi.unstubAllGlobals();
  clock(NOON);
  online(true);
  writes.refuse = () => false;
  // A test before may have closed it.
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  writes.count = 0;
}

/** All that the database holds, table by table. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return Object.fromEntries(db.tables.map((table, i) => [table.name, rows[i] ?? []]));
}
