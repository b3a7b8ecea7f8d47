import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startOf } from "../ground/dates/day";

const noon = Date.parse("2026-06-30T12:00:00Z");
const ZONES = { "America/Los_Angeles": "5:00 AM", "Pacific/Auckland": "12:00 AM", UTC: "12:00 PM" };
/** Intl puts a narrow space between a time and its AM or PM. */
const plain = (text: string) => text.replace("\u202f", " ");

describe.each(Object.entries(ZONES))("in %s", (zone, clockAtNoon) => {
  const { TZ } = process.env;
  let written: typeof import("./dates");
  beforeAll(async () => {
    process.env.TZ = zone;
    vi.resetModules();
    written = await import("./dates");
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
    ["2026-06-30", "Tuesday, June 30"],
    ["2026-01-01", "Thursday, January 1"],
    ["2025-12-31", "Wednesday, December 31, 2025"],
  ])("dayTitle of %s", (day, text) => expect(written.dayTitle(day, noon)).toBe(text));

  it("writes Daypaper's own times by the reader's clock", () => {
    expect(plain(written.clockTime(noon, noon))).toBe(clockAtNoon);
    expect(plain(written.clockTime(noon, noon - 24 * 3_600_000))).toBe(clockAtNoon);
  });

  it("names the weekdays from Monday to Sunday", () => {
    expect([1, 7].map((weekday) => written.weekdayName(weekday))).toEqual(["Monday", "Sunday"]);
    expect(written.weekdayName(3, "short")).toBe("Wed");
  });

  it("writes a moment by the clock of another zone", () => {
    expect(plain(written.momentInZone(noon, "Asia/Tokyo"))).toBe("Tuesday, June 30 at 9:00 PM");
  });

  it("adds the weekday to a moment further away than a day", () => {
    const later = plain(written.clockTime(noon, noon + 24 * 3_600_000 + 1));
    expect(later).toContain(clockAtNoon);
    expect(later).toMatch(/^(Tue|Wed), (Jun 30|Jul 1)/);
  });

  it.each([
    [-5000, "just now"],
    [0, "just now"],
    [59_999, "just now"],
    [60_000, "1 minute ago"],
    [4.5 * 60_000, "4 minutes ago"],
    [59.9 * 60_000, "59 minutes ago"],
    [3_600_000, "1 hour ago"],
    [23.9 * 3_600_000, "23 hours ago"],
    [24 * 3_600_000, "yesterday"],
    [47.9 * 3_600_000, "yesterday"],
    [48 * 3_600_000, "2 days ago"],
    [6.9 * 86_400_000, "6 days ago"],
    [7 * 86_400_000, "Jun 23"],
    [365 * 86_400_000, "Jun 30, 2025"],
  ])("%d ms ago is %j", (passed, text) => expect(written.timeAgo(noon - passed, noon)).toBe(text));

  it.each([
    ["day", "2026-06-30", "Tuesday, June 30"],
    ["week", "2026-W26", "Week of June 22, 2026"],
    ["week", "2026-W53", "Week of December 28, 2026"],
    ["month", "2026-06", "June 2026"],
  ] as const)("writes %s %s in full", (kind, name, title) => {
    expect(written.periodTitle({ kind, name }, Date.parse("2026-11-23T12:00:00Z"))).toBe(title);
  });
});

describe("in a browser that is not American", () => {
  afterAll(() => vi.unstubAllGlobals());

  it.each([
    ["en-GB", "Tuesday 30 June", "30 Jun", "1,234"],
    ["de-DE", "Dienstag, 30. Juni", "30. Juni", "1.234"],
    ["ja-JP", "6月30日火曜日", "6月30日", "1,234"],
  ])("%s: dates and numbers are written as in that language", async (language, title, date, number) => {
    vi.stubGlobal("navigator", { language });
    vi.resetModules();
    const written = await import("./dates");
    const { formatNumber } = await import("./numbers");
    expect(written.dayTitle("2026-06-30", noon)).toBe(title);
    expect(written.shortDate(noon, noon)).toBe(date);
    expect(formatNumber(1234)).toBe(number);
    expect(written.timeAgo(noon - 4 * 60_000, noon), "words are those of the texts").toBe("4 minutes ago");
  });
});
