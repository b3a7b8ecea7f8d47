import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { clock, dump, NOON, startFresh } from "../../../tests/support/fresh";
import { type Hub, json, standIn } from "../../../tests/support/hub";
import { records } from "../../../tests/support/records";
import { addDays, HOUR, MINUTE } from "../../ground/dates/day";
import { FOLLOWING } from "../../model/following";
import { newPaperIds } from "../../queries/lists/newPapers";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { refresh, refreshIfStale } from "./refresh";
import { REFRESH_ALARM } from "./refreshAlarm";

const TODAY = "2026-06-30";
const following = () => db.following.get(FOLLOWING);
let hub: Hub;
beforeEach(async () => {
  await startFresh();
  hub = standIn({
    [TODAY]: records("2606.00001", "2606.00002"),
    "2026-06-29": records("2606.00003"),
    "2026-06-26": records("2606.00004", "2606.00002"),
  });
});

it("counts at first only the papers of the latest day", async () => {
  await refresh("now");
  expect(hub.asked).toEqual([TODAY]);
  expect(await newPaperIds(dexieReader)).toEqual(new Set(["2606.00001", "2606.00002"]));
  expect(await following()).toMatchObject({ since: TODAY, latest: TODAY, refreshedAt: NOON });
  expect(await fakeBrowser.action.getBadgeText({})).toBe("2");
  expect(await fakeBrowser.alarms.get(REFRESH_ALARM)).toMatchObject({ scheduledTime: NOON + 30 * MINUTE });
});

it("goes back at first to the latest day that has papers", async () => {
  hub.lists = { "2026-06-26": records("2606.00004") };
  hub.answer = (day) => (day === TODAY ? json({ error: "too soon" }, {}, 400) : undefined);
  await refresh("now");
  expect(hub.asked).toEqual([TODAY, "2026-06-29", "2026-06-28", "2026-06-27", "2026-06-26"]);
  expect(await following()).toMatchObject({ since: "2026-06-26", latest: "2026-06-26", failure: undefined });
});

it("a second refresh gives the same, except for its time", async () => {
  await refresh("now");
  const once = await dump();
  clock(NOON + MINUTE);
  await refresh("now");
  const twice = await dump();
  const { feeds, following, ...same } = once;
  expect(twice).toMatchObject(same);
  expect(twice.feeds).toEqual(feeds?.map((feed) => ({ ...(feed as object), checkedAt: NOON + MINUTE })));
  expect(twice.following).toMatchObject([{ ...(following?.[0] as object), refreshedAt: NOON + MINUTE }]);
});

it("counts the papers that a growing day adds, and keeps when each paper was first listed", async () => {
  await refresh("now");
  hub.lists[TODAY] = records("2606.00005", "2606.00001", "2606.00002");
  clock(NOON + HOUR);
  await refresh("due");
  expect(await newPaperIds(dexieReader)).toEqual(new Set(["2606.00001", "2606.00002", "2606.00005"]));
  const listings = await db.listings.toArray();
  expect(listings.map((each) => (each.firstListedAt - NOON) / HOUR)).toEqual([0, 0, 1]);
});

it("catches up on what was listed while the computer was off", async () => {
  clock("2026-06-26T12:00:00Z");
  await refresh("now");
  clock(NOON);
  await refresh("due");
  expect(hub.asked).toEqual(["2026-06-26", TODAY, "2026-06-29", "2026-06-28", "2026-06-27", "2026-06-26"]);
  expect((await newPaperIds(dexieReader)).size).toBe(4);
  expect(await following()).toMatchObject({ since: "2026-06-26", latest: TODAY });
});

it("sends the last entity tag, and leaves an unchanged list as it was", async () => {
  hub.answer = (_, nth) =>
    nth === 1 ? json(records("2606.00001"), { ETag: 'W/"1"' }) : new Response(null, { status: 304 });
  await refresh("now");
  clock(NOON + HOUR);
  await refresh("now");
  expect(hub.requests.map(({ headers }) => headers.get("If-None-Match"))).toEqual([null, 'W/"1"']);
  expect(await db.feeds.toArray()).toMatchObject([{ etag: 'W/"1"', count: 1, checkedAt: NOON + HOUR }]);
  expect(await following()).toMatchObject({ refreshedAt: NOON + HOUR });
});

it("fetches once for two that ask at once, and again for one that asks later", async () => {
  await Promise.all([refresh("now"), refresh("due"), refresh("now"), refreshIfStale()]);
  expect(hub.asked).toEqual([TODAY]);
  clock(NOON + 1);
  await refresh("now");
  expect(hub.asked).toEqual([TODAY, TODAY]);
});

it.each([
  ["fourteen minutes", 14 * MINUTE, 1],
  ["sixteen minutes", 16 * MINUTE, 2],
  ["a clock set back by an hour", -HOUR, 2],
])("a page that opens after %s", async (_, later, times) => {
  await refresh("now");
  clock(NOON + later);
  await refreshIfStale();
  expect(hub.asked).toHaveLength(times);
});

describe("a clock that was wrong", () => {
  it.each([3, 10, 20, 40])("by %d days ahead costs nothing once it is right", async (days) => {
    hub.answer = (day) => (day > TODAY ? json({ error: "in the future" }, {}, 400) : undefined);
    clock("2026-06-29T12:00:00Z");
    await refresh("now");
    clock(NOON + days * 24 * HOUR);
    await refresh("now");
    clock(NOON);
    await refresh("now");
    clock(`${addDays(TODAY, 1)}T12:00:00Z`);
    hub.lists["2026-07-01"] = records("2607.00001");
    hub.answer = undefined;
    await refresh("due");
    expect(await newPaperIds(dexieReader)).toEqual(
      new Set(["2606.00001", "2606.00002", "2606.00003", "2607.00001"]),
    );
  });
});
