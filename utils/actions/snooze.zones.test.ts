import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { clock, NOON, startFresh } from "../../tests/support/fresh";
import { follow, listDay } from "../../tests/support/lists";
import { HOUR, MINUTE } from "../ground/dates/day";
import { feedList } from "../queries/lists/feedList";
import { db } from "../store/db/database";
import { dexieReader } from "../store/db/dexieReader";
import { setStatus, snooze } from "./keep";
import { mark, seen, undo } from "./markPapers";
import { type Snooze, snoozeDate, snoozeTime } from "./snooze";
import { armSnoozeAlarm, SNOOZE_ALARM } from "./snoozeAlarm";

const zone = process.env.TZ;
afterEach(() => {
  // Node reads the zone anew when it is set.
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe("a paper comes back at eight in the morning of the reader's zone", () => {
  it.each<[string, string, Snooze, string]>([
    ["UTC", "2026-06-30T12:00Z", "tomorrow", "2026-07-01T08:00Z"],
    ["UTC", "2026-06-30T12:00Z", "weekend", "2026-07-04T08:00Z"],
    ["UTC", "2026-06-30T12:00Z", "nextWeek", "2026-07-06T08:00Z"],
    // Late in the evening in New York it is tomorrow in UTC.
    ["America/New_York", "2026-07-01T02:00Z", "tomorrow", "2026-07-01T12:00Z"],
    ["Asia/Tokyo", "2026-06-30T16:00Z", "tomorrow", "2026-07-01T23:00Z"],
    // A Saturday and a Monday mean the next such day, even before eight.
    ["UTC", "2026-07-04T05:00Z", "weekend", "2026-07-11T08:00Z"],
    ["UTC", "2026-07-05T05:00Z", "weekend", "2026-07-11T08:00Z"],
    ["UTC", "2026-07-06T05:00Z", "nextWeek", "2026-07-13T08:00Z"],
    ["UTC", "2026-12-31T12:00Z", "tomorrow", "2027-01-01T08:00Z"],
    // The clocks of Berlin are set forward on 29 March and back on 25 October 2026.
    ["Europe/Berlin", "2026-03-28T12:00Z", "tomorrow", "2026-03-29T06:00Z"],
    ["Europe/Berlin", "2026-03-27T12:00Z", "nextWeek", "2026-03-30T06:00Z"],
    ["Europe/Berlin", "2026-10-24T12:00Z", "tomorrow", "2026-10-25T07:00Z"],
    ["Europe/Berlin", "2026-10-23T12:00Z", "weekend", "2026-10-24T06:00Z"],
    ["Europe/Berlin", "2026-10-23T12:00Z", "nextWeek", "2026-10-26T07:00Z"],
    ["Pacific/Apia", "2026-06-30T12:00Z", "tomorrow", "2026-07-01T19:00Z"],
  ])("in %s, asked at %s for %s", (tz, now, which, expected) => {
    process.env.TZ = tz;
    expect(new Date(snoozeTime(which, Date.parse(now))).toISOString()).toBe(new Date(expected).toISOString());
  });

  it.each([
    ["UTC", "2026-07-09", "2026-07-09T08:00Z"],
    ["Europe/Berlin", "2026-10-26", "2026-10-26T07:00Z"],
    ["America/New_York", "2027-01-04", "2027-01-04T13:00Z"],
  ])("in %s on a date: %s", (tz, date, expected) => {
    process.env.TZ = tz;
    expect(snoozeDate(date, NOON)).toBe(Date.parse(expected));
  });

  it.each(["", "soon", "2026-06-30", "2026-06-29", "1999-01-01", "999999999-01-01"])(
    "never on %j",
    (date) => {
      process.env.TZ = "UTC";
      expect(snoozeDate(date, NOON)).toBeUndefined();
    },
  );
});

describe("a snoozed paper", () => {
  beforeEach(async () => {
    await startFresh();
    await follow("2026-06-30", "2026-06-30");
    await listDay("2026-06-30", ["a", "b"]);
    await listDay("2026-05-01", ["old"], { followed: false });
  });
  const badge = () => fakeBrowser.action.getBadgeText({});
  const news = async () =>
    (await feedList(dexieReader, "day/2026-06-30")).entries.filter((each) => each.isNew).length;
  const later = NOON + 20 * HOUR;
  const back = async () => {
    clock(later);
    await armSnoozeAlarm();
    await seen([]);
  };

  it("is saved, and not new until it comes back", async () => {
    await snooze(["a"], later);
    expect((await db.marks.get("a"))?.savedAt).toBe(NOON);
    expect([await badge(), await news()]).toEqual(["1", 1]);
    await back();
    expect([await badge(), await news()]).toEqual(["2", 2]);
  });

  it("is new again whatever was done with it before, and on every list", async () => {
    await mark(["a", "old"], "read", true);
    await snooze(["a", "old"], later);
    expect(await badge()).toBe("1");
    await back();
    expect(await badge()).toBe("3");
  });

  it.each([
    ["seen", () => seen(["old"])],
    ["read", () => mark(["old"], "read", true)],
    ["hidden", () => mark(["old"], "hidden", true)],
    ["removed from the saved papers", () => mark(["old"], "saved", false)],
    ["started", () => setStatus(["old"], "reading")],
    ["no longer snoozed", () => snooze(["old"], undefined)],
  ])("that is back is no longer new once it is %s", async (_, act) => {
    await snooze(["old"], later);
    await back();
    expect(await badge()).toBe("3");
    await act();
    expect((await db.marks.get("old"))?.snoozedUntil).toBeUndefined();
    expect(await badge()).toBe("2");
  });

  it("that is not back yet stays snoozed when its card is on screen", async () => {
    await snooze(["a"], later);
    await seen(["a"]);
    expect(await db.marks.get("a")).toMatchObject({ snoozedUntil: later });
    expect((await db.marks.get("a"))?.seenAt).toBeUndefined();
  });

  it("is as it was when the snooze is undone", async () => {
    await snooze(["a"], later);
    await undo();
    expect(await badge()).toBe("2");
    expect(await fakeBrowser.alarms.get(SNOOZE_ALARM)).toBeFalsy();
  });
});

describe("the alarm", () => {
  beforeEach(startFresh);
  const due = async () => (await fakeBrowser.alarms.get(SNOOZE_ALARM))?.scheduledTime;

  it("rings when the first one comes back", async () => {
    await snooze(["a"], NOON + 50 * MINUTE);
    await snooze(["b"], NOON + 30 * MINUTE);
    expect(await due()).toBe(NOON + 30 * MINUTE);
  });

  it("rings for the next paper after the first", async () => {
    await snooze(["a"], NOON + 50 * MINUTE);
    await snooze(["b"], NOON + 30 * MINUTE);
    await armSnoozeAlarm(NOON + 30 * MINUTE);
    expect(await due()).toBe(NOON + 50 * MINUTE);
  });

  it("rings within the hour, and so notices a clock that was set forward or back", async () => {
    await snooze(["a"], NOON + 100 * HOUR);
    expect(await due()).toBe(NOON + HOUR);
    await armSnoozeAlarm(NOON - 50 * HOUR);
    expect(await due()).toBe(NOON - 49 * HOUR);
  });

  it("is not set if no paper will come back", async () => {
    await mark(["a"], "saved", true);
    expect(await due()).toBeUndefined();
    await snooze(["a"], NOON + HOUR);
    expect(await due()).toBe(NOON + HOUR);
    await snooze(["a"], undefined);
    expect(await due()).toBeUndefined();
  });
});
