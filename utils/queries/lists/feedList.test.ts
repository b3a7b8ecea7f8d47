import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startFresh } from "../../../tests/support/fresh";
import {
  changePaper,
  follow,
  giveVerdicts,
  listDay,
  listRanking,
  putMark,
} from "../../../tests/support/lists";
import { changeMarks } from "../../../tests/support/marks";
import { HOUR } from "../../ground/dates/day";
import type { Entry } from "../../model/entry";
import { TRENDING } from "../../model/feed";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { dayCounts } from "./dayCounts";
import { feedList } from "./feedList";
import { newPaperIds } from "./newPapers";
import { overview } from "./overview";
import { savedToRead } from "./toRead";

beforeEach(async () => {
  await startFresh();
  await follow("2026-06-29", "2026-06-30");
});
const ids = (entries: Entry[]) => entries.map((entry) => entry.paper.id);
const news = (entries: Entry[]) => ids(entries.filter((entry) => entry.isNew));

describe("the list of a feed", () => {
  it("is ordered by upvotes, and equals in the server's order", async () => {
    await listDay("2026-06-30", ["e", "a", "d", "b", "c"]);
    await changePaper("d", { upvotes: 9 });
    await changePaper("a", { upvotes: 0 });
    const list = await feedList(dexieReader, "day/2026-06-30");
    expect(ids(list.entries)).toEqual(["d", "e", "b", "c", "a"]);
    expect(list).toMatchObject({ key: "day/2026-06-30", hidden: [], feed: { count: 5 } });
  });

  it("is that of the latest day if no day is named", async () => {
    await listDay("2026-06-30", ["a"]);
    await listDay("2026-06-29", ["b"]);
    expect(await feedList(dexieReader)).toMatchObject({
      key: "day/2026-06-30",
      entries: [{ paper: { id: "a" } }],
    });
  });

  it("is empty and unknown if it was never fetched", async () => {
    expect(await feedList(dexieReader, "day/2026-06-30")).toEqual({
      key: "day/2026-06-30",
      entries: [],
      hidden: [],
      muted: [],
      feed: undefined,
    });
    await db.following.clear();
    expect(await feedList(dexieReader)).toMatchObject({ entries: [], feed: undefined });
  });

  it("has hidden papers apart, in the same order", async () => {
    await listDay("2026-06-30", ["a", "b", "c", "d"]);
    await changePaper("d", { upvotes: 9 });
    await changeMarks(["a", "d"], "hidden", true);
    const list = await feedList(dexieReader, "day/2026-06-30");
    expect(ids(list.entries)).toEqual(["b", "c"]);
    expect(ids(list.hidden)).toEqual(["d", "a"]);
    expect(list.hidden.every((entry) => entry.mark?.hiddenAt)).toBe(true);
  });

  it("has followed papers first and muted papers apart; hidden ones among the muted are hidden", async () => {
    await listDay("2026-06-30", ["a", "b", "c", "d", "e"]);
    await changePaper("b", { upvotes: 9 });
    await giveVerdicts("followed", "c", "e");
    await giveVerdicts("muted", "a", "d");
    await changeMarks(["d"], "hidden", true);
    const list = await feedList(dexieReader, "day/2026-06-30");
    expect(ids(list.entries)).toEqual(["c", "e", "b"]);
    expect(ids(list.muted)).toEqual(["a"]);
    expect(ids(list.hidden)).toEqual(["d"]);
    expect(news(list.muted), "muted papers are not new").toEqual([]);
    expect(news(list.entries)).toEqual(["c", "e", "b"]);
  });

  it("leaves out a listing whose paper is gone", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await db.papers.delete("a");
    expect(ids((await feedList(dexieReader, "day/2026-06-30")).entries)).toEqual(["b"]);
  });

  it("marks as new the papers that count as new", async () => {
    await listDay("2026-06-30", ["a", "b", "c", "d"]);
    await putMark("a", "seen", 5);
    await putMark("b", "saved", 5);
    expect(news((await feedList(dexieReader)).entries)).toEqual(["c", "d"]);
  });

  it("of a day merely looked at marks as new only papers that are also on a followed list", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await listDay("2026-06-24", ["b", "c", "a"], { followed: false });
    await putMark("a", "read", 5);
    expect(news((await feedList(dexieReader, "day/2026-06-24")).entries)).toEqual(["b"]);
  });

  it("agrees with the badge, which counts the papers that are new on some list", async () => {
    const days = { "2026-06-30": ["a", "b", "c"], "2026-06-29": ["c", "d"], "2026-06-24": ["d", "e", "f"] };
    for (const [day, list] of Object.entries(days))
      await listDay(day, list, { followed: day > "2026-06-25" });
    await putMark("b", "hidden", 5);
    const lists = await Promise.all(Object.keys(days).map((day) => feedList(dexieReader, `day/${day}`)));
    const marked = lists.flatMap((list) => news([...list.entries, ...list.hidden]));
    expect(new Set(marked)).toEqual(await newPaperIds(dexieReader));
  });

  it("agrees with the badge that counts the ranking: its untouched papers are new on every list", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await listDay("2026-06-24", ["x", "z"], { followed: false });
    await listRanking(["y", "a", "x"]);
    await putMark("a", "read", 5);
    const ranking = await feedList(dexieReader, TRENDING, "trending");
    expect(ids(ranking.entries)).toEqual(["y", "a", "x"]);
    expect(new Set(news(ranking.entries))).toEqual(await newPaperIds(dexieReader, "trending"));
    expect(news((await feedList(dexieReader, "day/2026-06-24", "trending")).entries)).toEqual(["x"]);
    expect(news((await feedList(dexieReader, undefined, "trending")).entries)).toEqual(["b"]);
  });

  it("of the ranking marks as new only papers of the days, while the badge counts those", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await listRanking(["y", "a", "x"]);
    for (const counts of ["every", "latest", "none"] as const)
      expect(news((await feedList(dexieReader, TRENDING, counts)).entries)).toEqual(["a"]);
  });
});

