import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, endOf, isDay, isRestDay, startOf } from "./day";

it.each([
  ["2026-06-30T00:00:00.000Z", "2026-06-30"],
  ["2026-06-30T23:59:59.999Z", "2026-06-30"],
  ["2026-06-29T21:00:00-04:00", "2026-06-30"],
  ["2026-07-01T11:00:00+12:00", "2026-06-30"],
])("%s is on %s in UTC", (moment, day) => expect(dayOf(Date.parse(moment))).toBe(day));

it.each([
  ["2026-06-30", 1, "2026-07-01"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2025-12-31", 1, "2026-01-01"],
  ["2026-06-30", 0, "2026-06-30"],
  // The nights on which clocks change in New York and Auckland have 24 hours in UTC all the same.
  ["2026-03-08", 1, "2026-03-09"],
  ["2026-04-05", -1, "2026-04-04"],
])("%s and %d days is %s", (day, count, result) => expect(addDays(day, count)).toBe(result));

it.each([
  ["2026-06-30", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-02-30", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-06-00", false],
  ["2026-6-3", false],
  ["2026-06-30T00:00:00Z", false],
  ["20260630", false],
  ["", false],
])("whether %j is a day: %s", (text, is) => expect(isDay(text)).toBe(is));

describe("days of rest", () => {
  it.each([
    ["2026-06-26", false],
    ["2026-06-27", true],
    ["2026-06-28", true],
    ["2026-06-29", false],
    ["2024-12-01", true],
    ["2024-11-30", false],
    ["2024-05-26", false],
    ["2023-05-06", false],
  ])("%s: %s", (day, rest) => expect(isRestDay(day)).toBe(rest));
});

it("starts where the day before ends", () => {
  const days = fc.date({ min: new Date("2023-05-04"), max: new Date("2040-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
      const day = dayOf(date.getTime());
      expect(isDay(day)).toBe(true);
      expect(endOf(day)).toBe(startOf(addDays(day, 1)));
      expect(addDays(addDays(day, count), -count)).toBe(day);
      expect(addDays(day, 1) > day).toBe(true);
    }),
  );
});

it("gives no moment for a text that is not a day", () => expect(startOf("yesterday")).toBeNaN());
