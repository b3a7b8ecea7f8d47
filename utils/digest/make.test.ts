import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { NOON, startFresh } from "../../tests/support/fresh";
import { changePaper, follow, listDay, putMark } from "../../tests/support/lists";
import { mark, seen, undo } from "../actions/markPapers";
import { muteTopic, skipPaper } from "../actions/skip";
import { HOUR } from "../ground/dates/day";
import { papersOfDigest } from "../model/digest";
import type { MarkField } from "../model/mark";
import { db } from "../store/db/database";
import { makeDigest } from "./make";
import { pastDigests, readDigest } from "./readDigests";

const TODAY = "2026-06-30";
const due = { day: TODAY, at: NOON };
const daily = { every: "day", weekday: 1, time: "08:00", zone: "UTC" } as const;
const make = (
  day = TODAY,
  { stale = false, now = NOON, plan = daily as Parameters<typeof makeDigest>[1] } = {},
) => makeDigest({ ...due, day }, plan, { stale, now });
const idsOf = async (day = TODAY) => papersOfDigest((await db.digests.get(day)) ?? { day, changedAt: {} });
const judge = (paperId: string, is: "followed" | "muted") =>
  db.verdicts.put({ paperId, is, follow: [], mute: [], why: `as ${is}` });
const fates = async () => (await readDigest(TODAY))?.entries.map(({ fate }) => fate);

beforeEach(async () => {
  await startFresh();
  await follow("2026-06-26", TODAY);
  await listDay(TODAY, ["a", "b", "c"], { at: NOON - HOUR });
  for (const [id, upvotes] of Object.entries({ a: 1, b: 30, c: 20 })) await changePaper(id, { upvotes });
});

describe("a digest has", () => {
  it("the followed papers first, then the most upvoted", async () => {
    await judge("a", "followed");
    await make();
    expect(await idsOf()).toEqual(["a", "b", "c"]);
    expect(await db.digests.get(TODAY)).toMatchObject({ madeAt: NOON, followed: 1 });
    expect((await readDigest())?.entries.map(({ why }) => why)).toEqual([
      "as followed",
      undefined,
      undefined,
    ]);
  });

  it.each<MarkField>(["read", "saved", "hidden"])("no paper that is %s", async (field) => {
    await putMark("b", field, NOON);
    await make();
    expect(await idsOf()).toEqual(["c", "a"]);
  });

  it("papers that were only seen, since seen is not read", async () => {
    await seen(["b"]);
    await make();
    expect(await idsOf()).toEqual(["b", "c", "a"]);
  });

  it("no paper that is muted or snoozed", async () => {
    await judge("b", "muted");
    await db.marks.put({ paperId: "c", snoozedUntil: NOON + HOUR, changedAt: {} });
    await make();
    expect(await idsOf()).toEqual(["a"]);
  });

  it("a limited number of papers, with some others beside many followed ones", async () => {
    const many = (name: string) => Array.from({ length: 50 }, (_, i) => `${name}${i}`);
    await listDay(TODAY, [...many("x"), ...many("y")], { at: NOON });
    await make();
    expect(await idsOf()).toHaveLength(20);
    for (const id of many("x")) await judge(id, "followed");
    await make("2026-07-01", { now: NOON + 1 });
    expect((await db.digests.get("2026-07-01"))?.followed).toBe(30);
  });

  it("at first the papers of the latest day, or of the week if it is weekly", async () => {
    await listDay("2026-06-26", ["old"], { at: NOON });
    await make();
    expect(await idsOf()).not.toContain("old");
    await db.digests.clear();
    await make(TODAY, { plan: { ...daily, every: "week" } });
    expect(await idsOf()).toContain("old");
  });

  it("later the papers that came since, and followed papers that no digest had", async () => {
    await make();
    await listDay("2026-06-29", ["late", "before"], { at: NOON + HOUR });
    await listDay("2026-06-26", ["rule"], { at: NOON - HOUR });
    await judge("rule", "followed");
    await judge("a", "followed");
    await make("2026-07-01", { now: NOON + 24 * HOUR });
    expect(await idsOf("2026-07-01")).toEqual(["rule", "late", "before"]);
  });

  it("no paper of a list that was merely looked at", async () => {
    await listDay("2026-06-29", ["looked-at"], { at: NOON, followed: false });
    await make();
    expect(await idsOf()).not.toContain("looked-at");
  });
});

