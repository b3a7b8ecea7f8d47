import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startFresh } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import { db } from "./database";
import { QuickReads } from "./quickReads";
import type { Reader } from "./reader";

const DAY = "day/2026-06-29";

beforeEach(async () => {
  await startFresh();
  await db.papers.bulkAdd([paper("a"), paper("b")]);
  await db.listings.add({ feed: DAY, paperId: "a", rank: 0, firstListedAt: 5 });
});

/** All reads of a page for some papers. */
const some = (ids: readonly string[]) => async (read: Reader) => ({
  papers: (await read.getMany("papers", ids)).map((row) => row?.title),
  mark: await read.get("marks", ids[0] ?? ""),
  listings: await read.keys("listings", { index: "paperId", from: ids[0] ?? "", to: ids[0] ?? "" }),
});

/** Counts the requests for rows and keys that reach IndexedDB. */
function countReads(): () => number {
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, "get"),
    vi.spyOn(IDBIndex.prototype, "getAllKeys"),
    vi.spyOn(IDBObjectStore.prototype, "getAllKeys"),
  ];
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

describe("for queries that ask for much the same", () => {
  it("reads what is new, and also remembers what is missing", async () => {
    const reads = new QuickReads();
    const first = await reads.run(some(["a", "b", "z"]));
    expect(first).toEqual({
      papers: [paper("a").title, paper("b").title, undefined],
      mark: undefined,
      listings: [[DAY, "a"]],
    });
    const count = countReads();
    expect(await reads.run(some(["a", "b", "z"]))).toEqual(first);
    expect(count()).toBe(0);
    await db.papers.get("a");
    expect(count()).toBe(1);
    await reads.run((read) => read.getMany("papers", ["z", "y", "a"]));
    expect(count()).toBe(2);
  });

  it("returns the current rows once anything has changed", async () => {
    const reads = new QuickReads();
    await reads.run(some(["a"]));
    await db.marks.put({ paperId: "a", savedAt: 7, changedAt: {} });
    await db.listings.add({ feed: "day/2026-06-30", paperId: "a", rank: 0, firstListedAt: 6 });
    await vi.waitFor(async () =>
      expect(await reads.run(some(["a"]))).toMatchObject({
        mark: { savedAt: 7 },
        listings: [
          [DAY, "a"],
          ["day/2026-06-30", "a"],
        ],
      }),
    );
  });

  it("keeps nothing that was being read when something changed", async () => {
    const reads = new QuickReads();
    await reads.run(async (read) => {
      await read.get("marks", "b");
      await db.marks.put({ paperId: "a", savedAt: 7, changedAt: {} });
    });
    await vi.waitFor(async () => expect((await reads.run(some(["a"]))).mark).toMatchObject({ savedAt: 7 }));
  });
});

it("falls back to Dexie when the database is closed for a later version", async () => {
  const reads = new QuickReads();
  await reads.run(some(["a"]));
  (await reads.database())?.close();
  expect((await reads.run(some(["b"]))).papers).toEqual([paper("b").title]);
  expect((await reads.run(some(["a", "b"]))).papers).toHaveLength(2);
});

it("reads with Dexie, which makes the database, if there is none yet", async () => {
  await db.delete({ disableAutoOpen: false });
  const reads = new QuickReads();
  expect(await reads.database()).toBeUndefined();
  expect((await reads.run(some(["a"]))).papers).toEqual([undefined]);
});
