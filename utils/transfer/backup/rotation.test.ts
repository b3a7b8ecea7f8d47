import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOUR } from "../../ground/dates/day";
import { toKeep } from "./rotation";

const DAY = 24 * HOUR;
/** A Thursday at midnight, at which spans of every length begin. */
const NOW = Date.parse("2026-06-25T00:00:00Z") + 30 * 60_000;

const ago = (...times: number[]) => times.map((time) => NOW - time);
const every = (length: number, count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => NOW - from - i * length);

describe("toKeep", () => {
  it.each<[string, number[], number[]]>([
    ["nothing of nothing", [], []],
    ["the only one, however old", ago(5000 * DAY), ago(5000 * DAY)],
    ["all of the last hour", ago(0, 1000, 50 * 60_000), ago(0, 1000, 50 * 60_000)],
    [
      "the last of each hour before",
      ago(0, 100 * 60_000, 110 * 60_000, 160 * 60_000),
      ago(0, 100 * 60_000, 160 * 60_000),
    ],
    ["the last hour of each day", every(HOUR, 48), [...every(HOUR, 24), NOW - DAY - HOUR]],
    ["24 hours, however far apart", every(60 * DAY, 40), every(60 * DAY, 24)],
    ["what is dated in the future", [...ago(-DAY, -DAY - 1), NOW], [...ago(-DAY, -DAY - 1), NOW]],
  ])("keeps %s", (_, times, kept) => {
    expect([...toKeep(times, NOW)].sort()).toEqual(kept.sort());
  });

  it("keeps 24 hours, 7 days and 4 weeks of a year in which there was one each hour", () => {
    const times = every(HOUR, 365 * 24);
    const kept = [...toKeep(times, NOW)].sort((a, b) => b - a);
    expect(kept.slice(0, 24)).toEqual(every(HOUR, 24));
    // The latest of each day is at its half past eleven; today's is among the hours.
    expect(kept.slice(24)).toEqual([
      ...every(DAY, 6, HOUR).slice(1),
      ...[2, 3].map((weeks) => NOW - HOUR - (weeks - 1) * 7 * DAY),
    ]);
  });
});

const moments = fc.uniqueArray(fc.integer({ min: NOW - 90 * DAY, max: NOW }), { maxLength: 200 });

describe("for any times", () => {
  it("keeps some of any, with the latest among them, and no others", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -DAY, max: 400 * DAY }), (times, later) => {
        const kept = toKeep(times, NOW + later);
        expect(times).toEqual(expect.arrayContaining([...kept]));
        if (times.length) expect(kept).toContain(Math.max(...times));
      }),
    );
  });

  it("keeps no more than the generations have room for, except for those of the last hour", () => {
    fc.assert(
      fc.property(moments, (times) => {
        expect(toKeep(times, NOW + 2 * HOUR).size).toBeLessThanOrEqual(24 + 7 + 4);
      }),
    );
  });

  it("thinning out at each new backup gives the same as thinning out once at the end", () => {
    fc.assert(
      fc.property(moments, (times) => {
        let kept: number[] = [];
        for (const at of [...times].sort((a, b) => a - b)) kept = [...toKeep([...kept, at], at)];
        const end = NOW + 2 * HOUR;
        expect([...toKeep(kept, end)].sort()).toEqual([...toKeep(times, end)].sort());
      }),
    );
  });
});