describe("a day", () => {
  it("has one digest, whoever makes it and how often", async () => {
    expect(await Promise.all([make(), make(), make()])).toEqual([true, true, true]);
    await mark(["b"], "read", true);
    const before = await db.digests.toArray();
    await make(TODAY, { now: NOON + HOUR });
    expect(await db.digests.toArray()).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it("gets no second digest if the first was undone", async () => {
    await make();
    const { madeAt: _, ...row } = (await db.digests.get(TODAY)) ?? { day: TODAY, changedAt: {} };
    await db.digests.put(row);
    expect(await make()).toBe(true);
    expect(await readDigest(TODAY)).toBeUndefined();
  });

  it("without unread papers is done, and is in no list of digests", async () => {
    await mark(["a", "b", "c"], "read", true);
    expect(await make()).toBe(true);
    expect(await readDigest(TODAY)).toMatchObject({ entries: [], left: 0 });
    expect(await readDigest()).toBeUndefined();
    expect(await pastDigests()).toEqual([]);
  });

  it("is tried again if nothing is there because Hugging Face could not be reached", async () => {
    await mark(["a", "b", "c"], "read", true);
    expect(await make(TODAY, { stale: true })).toBe(false);
    expect(await db.digests.count()).toBe(0);
  });

  it("tells if its digest was made from stored papers", async () => {
    await make(TODAY, { stale: true });
    expect((await readDigest())?.digest.stale).toBe(1);
  });
});

describe("triage", () => {
  beforeEach(async () => {
    await make();
  });

  it("is stored with the digest for skipped papers, and read from the marks for all others", async () => {
    await skipPaper(TODAY, "b");
    await mark(["c"], "saved", true);
    expect(await fates()).toEqual(["skipped", "saved", "left"]);
    expect((await readDigest())?.left).toBe(1);
    expect((await db.marks.get("b"))?.seenAt).toBe(NOON);
  });

  it("can be undone, step by step", async () => {
    await skipPaper(TODAY, "b");
    await mark(["c"], "saved", true);
    await undo();
    expect(await fates()).toEqual(["skipped", "left", "left"]);
    await undo();
    expect(await fates()).toEqual(["left", "left", "left"]);
    expect((await db.marks.get("b"))?.seenAt).toBeUndefined();
    expect((await db.digests.get(TODAY))?.skipped).toBeUndefined();
  });

  it("mutes a topic and goes on, in one step", async () => {
    await changePaper("b", { aiKeywords: ["looms"] });
    await muteTopic("quiet", TODAY, "b", "looms");
    expect(await fates()).toEqual(["skipped", "left", "left"]);
    expect(await db.rules.toArray()).toMatchObject([{ effect: "mute", keyword: "looms" }]);
    await undo();
    expect(await fates()).toEqual(["left", "left", "left"]);
    expect(await db.rules.toArray()).not.toMatchObject([{ effect: "mute" }]);
  });

  it("passes over papers that were muted since", async () => {
    await judge("c", "muted");
    expect(await fates()).toEqual(["left", "muted", "left"]);
  });
});

it("past digests are listed, the latest first", async () => {
  await make("2026-06-29");
  await listDay(TODAY, ["new"], { at: NOON + HOUR });
  await make(TODAY, { now: NOON + 2 * HOUR });
  expect(await pastDigests()).toEqual([
    { day: TODAY, papers: 1 },
    { day: "2026-06-29", papers: 3 },
  ]);
});
