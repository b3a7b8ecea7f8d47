import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { startFresh } from "../../../tests/support/fresh";
import { follow, giveVerdicts, listDay, listRanking, putMark } from "../../../tests/support/lists";
import { noMark } from "../../../tests/support/marks";
import { TOUCHES } from "../../model/mark";
import type { BadgeCounts } from "../../model/settings";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { allNewPaperIds, type NewScope, newAmong, newPaperIds } from "./newPapers";

beforeEach(startFresh);
const ids = async (scope?: NewScope) => [...(await newPaperIds(dexieReader, scope))].sort();
const all = async (badgeCounts: BadgeCounts) => [...(await allNewPaperIds(dexieReader, badgeCounts))].sort();

it("nothing is new before anything is followed", async () => {
  await listDay("2026-06-30", ["a"]);
  expect(await ids()).toEqual([]);
  expect(await ids("latest")).toEqual([]);
});

describe("a paper is new", () => {
  beforeEach(() => follow("2026-06-29", "2026-06-30"));

  it("on every followed day", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await listDay("2026-06-29", ["c"]);
    expect(await ids()).toEqual(["a", "b", "c"]);
    expect(await ids("latest")).toEqual(["a", "b"]);
  });

  it("not if it is muted, unless it has come back from a snooze", async () => {
    await listDay("2026-06-30", ["a", "b", "c"]);
    await giveVerdicts("muted", "b", "c");
    await db.marks.put({ ...noMark("c"), savedAt: 1, snoozedUntil: 2 });
    expect(await ids()).toEqual(["a", "c"]);
  });

  it("and followed if a rule says so", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await listDay("2026-06-29", ["c", "d"]);
    await giveVerdicts("followed", "b", "c", "z");
    await putMark("c", "read", 1);
    expect(await ids("followed")).toEqual(["b"]);
  });

  it("not on a day that was merely looked at", async () => {
    await listDay("2026-06-30", ["a"]);
    await listDay("2026-06-29", ["b"], { followed: false });
    expect(await ids()).toEqual(["a"]);
  });

  it("not on days before following began", async () => {
    await listDay("2026-06-26", ["a"]);
    await listDay("2026-06-29", ["b"]);
    expect(await ids()).toEqual(["b"]);
  });

  it("once, however often it is listed", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await listDay("2026-06-29", ["b", "a"]);
    expect(await ids()).toEqual(["a", "b"]);
  });

  it("when it is listed again on a followed day, but was never touched", async () => {
    await listDay("2026-06-25", ["a"], { followed: false });
    await listDay("2026-06-30", ["a"]);
    expect(await ids()).toEqual(["a"]);
  });

  it.each(TOUCHES)("until it is %s, even if it is listed again later", async (field) => {
    await listDay("2026-06-29", ["a", "b"]);
    await putMark("a", field, 5);
    expect(await ids()).toEqual(["b"]);
    await listDay("2026-06-30", ["a"]);
    expect(await ids()).toEqual(["b"]);
    expect(await ids("latest")).toEqual([]);
  });

  it("when every mark was cleared", async () => {
    await listDay("2026-06-30", ["a"]);
    await db.marks.put({ ...noMark("a"), changedAt: { read: 5, saved: 6 } });
    expect(await ids()).toEqual(["a"]);
  });

  it("only while it is listed", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await db.listings.delete(["day/2026-06-30", "a"]);
    expect(await ids()).toEqual(["b"]);
  });

  it("whatever its id looks like", async () => {
    await listDay("2026-06-30", ["cs/0112017", "~", "2606.00001"]);
    expect(await ids()).toHaveLength(3);
  });

  it("by keys alone: no record is read", async () => {
    await listDay("2026-06-30", ["a"]);
    await db.papers.clear();
    expect(await ids()).toEqual(["a"]);
  });
});

describe("in the ranking", () => {
  beforeEach(async () => {
    await follow("2026-06-29", "2026-06-30");
    await listDay("2026-06-30", ["a", "b"]);
    await listRanking(["b", "x", "y"]);
  });

  it("an untouched paper is new, whatever the days say", async () => {
    expect(await ids("trending")).toEqual(["b", "x", "y"]);
    await db.following.clear();
    expect(await ids("trending")).toEqual(["b", "x", "y"]);
  });

  it.each(TOUCHES)("a paper is no longer new once it is %s", async (field) => {
    await putMark("x", field, 5);
    expect(await ids("trending")).toEqual(["b", "y"]);
  });

  it("new papers are counted with the days only while the badge counts the ranking", async () => {
    expect(await all("trending")).toEqual(["a", "b", "x", "y"]);
    for (const counts of ["every", "latest", "none"] as const) expect(await all(counts)).toEqual(["a", "b"]);
  });

  it("the ranking adds no paper to the days, nor the days to the ranking", async () => {
    expect(await ids()).toEqual(["a", "b"]);
    expect(await ids("latest")).toEqual(["a", "b"]);
    expect(await ids("trending")).not.toContain("a");
  });

  it("lists with similar names do not count", async () => {
    await db.listings.bulkPut(
      ["trendin", "trending/2", "trendinh"].map((feed) => ({
        feed,
        paperId: "z",
        rank: 0,
        firstListedAt: 0,
      })),
    );
    expect(await ids("trending")).toEqual(["b", "x", "y"]);
  });

  it("by keys alone: no record is read", async () => {
    await db.papers.clear();
    expect(await ids("trending")).toEqual(["b", "x", "y"]);
  });
});

describe("among some untouched papers", () => {
  const PAPERS = ["a", "b", "c", "d"];
  const days = ["2026-06-26", "2026-06-29", "2026-06-30"].map((day) =>
    fc.record({ day: fc.constant(day), ids: fc.subarray(PAPERS), followed: fc.boolean() }),
  );

  it("the same papers are new as among all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(...days), fc.subarray(PAPERS), async (lists, asked) => {
        await startFresh();
        await follow("2026-06-29", "2026-06-30");
        await listRanking(PAPERS);
        for (const { day, ids, followed } of lists) await listDay(day, ids, { followed });
        const expected = (await ids()).filter((id) => asked.includes(id));
        expect([...(await newAmong(dexieReader, asked))].sort()).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("no paper is new before anything is followed", async () => {
    await listDay("2026-06-30", ["a"]);
    expect(await newAmong(dexieReader, ["a"])).toEqual(new Set());
  });
});
