import "fake-indexeddb/auto";
import { liveQuery } from "dexie";
import { beforeEach, expect, it, vi } from "vitest";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import type { Mark } from "../../model/mark";
import { db } from "../../store/db/database";
import { firstDayShown, totalOf } from "./days";
import { localDay, nextLocalDay, startOfLocalDay } from "./localDay";
import { inCommon, readingChanges, readingData } from "./readingData";

const HOUR = 3_600_000;
const lab = { name: "lab", fullname: "The Lab" };
const other = { name: "other", fullname: "" };

beforeEach(startFresh);
const mark = (paperId: string, times: Partial<Mark>) => db.marks.put({ paperId, changedAt: {}, ...times });

const readAll = async (now = NOON) => {
  const reading = await readingData(now);
  return { ...reading, ...(await inCommon(reading.latest)) };
};

it("counts read and saved papers, their topics and organisations", async () => {
  // Noon in the zone of the test: with noon UTC, two hours earlier may be another day.
  const now = startOfLocalDay(localDay(NOON)) + 12 * HOUR;
  await db.papers.bulkPut([
    paper("a", { aiKeywords: ["Agents", "agents", "memory"], organization: lab }),
    paper("b", { aiKeywords: ["agents"], organization: lab }),
    paper("c", { aiKeywords: ["memory"], organization: other }),
    paper("d", { aiKeywords: ["unread"], organization: other }),
  ]);
  await mark("a", { readAt: now, savedAt: now - 2 * HOUR });
  await mark("b", { readAt: now - 48 * HOUR });
  await mark("c", { readAt: now - 48 * HOUR + 1, savedAt: now });
  await mark("d", { savedAt: now, seenAt: now });
  await mark("unknown", { readAt: now - 72 * HOUR });
  const { days, waits, topics, organizations, readAtOnce } = await readAll(now);
  expect(totalOf(days)).toEqual({ read: 4, saved: 3 });
  expect(days.at(-1)).toEqual({ day: localDay(now), read: 1, saved: 3 });
  expect(waits).toMatchObject({ count: 1, median: 2 * HOUR });
  expect(topics.map(({ key, count }) => [key, count])).toEqual([
    ["agents", 2],
    ["memory", 2],
  ]);
  expect(organizations).toEqual([
    { key: "lab", name: "The Lab", count: 2 },
    { key: "other", name: "other", count: 1 },
  ]);
  expect(readAtOnce).toBe(0);
});

it("covers whole weeks from their first moment, and nothing in the future", async () => {
  const start = startOfLocalDay(firstDayShown(localDay(NOON)));
  await mark("first", { readAt: start, savedAt: start });
  await mark("before", { readAt: start - 1, savedAt: start - 1 });
  await mark("ahead", { readAt: NOON + 48 * HOUR, savedAt: NOON + 48 * HOUR });
  const { days, waits } = await readingData(NOON);
  expect(totalOf(days)).toEqual({ read: 1, saved: 1 });
  expect(days[0]).toMatchObject({ read: 1, saved: 1 });
  expect(waits.count).toBe(1);
});

it("papers that were marked as read all at once do not count as read", async () => {
  await db.papers.put(paper("0", { aiKeywords: ["put away"] }));
  for (let i = 0; i < 10; i++) await mark(`${i}`, { readAt: NOON - HOUR, savedAt: NOON - HOUR });
  for (let i = 10; i < 19; i++) await mark(`${i}`, { readAt: NOON });
  const { days, topics, waits, readAtOnce } = await readAll();
  expect(totalOf(days)).toEqual({ read: 9, saved: 10 });
  expect([topics, waits.count, readAtOnce]).toEqual([[], 0, 10]);
});

it("shows the twelve most frequent topics, equal ones by name", async () => {
  const keywords = Array.from({ length: 15 }, (_, i) => `topic ${String.fromCharCode(97 + i)}`);
  await db.papers.put(paper("a", { aiKeywords: keywords }));
  await db.papers.put(paper("b", { aiKeywords: ["topic o"] }));
  await mark("a", { readAt: NOON });
  await mark("b", { readAt: NOON });
  const { topics } = await readAll();
  expect(topics.map(({ name }) => name)).toEqual(["topic o", ...keywords.slice(0, 11)]);
});

it("is computed again when a paper is read or saved", async () => {
  const told: (readonly number[])[] = [];
  const subscription = liveQuery(() => readingChanges(NOON)).subscribe((counts) => told.push(counts));
  await vi.waitFor(() => expect(told).toEqual([[0, 0]]));
  await mark("b", { readAt: NOON });
  await vi.waitFor(() => expect(told.at(-1)).toEqual([1, 0]));
  await mark("b", { readAt: NOON, savedAt: NOON });
  await vi.waitFor(() => expect(told.at(-1)).toEqual([1, 1]));
  subscription.unsubscribe();
});

it("stops when nobody waits for it any more", async () => {
  const stop = AbortSignal.abort();
  await expect(readingData(NOON, stop)).rejects.toThrow();
  await expect(inCommon(["a"], stop)).rejects.toThrow();
});

it("knows when the next day begins", () => {
  const next = nextLocalDay(NOON);
  expect(localDay(next - 1)).toBe(localDay(NOON));
  expect(localDay(next)).not.toBe(localDay(NOON));
});
