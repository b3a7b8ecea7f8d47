import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf } from "./calendar";
import { addDays, type Day } from "./day";
import {
  firstDayOf,
  lastDayOf,
  PERIOD_KINDS,
  type PeriodKind,
  parsePeriod,
  periodOf,
  stepPeriod,
} from "./period";

describe("the week of a day", () => {
  it.each([
    ["2026-06-22", "2026-W26"],
    ["2026-06-28", "2026-W26"],
    ["2026-12-27", "2026-W52"],
    ["2026-12-28", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2024-12-30", "2025-W01"],
    ["2023-01-01", "2022-W52"],
  ])("%s is in %s", (day, week) => expect(periodOf("week", day).name).toBe(week));
});

describe("the days of a period", () => {
  it.each<[PeriodKind, string, Day, Day]>([
    ["day", "2026-06-30", "2026-06-30", "2026-06-30"],
    ["week", "2026-W26", "2026-06-22", "2026-06-28"],
    ["week", "2026-W53", "2026-12-28", "2027-01-03"],
    ["week", "2025-W01", "2024-12-30", "2025-01-05"],
    ["month", "2026-06", "2026-06-01", "2026-06-30"],
    ["month", "2024-02", "2024-02-01", "2024-02-29"],
    ["month", "2026-12", "2026-12-01", "2026-12-31"],
  ])("%s %s is %s to %s", (kind, name, first, last) => {
    expect([firstDayOf({ kind, name }), lastDayOf({ kind, name })]).toEqual([first, last]);
  });
});

describe("parsePeriod", () => {
  it.each([
    ["day", "2026-02-30"],
    ["day", "2026-6-1"],
    ["week", "2025-W53"],
    ["week", "2026-W00"],
    ["week", "2026-W54"],
    ["week", "2026-26"],
    ["month", "2026-13"],
    ["month", "2026-00"],
    ["year", "2026"],
    ["day", ""],
  ])("finds no period in %s %s", (kind, name) => expect(parsePeriod(kind, name)).toBeUndefined());

  it("finds the week 53 that the API does not know (trap 7)", () => {
    expect(parsePeriod("week", "2026-W53")).toEqual({ kind: "week", name: "2026-W53" });
  });
});

describe("laws", () => {
  const day = fc.integer({ min: 0, max: 1200 }).map((offset) => addDays("2024-12-01", offset));
  const kind = fc.constantFrom(...PERIOD_KINDS);
  const now = Date.parse("2029-01-01T12:00:00Z");

  it("a day is in its period, and a period is read back from its name", () => {
    fc.assert(
      fc.property(kind, day, (each, at) => {
        const period = periodOf(each, at);
        expect(daysOf(period)).toContain(at);
        expect(parsePeriod(period.kind, period.name)).toEqual(period);
      }),
    );
  });

  it("a step back undoes a step forth, and periods follow without a gap", () => {
    fc.assert(
      fc.property(fc.constantFrom("week", "month"), day, (each, at) => {
        const period = periodOf(each, at);
        const next = stepPeriod(period, 1, now);
        expect(next && stepPeriod(next, -1, now)).toEqual(period);
        expect(next && firstDayOf(next)).toBe(addDays(lastDayOf(period), 1));
      }),
    );
  });
});

describe("stepPeriod", () => {
  const now = Date.parse("2026-06-30T12:00:00Z");
  it.each<[string, PeriodKind, string, -1 | 1, string | undefined]>([
    ["over a weekend", "day", "2026-06-29", -1, "2026-06-26"],
    ["not past today", "day", "2026-06-30", 1, undefined],
    ["not before the first day", "day", "2023-05-04", -1, undefined],
    ["from the future to today", "day", "2027-01-05", -1, "2026-06-30"],
    ["from long ago to the first day", "day", "2020-01-05", 1, "2023-05-04"],
    ["to the week before", "week", "2026-W01", -1, "2025-W52"],
    ["not past this week", "week", "2026-W27", 1, undefined],
    ["not before the first week", "week", "2023-W18", -1, undefined],
    ["not before the first month", "month", "2023-05", -1, undefined],
    ["to the next month", "month", "2026-05", 1, "2026-06"],
  ])("steps %s", (_, kind, name, step, result) => {
    expect(stepPeriod({ kind, name }, step, now)?.name).toBe(result);
  });
});
