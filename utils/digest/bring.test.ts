import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { clock, NOON, online, startFresh, writes } from "../../tests/support/fresh";
import { type Hub, standIn } from "../../tests/support/hub";
import { records } from "../../tests/support/records";
import { mark } from "../actions/markPapers";
import { HOUR, MINUTE } from "../ground/dates/day";
import type { Settings } from "../model/settings";
import { db } from "../store/db/database";
import { changeSettings } from "../store/settings";
import { bringDigest, DIGEST_ALARM } from "./bring";
import { listenForDigests } from "./listenForDigests";

const TODAY = "2026-06-30";
const on = (more: Partial<Settings> = {}) =>
  changeSettings({ digestEvery: "day", digestZone: "UTC", ...more });
const days = () => db.digests.toCollection().primaryKeys();
const alarm = () => fakeBrowser.alarms.get(DIGEST_ALARM);
const told = vi.fn<(name: string, options: { title: string; message: string }) => void>();
let hub: Hub;

async function start(): Promise<void> {
  await startFresh();
  told.mockReset();
  fakeBrowser.permissions.onAdded.addListener = () => {};
  fakeBrowser.notifications.create = (async (name: string, options: never) => told(name, options)) as never;
  hub = standIn({ [TODAY]: records("2606.00001", "2606.00002") });
}
beforeEach(start);

describe("unless digests were switched on", () => {
  it("there is no alarm, no request, no digest and no notification", async () => {
    await changeSettings({ digestNotify: true });
    await bringDigest();
    expect([await alarm(), hub.asked, await days()]).toEqual([undefined, [], []]);
    expect(told).not.toHaveBeenCalled();
  });

  it("an alarm set before is cleared", async () => {
    await on();
    await bringDigest();
    expect(await alarm()).toBeDefined();
    await changeSettings({ digestEvery: "never" });
    await bringDigest();
    expect(await alarm()).toBeUndefined();
  });
});

describe("a digest that is due", () => {
  it("is made from the current lists of Hugging Face", async () => {
    await on();
    await bringDigest();
    expect(hub.asked).toContain(TODAY);
    expect(await db.digests.toArray()).toMatchObject([{ day: TODAY, papers: "2606.00001 2606.00002" }]);
    expect((await db.digests.get(TODAY))?.stale).toBeUndefined();
  });

  it("is made once, however many calls come at once, and however often the worker starts", async () => {
    await on({ digestNotify: true });
    await Promise.all([bringDigest(), bringDigest(), bringDigest()]);
    for (const minutes of [1, 30, 700]) {
      clock(NOON + minutes * MINUTE);
      await bringDigest();
    }
    expect(await days()).toEqual([TODAY]);
    expect(told).toHaveBeenCalledOnce();
  });

  it("is one for all the days that the computer slept through", async () => {
    await on();
    await bringDigest();
    clock("2026-07-06T09:00:00Z");
    hub.lists["2026-07-06"] = records("2606.00009");
    await bringDigest();
    expect(await days()).toEqual([TODAY, "2026-07-06"]);
  });

  it("is made from stored papers if Hugging Face can't be reached, and says so", async () => {
    await on();
    await bringDigest();
    hub.lists[TODAY] = records("2606.00001", "2606.00002", "2606.00003");
    await db.digests.clear();
    online(false);
    hub.answer = () => Response.error();
    clock(NOON + HOUR);
    await bringDigest();
    expect(await db.digests.toArray()).toMatchObject([{ papers: "2606.00001 2606.00002", stale: 1 }]);
  });

  it("waits for Hugging Face if nothing is stored yet", async () => {
    await on();
    hub.answer = () => new Response("", { status: 500 });
    await bringDigest();
    expect(await days()).toEqual([]);
    expect(await alarm()).toMatchObject({ scheduledTime: NOON + 10 * MINUTE });
    hub.answer = undefined;
    clock(NOON + 10 * MINUTE);
    await bringDigest();
    expect(await days()).toEqual([TODAY]);
  });

  it("is made whole or not at all wherever the worker is killed, and then by the next worker", async () => {
    for (let point = 1; point < 40; point++) {
      await start();
      await on({ digestNotify: true });
      let count = 0;
      writes.refuse = () => ++count >= point;
      await bringDigest().catch(() => {});
      expect(await db.digests.toArray()).toEqual(
        count < point || told.mock.calls.length ? [expect.anything()] : [],
      );
      writes.refuse = () => false;
      clock(NOON + HOUR);
      await bringDigest();
      expect(await db.digests.toArray()).toMatchObject([{ day: TODAY, papers: "2606.00001 2606.00002" }]);
      expect(new Set(told.mock.calls.map(([name]) => name))).toEqual(new Set([`digest/${TODAY}`]));
      if (count < point) return;
    }
    expect.fail("there are more writes than were tried");
  });
});

