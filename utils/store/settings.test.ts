import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  completeSettings,
  DEFAULT_SETTINGS,
  firstViewOf,
  REFRESH_INTERVALS,
  type Settings,
  wantsTrending,
} from "../model/settings";
import { changeSettings, readSettings, watchSettings } from "./settings";

beforeEach(() => fakeBrowser.reset());

describe("completeSettings", () => {
  it.each<[string, object, object]>([
    ["nothing stored", {}, {}],
    ["15 minutes", { refreshIntervalInMinutes: 15 }, { refreshIntervalInMinutes: 15 }],
    ["1440 minutes", { refreshIntervalInMinutes: 1440 }, { refreshIntervalInMinutes: 1440 }],
    ["too often", { refreshIntervalInMinutes: 14 }, {}],
    ["too seldom", { refreshIntervalInMinutes: 1441 }, {}],
    ["never", { refreshIntervalInMinutes: 0 }, {}],
    ["no number", { refreshIntervalInMinutes: "often" }, {}],
    ["NaN", { refreshIntervalInMinutes: Number.NaN }, {}],
    [
      "null",
      { refreshIntervalInMinutes: null, theme: null, seenWhen: null, badgeCounts: null, popupView: null },
      {},
    ],
    ["undefined", { theme: undefined, refreshIntervalInMinutes: undefined, showThumbnails: undefined }, {}],
    ["a theme", { theme: "dark" }, { theme: "dark" }],
    ["an unknown theme", { theme: "sepia" }, {}],
    ["seen when opened", { seenWhen: "opened" }, { seenWhen: "opened" }],
    ["seen at an unknown time", { seenWhen: "someday" }, {}],
    ["no badge", { badgeCounts: "none" }, { badgeCounts: "none" }],
    ["the latest day", { badgeCounts: "latest" }, { badgeCounts: "latest" }],
    ["the ranking", { badgeCounts: "trending" }, { badgeCounts: "trending" }],
    ["an unknown badge", { badgeCounts: 7 }, {}],
    ["a first view of the popup", { popupView: "trending" }, { popupView: "trending" }],
    ["a first view of a new tab", { newTabView: "trending" }, { newTabView: "trending" }],
    ["the day as the first view", { popupView: "day", newTabView: "day" }, {}],
    ["unknown first views", { popupView: "saved", newTabView: 1 }, {}],
    ["no thumbnails", { showThumbnails: false }, { showThumbnails: false }],
    [
      "a digest",
      {
        digestEvery: "week",
        digestWeekday: 7,
        digestTime: "23:59",
        digestZone: "Asia/Kathmandu",
        digestNotify: true,
      },
      {
        digestEvery: "week",
        digestWeekday: 7,
        digestTime: "23:59",
        digestZone: "Asia/Kathmandu",
        digestNotify: true,
      },
    ],
    [
      "a digest that can't be",
      {
        digestEvery: "hour",
        digestWeekday: 0,
        digestTime: "24:00",
        digestSince: "then",
        digestNotify: "yes",
      },
      {},
    ],
    ["what a later version wrote", { colour: "blue" }, {}],
  ])("%s", (_, stored, expected) => {
    expect(completeSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  it.each(REFRESH_INTERVALS)("keeps the interval of %d minutes that options offers", (minutes) => {
    expect(completeSettings({ refreshIntervalInMinutes: minutes }).refreshIntervalInMinutes).toBe(minutes);
  });
});

describe("the ranking", () => {
  it.each<[Partial<Settings>, boolean]>([
    [{}, false],
    [{ badgeCounts: "latest", popupView: "day", newTabView: "day" }, false],
    [{ badgeCounts: "trending" }, true],
    [{ popupView: "trending" }, true],
    [{ newTabView: "trending" }, true],
    [{ badgeCounts: "none", newTabView: "trending" }, true],
  ])("is wanted with %j: %s", (chosen, expected) => {
    expect(wantsTrending({ ...DEFAULT_SETTINGS, ...chosen })).toBe(expected);
  });
});

it("settings hold a first view for each page of papers", () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, popupView: "trending" };
  expect(firstViewOf("popup", settings)).toBe("trending");
  expect(firstViewOf("newtab", settings)).toBe("day");
});

it("settings are the defaults at first, and then as changed", async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  await changeSettings({ theme: "dark" });
  await changeSettings({ showThumbnails: false });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: "dark", showThumbnails: false });
});

it("settings keep values that a later version wrote", async () => {
  await fakeBrowser.storage.local.set({ settings: { colour: "blue", theme: "light" } });
  await changeSettings({ showThumbnails: false });
  const { settings } = await fakeBrowser.storage.local.get("settings");
  expect(settings).toEqual({ colour: "blue", theme: "light", showThumbnails: false });
});

it("settings keep both of two changes made at once", async () => {
  await Promise.all([changeSettings({ theme: "dark" }), changeSettings({ badgeCounts: "latest" })]);
  expect(await readSettings()).toMatchObject({ theme: "dark", badgeCounts: "latest" });
});

it("settings are sent complete to every watcher until it stops", async () => {
  const told = vi.fn();
  const stop = watchSettings(told);
  await changeSettings({ theme: "dark" });
  expect(told).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, theme: "dark" });
  stop();
  await changeSettings({ theme: "light" });
  expect(told).toHaveBeenCalledTimes(1);
});
