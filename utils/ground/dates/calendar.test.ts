import fc from "fast-check";
import { expect, it } from "vitest";
import { daysOf, monthsOfYear, weeksOfMonth } from "./calendar";
import { periodOf } from "./period";

it.each([
  ["2026-06", "2026-06-01", "2026-07-05", 5],
  ["2026-02", "2026-01-26", "2026-03-01", 5],
  ["2027-02", "2027-02-01", "2027-02-28", 4],
  ["2026-08", "2026-07-27", "2026-09-06", 6],
])("%s goes from Monday %s to Sunday %s in %i weeks", (name, first, last, count) => {
  const weeks = weeksOfMonth({ kind: "month", name });
  expect([weeks[0]?.[0], weeks.at(-1)?.[6], weeks.length]).toEqual([first, last, count]);
});

it("every day of a month is in its calendar once, in whole weeks", () => {
  const month = fc.record({
    year: fc.integer({ min: 2023, max: 2040 }),
    month: fc.integer({ min: 0, max: 11 }),
  });
  fc.assert(
    fc.property(month, ({ year, month }) => {
      const period = monthsOfYear(String(year))[month] ?? periodOf("month", "2026-06-01");
      const weeks = weeksOfMonth(period);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(weeks.flat().filter((day) => day.startsWith(period.name))).toEqual(daysOf(period));
    }),
  );
});
