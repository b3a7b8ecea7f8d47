import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startOf } from "./day";

const noon = Date.parse("2026-06-30T12:00:00Z");
const ZONES = { "America/Los_Angeles": "05:00", "Pacific/Auckland": "00:00", UTC: "12:00" };

describe.each(Object.entries(ZONES))("in %s", (zone, clockAtNoon) => {
  const { TZ } = process.env;
  let written: typeof import("./format");
  beforeAll(async () => {
    process.env.TZ = zone;
    vi.resetModules();
    written = await import("./format");
  });
  afterAll(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it("runs in that zone", () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  it.each([
    ["2026-02-19", "Feb 19"],
    ["2026-01-01", "Jan 1"],
    ["2026-12-31", "Dec 31"],
    ["2025-12-31", "Dec 31, 2025"],
    ["2021-10-28", "Oct 28, 2021"],
    ["2027-01-01", "Jan 1, 2027"],
  ])("shortDate of %s", (day, text) => {
    expect(written.shortDate(startOf(day), noon)).toBe(text);
  });

  it("does not move a date that is near midnight", () => {
    expect(written.shortDate(Date.parse("2026-06-30T00:00:00Z"), noon)).toBe("Jun 30");
    expect(written.shortDate(Date.parse("2026-06-30T23:59:59Z"), noon)).toBe("Jun 30");
  });

  it.each([
    ["2026-06-30", "Tuesday, 30 June"],
    ["2026-01-01", "Thursday, 1 January"],
    ["2025-12-31", "Wednesday, 31 December 2025"],
  ])("dayTitle of %s", (day, text) => expect(written.dayTitle(day, noon)).toBe(text));

  it("writes what Daypaper did by the reader's clock", () => {
    expect(written.clockTime(noon, noon)).toBe(clockAtNoon);
    expect(written.clockTime(noon, noon - 24 * 3_600_000)).toBe(clockAtNoon);
  });

  it("adds the weekday to a moment further away than a day", () => {
    const later = written.clockTime(noon, noon + 24 * 3_600_000 + 1);
    expect(later).toContain(clockAtNoon);
    expect(later).toMatch(/^(Tue|Wed), (Jun 30|Jul 1)/);
  });

  it.each([
    [-5000, "just now"],
    [0, "just now"],
    [59_999, "just now"],
    [60_000, "1 min ago"],
    [4.5 * 60_000, "4 min ago"],
    [59.9 * 60_000, "59 min ago"],
    [3_600_000, "1 h ago"],
    [23.9 * 3_600_000, "23 h ago"],
    [24 * 3_600_000, "yesterday"],
    [47.9 * 3_600_000, "yesterday"],
    [48 * 3_600_000, "2 days ago"],
    [6.9 * 86_400_000, "6 days ago"],
    [7 * 86_400_000, "Jun 23"],
    [365 * 86_400_000, "Jun 30, 2025"],
  ])("%d ms ago is %j", (passed, text) => expect(written.timeAgo(noon - passed, noon)).toBe(text));

  it.each([
    ["day", "2026-06-30", "Tuesday, 30 June"],
    ["week", "2026-W26", "Week of 22 June 2026"],
    ["week", "2026-W53", "Week of 28 December 2026"],
    ["month", "2026-06", "June 2026"],
  ] as const)("says %s %s as people do", (kind, name, title) => {
    expect(written.periodTitle({ kind, name }, Date.parse("2026-11-23T12:00:00Z"))).toBe(title);
  });
});
