import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { dump, NOON, startFresh } from "../../../tests/support/fresh";
import { paper, record } from "../../../tests/support/records";
import type { FetchedPaper, Paper } from "../../model/paper";
import { listingsOf } from "../../queries/lists/listings";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { parseList } from "../api/dailyPaper";
import { storing } from "../papers/storePapers";
import { parseAnswer, storeList } from "./storeList";

const FEED = "day/2026-06-30";
beforeEach(startFresh);

function store(papers: FetchedPaper[], { dropped = 0, feed = FEED, ...meta }: Record<string, unknown> = {}) {
  const all = { followed: true, at: NOON, ...meta };
  return db.transaction("rw", [...storing(), db.listings, db.feeds], async () =>
    storeList(feed as string, { papers, dropped: dropped as number }, all),
  );
}
const [a, b, c] = [paper("2606.00001"), paper("2606.00002"), paper("2606.00003")];
const listed = async (feed = FEED) => (await listingsOf(dexieReader, feed)).map((each) => each.paperId);

it("gives the same when a list is stored twice", async () => {
  await store([a, b], { etag: '"1"' });
  const once = await dump();
  await store([a, b], { etag: '"1"' });
  expect(await dump()).toEqual(once);
});

it("keeps when a paper was first listed, separately for each list", async () => {
  await store([a]);
  await store([b, a], { at: NOON + 5 });
  await store([a], { at: NOON + 9, feed: "day/2026-07-01" });
  expect(await db.listings.toArray()).toEqual([
    { feed: FEED, paperId: a.id, rank: 1, firstListedAt: NOON },
    { feed: FEED, paperId: b.id, rank: 0, firstListedAt: NOON + 5 },
    { feed: "day/2026-07-01", paperId: a.id, rank: 0, firstListedAt: NOON + 9 },
  ]);
});

it("takes the server's latest order", async () => {
  await store([a, b, c]);
  await store([c, a, b]);
  expect(await listed()).toEqual([c.id, a.id, b.id]);
});

describe("a paper that is no longer listed", () => {
  it("leaves its list and stays everywhere else", async () => {
    await store([a, b], { feed: "day/2026-06-29" });
    await store([a, b]);
    expect(await store([b])).toMatchObject({ count: 1 });
    expect(await listed()).toEqual([b.id]);
    expect(await listed("day/2026-06-29")).toEqual([a.id, b.id]);
    expect(await db.papers.count()).toBe(2);
  });

  it("stays while there are records that could not be read: it may be one of them", async () => {
    await store([a, b], { etag: '"1"' });
    expect(await store([c], { dropped: 1, etag: '"2"' })).toMatchObject({
      count: 3,
      dropped: 1,
      etag: undefined,
    });
    expect((await listed()).sort()).toEqual([a.id, b.id, c.id]);
  });

  it("stays when the answer is empty", async () => {
    await store([a, b]);
    expect(await store([])).toMatchObject({ count: 2, dropped: 0 });
    expect(await listed()).toEqual([a.id, b.id]);
  });
});

it("tells an empty list from one never fetched", async () => {
  expect(await store([], { etag: '"1"' })).toEqual({
    key: FEED,
    checkedAt: NOON,
    etag: '"1"',
    count: 0,
    dropped: 0,
    followed: true,
  });
});

it.each([
  [true, false, true],
  [false, true, true],
  [false, false, false],
])(
  "a list that was followed (%s), then fetched as followed (%s), is followed: %s",
  async (first, then, is) => {
    await store([a], { followed: first });
    expect(await store([a], { followed: then })).toMatchObject({ followed: is });
  },
);

describe("a paper keeps a field that a later answer leaves out", () => {
  const full = record("2606.00001", {
    thumbnail: "https://cdn-thumbnails.huggingface.co/x.png",
    mediaUrls: ["https://cdn-uploads.huggingface.co/x.mp4"],
    submittedBy: { name: "ada", fullname: "Ada Example" },
    organization: { name: "lab", fullname: "The Lab" },
    paper: {
      ai_summary: "It was measured.",
      ai_keywords: ["measuring"],
      githubStars: 12,
      discussionId: "abc",
    },
  });
  const bare = { paper: { id: "2606.00001", title: "Its title of today" } };

  it.each<keyof Paper>([
    "abstract",
    "authors",
    "publishedAt",
    "upvotes",
    "comments",
    "thumbnail",
    "media",
    "organization",
    "submitter",
    "aiSummary",
    "aiKeywords",
    "githubStars",
    "discussionId",
  ])("%s", async (field) => {
    await store(parseList([full]).papers);
    const before = await db.papers.get("2606.00001");
    await store(parseList([bare]).papers);
    const after = await db.papers.get("2606.00001");
    expect(after?.title).toBe("Its title of today");
    expect(after?.[field]).toEqual(before?.[field]);
  });
});

describe("an answer", () => {
  it("that is empty is a list", () => {
    expect(parseAnswer({ kind: "list", records: [] })).toEqual({ papers: [], dropped: 0 });
  });
  it("with one paper among rubbish is a list", () => {
    expect(parseAnswer({ kind: "list", records: [5, record("2606.00001"), {}] })).toMatchObject({
      dropped: 2,
    });
  });
  it("with only rubbish is not a list", () => {
    expect(() => parseAnswer({ kind: "list", records: [5, {}] })).toThrow("unexpected");
  });
});
