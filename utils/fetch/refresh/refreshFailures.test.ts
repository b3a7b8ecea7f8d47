import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { clock, dump, NOON, online, startFresh, writes } from "../../../tests/support/fresh";
import { type Hub, json, standIn } from "../../../tests/support/hub";
import { records } from "../../../tests/support/records";
import { HOUR, MINUTE } from "../../ground/dates/day";
import { FOLLOWING } from "../../model/following";
import { db } from "../../store/db/database";
import { refresh } from "./refresh";
import { REFRESH_ALARM } from "./refreshAlarm";

const failure = async () => (await db.following.get(FOLLOWING))?.failure;
let hub: Hub;
beforeEach(async () => {
  await startFresh();
  vi.spyOn(console, "error").mockImplementation(() => {});
  hub = standIn({ "2026-06-30": records("2606.00001"), "2026-06-29": records("2606.00002") });
});

it("a failure is recorded, the refresh is tried again, and stored papers stay", async () => {
  await refresh("now");
  const { papers, listings, feeds } = await dump();
  clock(NOON + HOUR);
  hub.answer = () => json({}, {}, 503);
  await refresh("due");
  expect(await dump()).toMatchObject({ papers, listings, feeds });
  expect(await db.following.get(FOLLOWING)).toMatchObject({
    refreshedAt: NOON,
    failure: { kind: "server", status: 503, at: NOON + HOUR, retryAt: NOON + HOUR + MINUTE, attempts: 1 },
  });
  expect(await fakeBrowser.alarms.get(REFRESH_ALARM)).toMatchObject({ scheduledTime: NOON + 61 * MINUTE });
  expect(await fakeBrowser.action.getBadgeText({})).toBe("1");
});

it("waits longer each time, half an hour at most, and starts over after the first success", async () => {
  hub.answer = () => json({}, {}, 500);
  const waits: number[] = [];
  let now = NOON;
  for (let nth = 1; nth <= 7; nth++) {
    clock(now);
    await refresh("due");
    const { retryAt = 0, attempts } = (await failure()) ?? {};
    expect(attempts).toBe(nth);
    waits.push((retryAt - now) / MINUTE);
    now = retryAt;
  }
  expect(waits).toEqual([1, 2, 5, 10, 30, 30, 30]);
  hub.answer = undefined;
  clock(now);
  await refresh("due");
  expect(await failure()).toBeUndefined();
});

it("is not tried before its time, unless somebody asks for it", async () => {
  hub.answer = () => json({}, {}, 500);
  await refresh("due");
  clock(NOON + MINUTE / 2);
  await refresh("due");
  expect(hub.asked).toHaveLength(1);
  await refresh("now");
  expect(hub.asked).toHaveLength(2);
});

it("is tried once for two that ask at once", async () => {
  hub.answer = () => json({}, {}, 500);
  await Promise.all([refresh("now"), refresh("now")]);
  expect(hub.asked).toHaveLength(1);
  expect(await failure()).toMatchObject({ attempts: 1 });
});

describe("a failure is recorded by its kind:", () => {
  const failed = () => Promise.reject(new TypeError("failed"));
  it.each<[string, Hub["answer"], string]>([
    ["no route", failed, "unreachable"],
    ["a web page", () => new Response("<html>"), "notJson"],
    ["rubbish", () => json([5, {}]), "unexpected"],
    ["half a list", () => new Response("[{"), "cutShort"],
  ])("%s", async (_, answer, kind) => {
    hub.answer = answer;
    await refresh("now");
    expect(await failure()).toMatchObject({ kind });
  });

  it("being offline", async () => {
    online(false);
    await refresh("now");
    expect(await failure()).toMatchObject({ kind: "offline" });
  });

  it("a write that fails", async () => {
    writes.refuse = (nth) => nth === 1;
    await refresh("now");
    expect(await failure()).toMatchObject({ kind: "storage" });
  });

  it("a permission that the user withheld", async () => {
    hub.answer = failed;
    fakeBrowser.permissions.contains = () => Promise.resolve(false);
    await refresh("now");
    expect(await failure()).toMatchObject({ kind: "forbidden" });
  });
});

it("never throws, even if nothing can be stored, and still wakes up again", async () => {
  writes.refuse = () => true;
  await expect(refresh("now")).resolves.toBeUndefined();
  expect(await fakeBrowser.alarms.get(REFRESH_ALARM)).toBeDefined();
});
