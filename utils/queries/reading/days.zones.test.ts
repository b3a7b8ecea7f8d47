import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "../../ground/dates/day";
import { countDays, countWeeks, firstDayShown, levelOf, totalOf, WEEKS, weekdayOf } from "./days";
import { localDay, startOfLocalDay } from "./localDay";

/** The clocks of New York went forward on 8 March 2026 and back on 1 November 2026. */
const NOW = Date.parse("2026-11-04T18:00:00Z");

describe.each(["America/New_York", "Pacific/Auckland", "UTC"])("in %s", (zone) => {
  const { TZ } = process.env;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it("runs in that zone", () => expect(new Date(NOW).toString()).toMatch(/GMT([-+]\d{4})/));

  it("days follow each other without a gap from a Monday on, across both clock changes", () => {
    const days = countDays({ read: [], saved: [] }, NOW);
    expect(weekdayOf(days[0]?.day ?? "")).toBe(0);
    expect(days.at(-1)?.day).toBe(localDay(NOW));
    days.forEach(({ day }, i) => {
      expect(day).toBe(addDays(days[0]?.day ?? "", i));
      expect(localDay(startOfLocalDay(day))).toBe(day);
    });
    expect(countWeeks(days)).toHaveLength(WEEKS);
  });

  it("the first and the last moment of a day are of that day", () => {
    for (const day of ["2026-03-08", "2026-04-05", "2026-09-27", "2026-11-01"]) {
      expect(localDay(startOfLocalDay(day))).toBe(day);
      expect(localDay(startOfLocalDay(addDays(day, 1)) - 1)).toBe(day);
    }
  });

  it("each moment between the first day and now is counted once, other moments are not counted", () => {
    const start = startOfLocalDay(firstDayShown(localDay(NOW)));
    const inside = fc.array(fc.integer({ min: start, max: NOW }));
    const outside = fc.array(fc.integer({ min: 0, max: start - 1 }));
    fc.assert(
      fc.property(inside, inside, outside, (read, saved, other) => {
        const days = countDays({ read: [...read, ...other], saved: [...other, ...saved] }, NOW);
        const counts = { read: read.length, saved: saved.length };
        expect(totalOf(days)).toEqual(counts);
        expect(totalOf(countWeeks(days))).toEqual(counts);
      }),
      { numRuns: 50 },
    );
  });
});

it("a day is that of the reader's clock", () => {
  const { TZ } = process.env;
  process.env.TZ = "America/New_York";
  expect(localDay(Date.parse("2026-06-30T03:59:00Z"))).toBe("2026-06-29");
  expect(localDay(Date.parse("2026-06-30T04:00:00Z"))).toBe("2026-06-30");
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

it.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [7, 3],
  [8, 4],
  [500, 4],
])("%i papers give level %i", (count, level) => expect(levelOf(count)).toBe(level));
