import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { startFresh } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import { db } from "./database";
import { dexieReader } from "./dexieReader";
import { openAsItLies } from "./openAsItLies";
import { openRaw, rawReader } from "./rawReader";
import { READ_TABLES, type Reader } from "./reader";
import { DATABASE, RAW_VERSION, VERSION } from "./schema";

type Query = <Answer>(query: (read: Reader) => Promise<Answer>) => Promise<Answer>;

/** Each reader, given a query as its callers give it. */
const READERS: Record<string, Query> = {
  raw: async (query) => {
    const run = await openRaw();
    if (!run) throw new Error("there is no database of today's version");
    return run(query);
  },
  Dexie: (query) => query(dexieReader),
};

const [DAY, NEXT] = ["day/2026-06-29", "day/2026-06-30"] as const;
const listing = (feed: typeof DAY | typeof NEXT, paperId: string, rank: number) => {
  return { feed, paperId, rank, firstListedAt: 5 };
};
const feed = (key: typeof DAY | typeof NEXT, followed: boolean) => {
  return { key, checkedAt: 5, count: 2, dropped: 0, followed };
};

beforeEach(async () => {
  await startFresh();
  await db.papers.bulkAdd([paper("a"), paper("b"), paper("c")]);
  await db.listings.bulkAdd([listing(DAY, "b", 1), listing(DAY, "c", 0), listing(NEXT, "a", 0)]);
  await db.feeds.bulkAdd([feed(DAY, true), feed(NEXT, false)]);
  await db.marks.bulkAdd([
    { paperId: "a", savedAt: 7, changedAt: {} },
    { paperId: "b", savedAt: 6, readAt: 8, changedAt: {} },
    { paperId: "c", snoozedUntil: 20, changedAt: {} },
  ]);
  await db.changes.bulkAdd([1, 2, 3].map((at) => ({ at, what: { kind: "note" as const }, papers: 1 })));
});

/** The expected answers of the reads below, in the order of the index's keys. */
const READS: [what: string, read: (read: Reader) => Promise<unknown>, expected: unknown][] = [
  ["a row", (read) => read.get("marks", "a"), { paperId: "a", savedAt: 7, changedAt: {} }],
  ["a row that is not there", (read) => read.get("papers", "z"), undefined],
  ["a row by a key of two parts", (read) => read.get("listings", [DAY, "b"]), listing(DAY, "b", 1)],
  [
    "rows in the order of their keys given",
    async (read) => (await read.getMany("papers", ["c", "z", "a"])).map((row) => row?.id),
    ["c", undefined, "a"],
  ],
  ["no rows of no keys", (read) => read.getMany("papers", []), []],
  ["all rows", async (read) => (await read.rows("feeds")).map(({ key }) => key), [DAY, NEXT]],
  [
    "rows between two primary keys, both included",
    async (read) => (await read.rows("feeds", { from: DAY, to: DAY })).map(({ key }) => key),
    [DAY],
  ],
  [
    "rows between two keys of an index of two parts",
    (read) => read.rows("listings", { index: "[feed+rank]", from: [DAY, -Infinity], to: [DAY, Infinity] }),
    [listing(DAY, "c", 0), listing(DAY, "b", 1)],
  ],
  ["primary keys of an index", (read) => read.keys("marks", { index: "savedAt" }), ["b", "a"]],
  [
    "primary keys of one value",
    (read) => read.keys("listings", { index: "paperId", from: "a", to: "a" }),
    [[NEXT, "a"]],
  ],
  ["primary keys from a bound", (read) => read.keys("marks", { index: "savedAt", from: 7 }), ["a"]],
  ["primary keys up to a bound", (read) => read.keys("marks", { index: "snoozedUntil", to: 20 }), ["c"]],
  ["primary keys of the primary key", (read) => read.keys("papers"), ["a", "b", "c"]],
  ["a count", (read) => read.count("marks", { index: "savedAt" }), 2],
  ["a count within bounds", (read) => read.count("marks", { index: "savedAt", from: 0, to: 6 }), 1],
  ["the last row", async (read) => (await read.last("changes"))?.at, 3],
  ["the last row of an empty table", (read) => read.last("verdicts"), undefined],
];

describe.each(Object.entries(READERS))("the %s reader", (_, run) => {
  it.each(READS)("gives %s", async (_what, read, expected) => {
    expect(await run(read)).toEqual(expected);
  });

  it("gives one state for reads that belong together", async () => {
    const answer = run((read) =>
      read.together(["papers", "marks"], async () => {
        const before = await read.count("papers");
        const marks = await read.keys("marks");
        return { before, marks, after: await read.count("papers") };
      }),
    );
    const adding = db.papers.add(paper("d"));
    const { before, after } = await answer;
    expect(before).toBe(after);
    await adding;
  });
});

it("the raw reader is offered only for a database of today's version", async () => {
  const run = await openRaw();
  expect(await run?.(async () => "answered")).toBe("answered");
  expect(VERSION).toBe(db.verno);
  const lies = await openAsItLies();
  expect(lies?.version).toBe(RAW_VERSION);
  lies?.close();

  expect(await openAsItLies("none")).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([DATABASE]);
});

it("the raw reader's connection is closed when its query is answered, and when it fails", async () => {
  const query = async (read: Reader) => read.rows("papers", { index: "none" });
  const run = await openRaw();
  await expect(run?.(query)).rejects.toMatchObject({ name: "NotFoundError" });
  db.close();
  // An open connection would prevent deleting it.
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(DATABASE);
    deleting.onsuccess = resolve;
    deleting.onblocked = reject;
  });
  expect(await openRaw()).toBeUndefined();
  await db.open();
});

it("reads only tables that exist", () => {
  expect(db.tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...READ_TABLES]));
});

it("reads within one transaction, which others may watch", async () => {
  const database = await openAsItLies();
  if (!database) return expect.fail("there is no database");
  const read = rawReader(database.transaction(READ_TABLES));
  expect(await Promise.all([read.count("papers"), read.count("feeds")])).toEqual([3, 2]);
  database.close();
});