describe("the alarm", () => {
  it.each([
    ["rings after an hour, in case the clock is set meanwhile", NOON, NOON + HOUR],
    ["rings at the hour of the digest if that is sooner", NOON + 19.5 * HOUR, NOON + 20 * HOUR],
  ])("%s", async (_, now, expected) => {
    await on();
    await bringDigest();
    clock(now);
    await bringDigest();
    expect(await alarm()).toMatchObject({ scheduledTime: expected, periodInMinutes: 60 });
  });

  it("is set even if making the digest fails", async () => {
    await on();
    await db.following.put({ key: "following", since: TODAY, latest: TODAY, refreshedAt: NOON });
    vi.spyOn(db.digests, "get").mockRejectedValueOnce(new Error("the disk is full"));
    await expect(bringDigest()).rejects.toThrow();
    expect(await alarm()).toBeDefined();
  });

  it("brings the digest, also by a worker that it has just started, and with other settings", async () => {
    const jobs: Promise<unknown>[] = [];
    listenForDigests((job) => void jobs.push(job));
    await Promise.all(jobs);
    expect(await days()).toEqual([]);
    await on();
    await vi.waitFor(async () => expect(await days()).toEqual([TODAY]));
    clock("2026-07-01T08:00:00Z");
    hub.lists["2026-07-01"] = records("2606.00007");
    await fakeBrowser.alarms.onAlarm.trigger({
      name: DIGEST_ALARM,
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
    await vi.waitFor(async () => expect(await days()).toEqual([TODAY, "2026-07-01"]));
    await Promise.all(jobs);
  });
});

describe("a notification", () => {
  it("comes with a digest if it was switched on, with the count and the first titles", async () => {
    await on({ digestNotify: true });
    await bringDigest();
    expect(told).toHaveBeenCalledExactlyOnceWith(
      `digest/${TODAY}`,
      expect.objectContaining({
        type: "basic",
        iconUrl: expect.stringContaining("icon/128.png"),
        title: "Your digest: 2 papers",
        message: "• On the matter of 2606.00001\n• On the matter of 2606.00002",
      }),
    );
  });

  it("does not come if it was not switched on", async () => {
    await on();
    await bringDigest();
    expect(await days()).toEqual([TODAY]);
    expect(told).not.toHaveBeenCalled();
  });

  it("comes again, under the same name, if the worker was killed before it could note it", async () => {
    await on({ digestNotify: true });
    await bringDigest();
    await db.digests.update(TODAY, { told: undefined });
    await bringDigest();
    expect(told.mock.calls.map(([name]) => name)).toEqual([`digest/${TODAY}`, `digest/${TODAY}`]);
  });

  it("does not come for a digest that was looked through already, or is long past", async () => {
    await on();
    await bringDigest();
    await changeSettings({ digestNotify: true });
    clock(NOON + 13 * HOUR);
    await bringDigest();
    clock(NOON + HOUR);
    await mark(["2606.00001", "2606.00002"], "read", true);
    await bringDigest();
    expect(told).not.toHaveBeenCalled();
  });

  it("does not come for an empty day", async () => {
    hub.lists = {};
    await on({ digestNotify: true });
    await bringDigest();
    expect(told).not.toHaveBeenCalled();
  });
});
