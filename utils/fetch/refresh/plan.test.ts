import { describe, expect, it } from "vitest";
import { addDays, type Day, endOf, HOUR, startOf } from "../../ground/dates/day";
import { isSettled, type KnownDay, nextDayToFetch } from "./plan";

/** The days that a refresh fetches, in order; `lists` gives the answer for each day. */
function plan(today: Day, since: Day | undefined, known: Record<Day, KnownDay>, lists: Record<Day, number>) {
  const stored = new Map(Object.entries(known));
  const fetched = new Set<Day>();
  let start = since;
  for (;;) {
    const day = nextDayToFetch(today, start, stored, fetched);
    if (!day) return [...fetched];
    expect(fetched, "a refresh fetches no day twice").not.toContain(day);
    fetched.add(day);
    stored.set(day, { count: lists[day] ?? 0, checkedAt: startOf(today) + 12 * HOUR });
    if (lists[day]) start ??= day;
  }
}

const final = (day: Day, count: number): Record<Day, KnownDay> => ({
  [day]: { count, checkedAt: endOf(day) + 4 * HOUR },
});
const partial = (day: Day, count: number): Record<Day, KnownDay> => ({
  [day]: { count, checkedAt: endOf(day) - HOUR },
});
/** Every weekday of June and July 2026 has a list, except for the holidays given. */
function weekdays(...holidays: Day[]): Record<Day, number> {
  const days = Array.from({ length: 61 }, (_, i) => addDays("2026-06-01", i));
  const rest = (day: Day) => [0, 6].includes(new Date(startOf(day)).getUTCDay()) || holidays.includes(day);
  return Object.fromEntries(days.map((day) => [day, rest(day) ? 0 : 30]));
}
const all = weekdays();
const weekend = { ...final("2026-06-27", 0), ...final("2026-06-28", 0) };

describe("a refresh fetches", () => {
  it.each<[string, Parameters<typeof plan>, Day[]]>([
    ["only today at first", ["2026-06-30", undefined, {}, all], ["2026-06-30"]],
    [
      "back over a weekend at first",
      ["2026-06-28", undefined, {}, all],
      ["2026-06-28", "2026-06-27", "2026-06-26"],
    ],
    [
      "back over a holiday and a weekend at first, before today's list has begun",
      ["2026-06-30", undefined, {}, { ...weekdays("2026-06-29"), "2026-06-30": 0 }],
      ["2026-06-30", "2026-06-29", "2026-06-28", "2026-06-27", "2026-06-26"],
    ],
    ["today as it grows", ["2026-06-30", "2026-06-30", partial("2026-06-30", 9), all], ["2026-06-30"]],
    [
      "the day before as well while that may have grown",
      [
        "2026-06-30",
        "2026-06-26",
        { ...partial("2026-06-29", 9), ...weekend, ...final("2026-06-26", 9) },
        all,
      ],
      ["2026-06-30", "2026-06-29"],
    ],
    [
      "no day that is final, other than the latest",
      ["2026-06-30", "2026-06-26", { ...final("2026-06-29", 9), ...weekend, ...final("2026-06-26", 9) }, all],
      ["2026-06-30"],
    ],
    [
      "the latest list again on a weekend, final or not: its upvotes move",
      ["2026-06-28", "2026-06-25", { ...final("2026-06-26", 9), ...final("2026-06-25", 9) }, all],
      ["2026-06-28", "2026-06-27", "2026-06-26"],
    ],
    [
      "an empty day again until that is final",
      [
        "2026-06-29",
        "2026-06-26",
        { ...final("2026-06-26", 9), ...weekend, ...partial("2026-06-28", 0) },
        all,
      ],
      ["2026-06-29", "2026-06-28"],
    ],
    [
      "a holiday no more once it is final",
      ["2026-06-30", "2026-06-26", { ...final("2026-06-29", 0), ...weekend, ...final("2026-06-26", 9) }, all],
      ["2026-06-30"],
    ],
    [
      "all days of a week's pause",
      ["2026-06-30", "2026-06-22", { ...final("2026-06-22", 9), ...partial("2026-06-23", 9) }, all],
      ["30", "29", "28", "27", "26", "25", "24", "23"].map((day) => `2026-06-${day}`),
    ],
    [
      "nothing before the day following began",
      ["2026-06-30", "2026-06-29", {}, all],
      ["2026-06-30", "2026-06-29"],
    ],
    [
      "the days that a killed refresh left out",
      ["2026-06-30", "2026-06-24", { ...final("2026-06-30", 9), ...final("2026-06-25", 9) }, all],
      ["2026-06-30", "2026-06-29", "2026-06-28", "2026-06-27", "2026-06-26", "2026-06-24"],
    ],
  ])("%s", (_, given, days) => expect(plan(...given)).toEqual(days));

  it("fourteen feed days after a pause of 60 days", () => {
    const fetched = plan("2026-07-31", "2026-06-01", {}, all);
    expect(fetched.filter((day) => all[day])).toHaveLength(14);
    expect(fetched[0]).toBe("2026-07-31");
    expect(fetched.at(-1)).toBe("2026-07-14");
  });

  it("a month back at most if no day has a list", () => {
    expect(plan("2026-06-30", undefined, {}, {})).toHaveLength(31);
    expect(plan("2026-06-30", "2020-01-01", {}, {})).toHaveLength(31);
  });
});

describe("a list is final", () => {
  it.each([
    ["2026-06-30T23:59:59Z", false],
    ["2026-07-01T02:59:59Z", false],
    ["2026-07-01T03:00:00Z", true],
    ["2026-07-05T23:59:59Z", true],
    // Noted while the clock was wrong: today is the 5th.
    ["2026-07-06T00:00:00Z", false],
    ["2027-07-05T12:00:00Z", false],
  ])("if checked at %s: %s", (checkedAt, settled) => {
    const known = { count: 5, checkedAt: Date.parse(checkedAt) };
    expect(isSettled("2026-06-30", known, "2026-07-05")).toBe(settled);
  });
});
