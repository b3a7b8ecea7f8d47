import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";
import { createOldDatabase, type OldVersion, readRaw } from "../../../tests/support/oldDatabase";
import { paper } from "../../../tests/support/records";
import { MADE, type Made } from "../../model/following";
import { buildSegment } from "../../queries/search/buildSegment";
import { search } from "../../queries/search/search";
import { keepBlocks, missingBlocks, storedReader } from "../../queries/search/storedSegments";
import { Database, db } from "./database";
import { DATABASE } from "./schema";

/** Rows that no upgrade may change, except for the shape of changes that can be undone. */
const PRECIOUS = ["marks", "notes", "tags", "rules", "digests"];

const VERSION_1: OldVersion = {
  version: 1,
  stores: {
    papers: "id",
    listings: "[feed+paperId], [feed+rank], paperId",
    feeds: "key",
    following: "key",
    marks: "paperId, seenAt, readAt, savedAt, hiddenAt",
    changes: "++id",
  },
  rows: {
    papers: [paper("2606.00001"), paper("2606.00002")],
    listings: [
      { feed: "day/2026-06-30", paperId: "2606.00001", rank: 0, firstListedAt: 5 },
      { feed: "day/2026-06-30", paperId: "2606.00002", rank: 1, firstListedAt: 5 },
    ],
    feeds: [{ key: "day/2026-06-30", checkedAt: 5, etag: '"1"', count: 2, dropped: 0, followed: true }],
    following: [{ key: "following", since: "2026-06-30", latest: "2026-06-30", refreshedAt: 5 }],
    marks: [
      { paperId: "2606.00001", savedAt: 7, readAt: 8, changedAt: { saved: 7, read: 8, hidden: 6 } },
      { paperId: "2501.00009", hiddenAt: 9, changedAt: { hidden: 9 } },
    ],
    changes: [
      {
        id: 4,
        at: 7,
        field: "saved",
        on: true,
        inverse: [{ paperId: "2606.00001", field: "saved", changedTo: 7 }],
      },
    ],
  },
};

/** Every released version as it was declared, filled as by a user. Only add versions, never change one. */
const VERSIONS: OldVersion[] = [
  VERSION_1,
  {
    version: 2,
    stores: { ...VERSION_1.stores, details: "id" },
    rows: {
      ...VERSION_1.rows,
      details: [
        { id: "2606.00001", answer: { fetchedAt: 5, isMissing: true } },
        { id: "2606.00002", text: { fetchedAt: 5, isMissing: false, markdown: "# One" } },
      ],
    },
  },
];
const VERSION_3: OldVersion = {
  version: 3,
  stores: { ...VERSIONS[1]?.stores, unindexed: "++key", segments: "id, [id+size]" },
  rows: { ...VERSIONS[1]?.rows, unindexed: [{ key: 3, paperId: "2606.00001" }], segments: [] },
};
const VERSION_4: OldVersion = {
  version: 4,
  stores: {
    ...VERSION_3.stores,
    marks: "paperId, seenAt, readAt, savedAt, hiddenAt, snoozedUntil, *tags",
    notes: "paperId",
    tags: "name",
    inverses: "id",
  },
  rows: {
    ...VERSION_3.rows,
    notes: [{ paperId: "2606.00001", markdown: "Read **this**.", changedAt: { markdown: 9 } }],
    tags: [{ name: "theory", madeAt: 8, colour: "blue", changedAt: { made: 8, colour: 8 } }],
    changes: [
      {
        id: 4,
        at: 7,
        what: { kind: "mark", field: "saved", on: true },
        papers: 1,
      },
    ],
    inverses: [{ id: 4, inverse: [{ table: "marks", key: "2606.00001", field: "saved", changedTo: 7 }] }],
  },
};
const VERSION_5: OldVersion = {
  version: 5,
  stores: {
    ...VERSION_4.stores,
    papers: "id, title, upvotes, publishedAt",
    marks: "paperId, seenAt, readAt, savedAt, hiddenAt, readingAt, snoozedUntil, *tags",
  },
  rows: VERSION_4.rows,
};
const VERSION_6: OldVersion = {
  version: 6,
  stores: {
    ...VERSION_5.stores,
    rules: "id",
    verdicts: "paperId, is, *follow, *mute",
    judged: "key",
  },
  rows: {
    ...VERSION_5.rows,
    rules: [
      { id: "r1", madeAt: 9, effect: "mute", words: "theory", changedAt: { made: 9, effect: 9, words: 9 } },
    ],
    verdicts: [{ paperId: "2606.00001", is: "muted", follow: [], mute: ["r1"], why: "“theory”" }],
    judged: [{ key: "papers", rules: "[]", missed: [] }],
  },
};
const VERSION_7: OldVersion = {
  version: 7,
  stores: { ...VERSION_6.stores, papers: "id, title, upvotes, publishedAt, comments, githubStars" },
  rows: VERSION_6.rows,
};
const VERSION_8: OldVersion = {
  version: 8,
  stores: { ...VERSION_7.stores, digests: "day" },
  rows: {
    ...VERSION_7.rows,
    unindexed: [],
    segments: [
      { ...buildSegment([paper("2606.00001", { title: "On looms" })]), id: 3, size: 1 },
      { ...buildSegment([paper("2606.00002", { title: "Looms again" })]), id: 5, size: 1 },
    ],
    digests: [
      {
        day: "2026-06-30",
        madeAt: 9,
        papers: "2606.00001 2606.00002",
        followed: 1,
        skipped: ["2606.00002"],
        changedAt: { made: 9, papers: 9, followed: 9, "skip:2606.00002": 12 },
      },
    ],
  },
};
VERSIONS.push(VERSION_3, VERSION_4, VERSION_5, VERSION_6, VERSION_7, VERSION_8, {
  version: 9,
  stores: { ...VERSION_8.stores, blocks: "[segment+place]" },
  rows: { ...VERSION_8.rows, segments: [] },
});
const newest = Math.max(...VERSIONS.map(({ version }) => version));
let names = 0;

