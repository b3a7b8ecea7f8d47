import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../model/settings";
import { dueNow, lastDue, nextDue, type Plan, planOf, zoneOf } from "./schedule";

const at = (moment: string) => Date.parse(moment);
const daily = (zone: string, time = "08:00"): Plan => ({ every: "day", weekday: 1, time, zone });

describe("when a digest is due", () => {
  it.each([
    ["in the morning before the hour", "Europe/Berlin", "08:00", "2026-06-30T05:59:59Z", "2026-06-30T06:00Z"],
    [
      "at the hour itself, the next day's",
      "Europe/Berlin",
      "08:00",
      "2026-06-30T06:00Z",
      "2026-07-01T06:00Z",
    ],
    [
      "over the spring change, an hour sooner",
      "Europe/Berlin",
      "08:00",
      "2026-03-28T08:00Z",
      "2026-03-29T06:00Z",
    ],
    [
      "over the autumn change, an hour later",
      "Europe/Berlin",
      "08:00",
      "2026-10-24T08:00Z",
      "2026-10-25T07:00Z",
    ],
    [
      "at an hour left out: the one after",
      "Europe/Berlin",
      "02:30",
      "2026-03-28T12:00Z",
      "2026-03-29T01:30Z",
    ],
    [
      "at an hour that comes twice: the first",
      "Europe/Berlin",
      "02:30",
      "2026-10-24T12:00Z",
      "2026-10-25T00:30Z",
    ],
    [
      "after the first of them: not the second",
      "Europe/Berlin",
      "02:30",
      "2026-10-25T00:30Z",
      "2026-10-26T01:30Z",
    ],
    [
      "at an hour left out in New York",
      "America/New_York",
      "02:00",
      "2026-03-08T00:00Z",
      "2026-03-08T07:00Z",
    ],
    [
      "at an hour that comes twice there",
      "America/New_York",
      "01:00",
      "2026-10-31T12:00Z",
      "2026-11-01T05:00Z",
    ],
    ["at half an hour left out", "Australia/Lord_Howe", "02:15", "2026-10-03T12:00Z", "2026-10-03T15:45Z"],
    [
      "at half an hour that comes twice",
      "Australia/Lord_Howe",
      "01:45",
      "2026-04-04T12:00Z",
      "2026-04-04T14:45Z",
    ],
    ["where the zone is a quarter off", "Asia/Kathmandu", "08:00", "2026-06-30T00:00Z", "2026-06-30T02:15Z"],
    ["where the day begins first", "Pacific/Kiritimati", "08:00", "2026-06-30T00:00Z", "2026-06-30T18:00Z"],
    ["if a day was left out", "Pacific/Apia", "08:00", "2011-12-29T19:00Z", "2011-12-30T18:00Z"],
    [
      "at midnight, where that is left out",
      "Africa/Cairo",
      "00:00",
      "2026-04-23T12:00Z",
      "2026-04-23T22:00Z",
    ],
    [
      "late, if the hour is moved into the next day",
      "America/Nuuk",
      "23:30",
      "2026-03-28T12:00Z",
      "2026-03-29T01:30Z",
    ],
  ])("%s", (_, zone, time, now, next) => {
    const due = nextDue(daily(zone, time), at(now));
    expect(new Date(due.at).toISOString()).toBe(new Date(next).toISOString());
    expect(lastDue(daily(zone, time), due.at)).toEqual(due);
    expect(lastDue(daily(zone, time), due.at - 1).day < due.day).toBe(true);
  });

  it.each([
    ["weekday", 1, "2026-06-26T12:00Z", "2026-06-29"],
    ["weekday", 1, "2026-06-29T12:00Z", "2026-06-30"],
    ["week", 1, "2026-06-29T12:00Z", "2026-07-06"],
    ["week", 7, "2026-06-29T12:00Z", "2026-07-05"],
  ] as const)("%s, on day %i", (every, weekday, now, next) => {
    expect(nextDue({ every, weekday, time: "08:00", zone: "UTC" }, at(now)).day).toBe(next);
  });

  it("is never due, unless digests were switched on", () => {
    expect(planOf(DEFAULT_SETTINGS)).toBeUndefined();
    expect(planOf({ ...DEFAULT_SETTINGS, digestEvery: "day", digestZone: "Asia/Kathmandu" })).toEqual(
      daily("Asia/Kathmandu"),
    );
  });

  it.each(["", "Mars/Olympus", "not a zone"])("in the machine's own zone if %j is not a zone", (name) => {
    expect(zoneOf(name)).toBe(Temporal.Now.timeZoneId());
  });
});

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Nuuk",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
];

const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30", "45"))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
const plans = fc.record({
  every: fc.constantFrom("day", "weekday", "week"),
  weekday: fc.integer({ min: 1, max: 7 }),
  time: clockTime,
  zone: fc.constantFrom(...ZONES),
});
/** Moments since before Samoa's skipped day, half of them near a clock change. */
const moments = fc.oneof(
  fc.integer({ min: at("2011-12-01"), max: at("2030-01-01") }),
  fc
    .tuple(
      fc.constantFrom(
        "2011-12-30",
        "2026-03-08",
        "2026-03-29",
        "2026-04-05",
        "2026-04-24",
        "2026-10-25",
        "2026-11-01",
      ),
      fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 }),
    )
    .map(([day, by]) => at(day) + by),
);

