import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, dayOf, FIRST_DAY, isRestDay } from "./day";
import { stepPeriod } from "./period";

const now = Date.parse("2026-06-30T12:00:00Z");

const stepDay = (day: Day, step: -1 | 1, at: number, empty?: ReadonlySet<Day>) =>
  stepPeriod({ kind: "day", name: day }, step, at, new Map([...(empty ?? [])].map((each) => [each, 0])))
    ?.name;

describe("a step from a day", () => {
  const empty = new Set(["2026-06-19", "2026-06-25"]);
  it.each([
    ["the day before", "2026-06-30", -1, "2026-06-29"],
    ["the day after", "2026-06-29", 1, "2026-06-30"],
    ["back over a weekend", "2026-06-29", -1, "2026-06-26"],
    ["on over a weekend", "2026-06-26", 1, "2026-06-29"],
    ["back from within a weekend", "2026-06-28", -1, "2026-06-26"],
    ["on from within a weekend", "2026-06-27", 1, "2026-06-29"],
    ["back over a holiday", "2026-06-26", -1, "2026-06-24"],
    ["on over a holiday", "2026-06-24", 1, "2026-06-26"],
    ["on over a holiday and the weekend after it", "2026-06-18", 1, "2026-06-22"],
    ["not past today", "2026-06-30", 1, undefined],
    ["not past the first day", FIRST_DAY, -1, undefined],
    ["to the first day", "2023-05-05", -1, FIRST_DAY],
    ["on from the first day", FIRST_DAY, 1, "2023-05-05"],
    ["to a Saturday when weekends had lists", "2024-11-29", 1, "2024-11-30"],
    ["to a Sunday when weekends had lists", "2024-05-27", -1, "2024-05-26"],
    ["over the first Sunday without a list", "2024-11-30", 1, "2024-12-02"],
    ["back to the last Saturday with a list", "2024-12-02", -1, "2024-11-30"],
  ] as const)("%s", (_, day, step, result) => expect(stepDay(day, step, now, empty)).toBe(result));

  it("goes to a holiday that is not known as a holiday", () => {
    expect(stepDay("2026-06-26", -1, now)).toBe("2026-06-25");
  });

  it("does not go on from today to a weekend, nor from Friday night into the weekend", () => {
    expect(stepDay("2026-06-26", 1, Date.parse("2026-06-28T23:59:59Z"))).toBeUndefined();
    expect(stepDay("2027-01-05", -1, Date.parse("2026-06-29T12:00:00Z"))).toBe("2026-06-29");
    expect(stepDay("2020-01-05", 1, Date.parse("2026-06-29T12:00:00Z"))).toBe("2023-05-04");
    expect(stepDay("2026-06-26", 1, Date.parse("2026-06-29T00:00:00Z"))).toBe("2026-06-29");
  });

  it("leads back to the day it came from", () => {
    const offsets = fc.integer({ min: 0, max: 1100 });
    fc.assert(
      fc.property(offsets, fc.uniqueArray(offsets, { maxLength: 30 }), (back, holidays) => {
        const day = addDays(dayOf(now), -back);
        const none = new Set(holidays.map((each) => addDays(dayOf(now), -each)));
        fc.pre(!isRestDay(day) && !none.has(day));
        const before = stepDay(day, -1, now, none);
        if (before) expect(stepDay(before, 1, now, none)).toBe(day);
        const after = stepDay(day, 1, now, none);
        if (after) expect(stepDay(after, -1, now, none)).toBe(day);
      }),
    );
  });
});