describe.each(VERSIONS)("a database of version $version", (old) => {
  it("opens with everything that only the user has, unchanged", async () => {
    const name = `old-${names++}`;
    await createOldDatabase(name, old);
    const today = new Database(name);
    await today.open();
    today.close();
    expect(await readRaw(name, PRECIOUS)).toEqual(
      Object.fromEntries(PRECIOUS.map((table) => [table, (old.rows[table] ?? []).toSorted(byKey(table))])),
    );
  });

  it("opens with the steps that can be undone", async () => {
    const name = `old-${names++}`;
    await createOldDatabase(name, old);
    const today = new Database(name);
    const inverse = [{ table: "marks", key: "2606.00001", field: "saved", changedTo: 7 }];
    expect(await today.changes.toArray()).toEqual([
      { id: 4, at: 7, what: { kind: "mark", field: "saved", on: true }, papers: 1 },
    ]);
    expect(await today.inverses.toArray()).toEqual([{ id: 4, inverse }]);
    today.close();
  });

  it("can be read and changed as usual", async () => {
    const name = `old-${names++}`;
    await createOldDatabase(name, old);
    const today = new Database(name);
    expect(await today.marks.orderBy("savedAt").primaryKeys()).toEqual(["2606.00001"]);
    expect(await today.papers.count()).toBe(2);
    expect(await today.listings.where("paperId").equals("2606.00002").count()).toBe(1);
    expect(await today.changes.add({ at: 9, what: { kind: "note" }, papers: 1 })).toBe(5);
    today.close();
  });
});

it("keeps the search index of version 8, with its postings in blocks", async () => {
  const name = `old-${names++}`;
  await createOldDatabase(name, VERSION_8);
  const today = new Database(name);
  const readers = (await today.segments.toArray()).map(storedReader);
  expect(readers.flatMap((reader) => missingBlocks(reader))).toEqual([
    [3, 0],
    [5, 0],
  ]);
  keepBlocks(readers, await today.blocks.toArray());
  expect(search(readers, "loom", 9).ids).toEqual(["2606.00002", "2606.00001"]);
  expect(await today.segments.get(3)).not.toHaveProperty("postings");
  today.close();
});

it("every version has its test", () => {
  const today = new Database(`today-${names++}`);
  expect(today.verno, "add the new version, as it is declared, to VERSIONS in this test").toBe(newest);
});

it("today's version is declared as it was released", async () => {
  const name = `today-${names++}`;
  await new Database(name).open();
  const fresh = new Database(name);
  await fresh.open();
  const released = VERSIONS.find(({ version }) => version === newest);
  const declared = fresh.tables.map(({ name, schema }) => [
    name,
    [schema.primKey.src, ...schema.indexes.map((index) => index.src)].join(", "),
  ]);
  expect(Object.fromEntries(declared)).toEqual(released?.stores);
  fresh.close();
});

it("a database of a later version, after a return to an older Daypaper, is left as it is", async () => {
  const name = `later-${names++}`;
  const old = VERSIONS.at(-1);
  if (!old) return expect.fail("there is no version");
  const { notes: _, ...stores } = old.stores;
  const later = {
    version: newest + 3,
    stores: { ...stores, highlights: "id" },
    rows: { ...old.rows, highlights: [{ id: "one", at: 5 }] },
  };
  await createOldDatabase(name, later);
  const tables = ["marks", "tags", "highlights"];
  const before = await readRaw(name, tables);

  const today = new Database(name);
  await expect(today.marks.toArray()).rejects.toMatchObject({ inner: { name: "VersionError" } });
  today.close();

  expect(await readRaw(name, tables)).toEqual(before);
  const found = (await indexedDB.databases()).find((each) => each.name === name);
  expect(found?.version).toBe(later.version * 10);
});

it("a new database records when it was made, an upgraded one does not", async () => {
  const made = new Database(`made-${names++}`);
  const before = Date.now();
  const { at } = ((await made.following.get(MADE)) ?? {}) as Partial<Made>;
  expect(at).toBeGreaterThanOrEqual(before);
  made.close();

  const name = `old-${names++}`;
  await createOldDatabase(name, VERSION_1);
  const today = new Database(name);
  expect(await today.following.get(MADE)).toBeUndefined();
  today.close();
});

it("the database has a name that never changes: another name would be another, empty database", () => {
  expect(DATABASE).toBe("daypaper");
  expect(db.name).toBe(DATABASE);
});

function byKey(table: string) {
  const key = { tags: "name", rules: "id", digests: "day" }[table] ?? "paperId";
  const of = (row: unknown) => (row as Record<string, string | number>)[key] ?? "";
  return (a: unknown, b: unknown) => (of(a) < of(b) ? -1 : 1);
}