it("the papers to read are saved, neither read nor snoozed, the latest first", async () => {
  const later = Date.now() + HOUR;
  const all = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
  for (const [at, id] of all.entries()) await changeMarks([id], "saved", true, at + 1);
  await changeMarks(["c"], "read", true, 50);
  await db.marks.update("e", { snoozedUntil: later });
  await db.marks.update("d", { snoozedUntil: Date.now() - HOUR });
  const { entries, count } = await savedToRead(dexieReader);
  expect(ids(entries)).toEqual(["i", "h", "g", "f", "d", "b"]);
  expect(count).toBe(7);
});

describe("the overview", () => {
  it("is empty at first", async () => {
    await db.following.clear();
    expect(await overview(dexieReader)).toEqual({
      following: undefined,
      savedCount: 0,
      lastChange: undefined,
    });
  });

  it("counts, and knows what can be undone", async () => {
    await listDay("2026-06-30", ["a", "b", "c"]);
    await changeMarks(["a"], "saved", true, 10);
    const last = await changeMarks(["b"], "read", true, 20);
    expect(await overview(dexieReader)).toEqual({
      following: { key: "following", since: "2026-06-29", latest: "2026-06-30" },
      savedCount: 1,
      lastChange: last,
    });
  });
});

it("knows how many papers each day has, and includes today only once it has some", async () => {
  vi.setSystemTime(Date.parse("2026-07-01T00:05:00Z"));
  await listDay("2026-07-01", []);
  await listDay("2026-06-30", ["a"]);
  await listDay("2026-06-29", []);
  await listDay("2026-06-26", [], { followed: false });
  const counts = { "2026-06-26": 0, "2026-06-29": 0, "2026-06-30": 1 };
  expect(Object.fromEntries(await dayCounts(dexieReader))).toEqual(counts);
  await listDay("2026-07-01", ["b"]);
  expect((await dayCounts(dexieReader)).get("2026-07-01")).toBe(1);
  vi.useRealTimers();
});
