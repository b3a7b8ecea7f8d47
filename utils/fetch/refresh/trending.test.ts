import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { clock, dump, NOON, startFresh } from "../../../tests/support/fresh";
import { type Hub, json, standIn } from "../../../tests/support/hub";
import { putMark } from "../../../tests/support/lists";
import { records } from "../../../tests/support/records";
import { MINUTE } from "../../ground/dates/day";
import { TRENDING } from "../../model/feed";
import { FOLLOWING } from "../../model/following";
import type { Settings } from "../../model/settings";
import { newPaperIds } from "../../queries/lists/newPapers";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { changeSettings } from "../../store/settings";
import { loadFeed } from "./fetchFeed";
import { refresh, refreshIfStale } from "./refresh";

const TODAY = "2026-06-30";
const following = () => db.following.get(FOLLOWING);
const badge = () => fakeBrowser.action.getBadgeText({});
const later = (minutes: number) => clock(NOON + minutes * MINUTE);
let hub: Hub;
beforeEach(async () => {
  await startFresh();
  vi.spyOn(console, "error").mockImplementation(() => {});
  hub = standIn({
    [TODAY]: records("2606.00001"),
    trending: records("2605.00001", "2606.00001", "2605.00002"),
  });
});

describe("the ranking is refreshed with the days", () => {
  it.each<[Partial<Settings>, string[]]>([
    [{}, [TODAY]],
    [{ badgeCounts: "none" }, [TODAY]],
    [{ badgeCounts: "trending" }, [TODAY, TRENDING]],
    [{ popupView: "trending" }, [TODAY, TRENDING]],
    [{ newTabView: "trending", badgeCounts: "none" }, [TODAY, TRENDING]],
  ])("if it is wanted: %j", async (chosen, asked) => {
    await changeSettings(chosen);
    await refresh("now");
    expect(hub.asked).toEqual(asked);
    expect(await following()).toMatchObject({ refreshedAt: NOON, since: TODAY, latest: TODAY });
  });

  it("again every time, and its paper counts until it leaves the ranking", async () => {
    await changeSettings({ badgeCounts: "trending" });
    await refresh("now");
    expect(await badge()).toBe("3");
    hub.lists.trending = records("2605.00002", "2605.00003");
    later(30);
    await refresh("due");
    expect(hub.asked).toEqual([TODAY, TRENDING, TODAY, TRENDING]);
    expect(await newPaperIds(dexieReader, "trending")).toEqual(new Set(["2605.00002", "2605.00003"]));
    expect(await badge()).toBe("2");
  });

  it("once if a page fetches it at the same time", async () => {
    await changeSettings({ newTabView: "trending" });
    await refresh("now");
    later(20);
    hub.asked.length = 0;
    await Promise.all([refresh("now"), loadFeed(TRENDING, { again: true }), loadFeed(TRENDING)]);
    expect(hub.asked.sort()).toEqual([TODAY, TRENDING]);
  });
});

describe("a failure", () => {
  beforeEach(() => changeSettings({ badgeCounts: "trending" }));

  it.each([
    ["the days", TODAY],
    ["the ranking", TRENDING],
  ])("of one is recorded, and loses nothing of the other: %s", async (_, failing) => {
    hub.answer = (asked) => (asked === failing ? json({}, {}, 500) : undefined);
    await refresh("now");
    expect(hub.asked).toEqual([TODAY, TRENDING]);
    expect(await following()).toMatchObject({
      failure: { kind: "server", attempts: 1, retryAt: NOON + MINUTE },
    });
    expect((await following())?.refreshedAt).toBeUndefined();
    const stored = (await db.feeds.toArray()).map(({ key }) => key);
    expect(stored).toEqual(failing === TRENDING ? [`day/${TODAY}`] : [TRENDING]);
    expect(await badge()).toBe(failing === TRENDING ? "" : "3");

    hub.answer = undefined;
    later(1);
    await refresh("due");
    expect(await following()).toMatchObject({ failure: undefined, refreshedAt: NOON + MINUTE });
    expect(await badge()).toBe("3");
  });

  it("of both is one failure, and that of the days is reported", async () => {
    hub.answer = (asked) => json({}, {}, asked === TODAY ? 500 : 503);
    await refresh("now");
    expect(await following()).toMatchObject({ failure: { status: 500, attempts: 1 } });
  });

  it("of the ranking leaves its papers on the badge", async () => {
    await refresh("now");
    later(30);
    hub.answer = (asked) => (asked === TRENDING ? Promise.reject(new TypeError("failed")) : undefined);
    await refresh("due");
    expect(await following()).toMatchObject({ refreshedAt: NOON, failure: { kind: "unreachable" } });
    expect(await badge()).toBe("3");
  });
});

describe("a pause", () => {
  beforeEach(() => changeSettings({ badgeCounts: "trending" }));
  const limited = () => json({}, { RateLimit: '"api";r=0;t=120' }, 429);

  it("in the answer for the days is kept for the ranking", async () => {
    hub.answer = limited;
    await refresh("now");
    expect(hub.asked).toEqual([TODAY]);
  });

  it("in the answer for the day's list is kept for the ranking, which is fetched after it", async () => {
    hub.answer = (asked) =>
      asked === TODAY ? json(hub.lists[TODAY], { RateLimit: '"api";r=0;t=120' }) : undefined;
    await refresh("now");
    expect(hub.asked).toEqual([TODAY]);
    expect(await following()).toMatchObject({ failure: { kind: "limited", retryAt: NOON + 2 * MINUTE } });
    later(2);
    hub.answer = undefined;
    await refresh("due");
    expect(await badge()).toBe("3");
  });

  it("in the answer for the ranking is kept for the days", async () => {
    hub.answer = (asked) => (asked === TRENDING ? limited() : undefined);
    await refresh("now");
    later(1);
    await refresh("now");
    expect(hub.asked).toEqual([TODAY, TRENDING]);
  });
});

describe("switched on", () => {
  it("the ranking is out of date, and so it is fetched at once", async () => {
    await refresh("now");
    later(1);
    await refreshIfStale();
    expect(hub.asked).toEqual([TODAY]);
    await changeSettings({ badgeCounts: "trending" });
    await refreshIfStale();
    expect(hub.asked).toEqual([TODAY, TODAY, TRENDING]);
    expect(await badge()).toBe("3");
    await refreshIfStale();
    expect(hub.asked).toHaveLength(3);
  });

  it("the ranking is fetched even while another refresh that skipped it is ending", async () => {
    await refresh("now");
    await changeSettings({ newTabView: "trending" });
    await refreshIfStale();
    expect(hub.asked).toEqual([TODAY, TODAY, TRENDING]);
  });

  it("and off and on again, it loses nothing the user did", async () => {
    await changeSettings({ badgeCounts: "trending" });
    await refresh("now");
    await putMark("2605.00001", "saved", NOON);
    const before = await dump();
    await changeSettings({ badgeCounts: "every" });
    await loadFeed(TRENDING, { again: true });
    expect((await newPaperIds(dexieReader)).size).toBe(1);
    await changeSettings({ badgeCounts: "trending" });
    expect(await dump()).toEqual(before);
    expect(await newPaperIds(dexieReader, "trending")).toEqual(new Set(["2606.00001", "2605.00002"]));
  });
});

it("a page that looks at the ranking updates the badge that counts it", async () => {
  await changeSettings({ badgeCounts: "trending" });
  await loadFeed(TRENDING);
  expect(await badge()).toBe("3");
});
