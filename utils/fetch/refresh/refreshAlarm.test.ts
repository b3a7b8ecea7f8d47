import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { MINUTE } from "../../ground/dates/day";
import { FOLLOWING, type Following } from "../../model/following";
import { db } from "../../store/db/database";
import { changeSettings } from "../../store/settings";
import { armRefreshAlarm, REFRESH_ALARM } from "./refreshAlarm";

beforeEach(startFresh);

const failed = (retryAt: number): Partial<Following> => ({
  refreshedAt: NOON - 5 * MINUTE,
  failure: { kind: "offline", at: NOON, retryAt, attempts: 1 },
});

describe("the alarm rings", () => {
  it.each<[string, Partial<Following>, number]>([
    ["soon if nothing was ever refreshed", {}, 0.5],
    ["an interval after the last refresh", { refreshedAt: NOON - 10 * MINUTE }, 20],
    ["an interval from now right after a refresh", { refreshedAt: NOON }, 30],
    ["soon if the time has passed", { refreshedAt: NOON - 300 * MINUTE }, 0.5],
    ["when the next try is due after a failure", failed(NOON + 2 * MINUTE), 2],
    ["not sooner than browsers allow", failed(NOON + 1000), 0.5],
    ["soon if a try was due while the computer slept", failed(NOON - 60 * MINUTE), 0.5],
    [
      "an interval from now at the latest, if the clock was set back",
      { refreshedAt: NOON + 9999 * MINUTE },
      30,
    ],
    ["an interval from now at the latest, if a pause is long", failed(NOON + 600 * MINUTE), 30],
  ])("%s", async (_, following, minutes) => {
    await db.following.put({ key: FOLLOWING, ...following });
    await armRefreshAlarm(NOON);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([
      { name: REFRESH_ALARM, scheduledTime: NOON + minutes * MINUTE, periodInMinutes: 30 },
    ]);
  });

  it("as often as the user chose", async () => {
    await changeSettings({ refreshIntervalInMinutes: 180 });
    await db.following.put({ key: FOLLOWING, refreshedAt: NOON });
    await armRefreshAlarm(NOON);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([
      { scheduledTime: NOON + 180 * MINUTE, periodInMinutes: 180 },
    ]);
  });

  it("once, however often it is set", async () => {
    await Promise.all([armRefreshAlarm(NOON), armRefreshAlarm(NOON), armRefreshAlarm(NOON + 1)]);
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });
});