/** The real calendar days of a zone after one day, up to another day. */
function daysBetween(zone: string, after: string, upTo: string): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  for (let day = Temporal.PlainDate.from(after).add({ days: 1 }); ; day = day.add({ days: 1 })) {
    if (Temporal.PlainDate.compare(day, upTo) > 0) return days;
    if (day.toZonedDateTime(zone).toPlainDate().equals(day)) days.push(day);
  }
}

describe("laws", () => {
  it("between one digest and the next there is one chosen day, and no day has two digests", () => {
    fc.assert(
      fc.property(plans, moments, (plan, now) => {
        const last = lastDue(plan, now);
        const next = nextDue(plan, now);
        expect(last.at <= now && now < next.at).toBe(true);
        const isChosen = ({ dayOfWeek }: Temporal.PlainDate) =>
          plan.every === "day" || (plan.every === "week" ? dayOfWeek === plan.weekday : dayOfWeek <= 5);
        const chosen = daysBetween(plan.zone, last.day, next.day).filter(isChosen);
        expect(chosen.map(String)).toEqual([next.day]);
        expect(nextDue(plan, last.at)).toEqual(next);
        expect(lastDue(plan, next.at)).toEqual(next);
      }),
      { numRuns: 300 },
    );
  });

  it("each day has one digest, for checks at any times, in any zones, and with a clock set back now and then", () => {
    const looks = fc.array(
      fc.record({ wait: fc.integer({ min: -40, max: 100 }), zone: fc.constantFrom(...ZONES) }),
      { minLength: 5, maxLength: 60 },
    );
    fc.assert(
      fc.property(clockTime, moments, looks, (time, start, steps) => {
        const made: string[] = [];
        let now = start;
        for (const { wait, zone } of steps) {
          now += wait * 3_600_000;
          const due = dueNow(daily(zone, time), 0, made, now);
          if (due) made.push(due.day);
          // The next check finds nothing to do.
          expect(dueNow(daily(zone, time), 0, made, now)).toBeUndefined();
        }
        expect(new Set(made).size).toBe(made.length);
      }),
      { numRuns: 200 },
    );
  });

  it("checks at least once a day miss no digest", () => {
    const waits = fc.array(fc.integer({ min: 1, max: 22 * 60 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(plans, moments, waits, (plan, start, minutes) => {
        const { day: first } = lastDue(plan, start);
        const made = [first];
        let now = start;
        for (const wait of minutes) {
          now += wait * 60_000;
          const due = dueNow(plan, 0, made, now);
          if (due) made.push(due.day);
        }
        const { day: last } = lastDue(plan, now);
        const isChosen = ({ dayOfWeek }: Temporal.PlainDate) =>
          plan.every === "day" || (plan.every === "week" ? dayOfWeek === plan.weekday : dayOfWeek <= 5);
        expect(made.slice(1)).toEqual(daysBetween(plan.zone, first, last).filter(isChosen).map(String));
      }),
      { numRuns: 200 },
    );
  });
});

describe("which digest is made", () => {
  const plan = daily("Europe/Berlin");
  const noon = at("2026-06-30T10:00Z");
  it.each([
    ["the digest of today", 0, [], noon, "2026-06-30"],
    ["no second one", 0, ["2026-06-30"], noon, undefined],
    [
      "before the hour, yesterday's digest if it was slept through",
      0,
      ["2026-06-26"],
      at("2026-06-30T04:00Z"),
      "2026-06-29",
    ],
    ["one for all that were slept through", 0, ["2026-06-01"], noon, "2026-06-30"],
    ["none that was due before they were switched on", noon - 60_000, [], noon, undefined],
    ["the usual one, if the clock was set back since", noon + 86_400_000, [], noon, "2026-06-30"],
    [
      "none older than the last, for example by another day of the week",
      0,
      ["2026-06-30"],
      at("2026-06-30T04:00Z"),
      undefined,
    ],
    ["the usual one, if a clock once ran ahead", 0, ["2027-01-01"], noon, "2026-06-30"],
  ])("%s", (_, since, made, now, day) => {
    expect(dueNow(plan, since, made, now)?.day).toBe(day);
  });

  it("after a journey to the west, the day that comes again gets no second digest", () => {
    const made: string[] = [];
    const east = dueNow(daily("Pacific/Kiritimati"), 0, made, at("2026-06-29T18:00Z"));
    expect(east?.day).toBe("2026-06-30");
    made.push("2026-06-29", "2026-06-30");
    expect(dueNow(daily("Pacific/Honolulu"), 0, made, at("2026-06-29T19:00Z"))).toBeUndefined();
    expect(dueNow(daily("Pacific/Honolulu"), 0, made, at("2026-06-30T19:00Z"))).toBeUndefined();
    expect(dueNow(daily("Pacific/Honolulu"), 0, made, at("2026-07-01T19:00Z"))?.day).toBe("2026-07-01");
  });
});
