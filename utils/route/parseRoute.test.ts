import { describe, expect, it } from "vitest";
import { FIRST_VIEWS } from "../model/settings";
import { AS_LISTED } from "./arrangement";
import {
  arrangedRoute,
  digestRoute,
  feedRoute,
  isFirstRoute,
  paperRoute,
  READING,
  SAVED,
  viewRoute,
} from "./formatRoute";
import { paperOfHash, parseRoute } from "./parseRoute";

const now = Date.parse("2026-06-30T12:00:00Z");

describe("parseRoute", () => {
  it.each([
    ["#/day/2026-06-30", { view: "day", feed: "day/2026-06-30" }],
    [feedRoute("day/2026-06-30"), { view: "day", feed: "day/2026-06-30" }],
    ["#/week/2026-W26", { view: "week", feed: "week/2026-W26" }],
    ["#/week/2026-W53", { view: "week", feed: "week/2026-W53" }],
    ["#/month/2026-06", { view: "month", feed: "month/2026-06" }],
    [viewRoute("week"), { view: "week", feed: "week/2026-W27" }],
    [viewRoute("month"), { view: "month", feed: "month/2026-06" }],
    ["#/week/2025-W53", { view: "week", feed: "week/2026-W27" }],
    [viewRoute("trending"), { view: "trending", feed: "trending" }],
    [SAVED, { view: "saved" }],
    [`${SAVED}?tag=theory&sort=title`, { view: "saved", filter: "tag=theory&sort=title" }],
    [READING, { view: "reading" }],
    [digestRoute(), { view: "digest" }],
    [digestRoute("2026-06-30"), { view: "digest", day: "2026-06-30" }],
    [viewRoute("day"), { view: "day" }],
    ["", { view: "day" }],
    ["#", { view: "day" }],
    ["#/day/2026-02-30", { view: "day" }],
    ["#/day/today", { view: "day" }],
    ["#/nowhere/else", { view: "day" }],
    ["#/__proto__", { view: "day" }],
  ])("%j", (hash, route) => expect(parseRoute(hash, now)).toEqual({ ...route, arrangement: AS_LISTED }));

  it.each(["", "#", "#/", "#/nowhere/else", "#/__proto__"])("shows the first view at %j", (hash) => {
    expect(parseRoute(hash, now, "trending")).toEqual({
      view: "trending",
      feed: "trending",
      arrangement: AS_LISTED,
    });
    expect(parseRoute(hash, now, "day")).toEqual({ view: "day", arrangement: AS_LISTED });
  });

  it.each([
    ["#/day", { view: "day" }],
    ["#/day/2026-02-30", { view: "day" }],
    ["#/day/2026-06-30", { view: "day", feed: "day/2026-06-30" }],
    ["#/week", { view: "week", feed: "week/2026-W27" }],
    ["#/trending", { view: "trending", feed: "trending" }],
  ])("shows the view that %j names, whatever the first view is", (hash, route) => {
    for (const first of FIRST_VIEWS) {
      expect(parseRoute(hash, now, first)).toEqual({ ...route, arrangement: AS_LISTED });
    }
  });

  it("arranges the first view too", () => {
    const route = parseRoute("#/?sort=stars", now, "trending");
    expect(arrangedRoute(route, route.arrangement)).toBe("#/trending?sort=stars");
  });

  it.each([
    ["", "day", true],
    ["", "trending", true],
    ["#/day", "day", true],
    ["#/trending", "trending", true],
    ["#/day", "trending", false],
    ["#/trending", "day", false],
    ["#/day/2026-06-30", "day", false],
    ["#/?only=code", "day", false],
    ["#/saved", "day", false],
  ] as const)("%j is the first view if that is %s: %s", (hash, first, expected) => {
    expect(isFirstRoute(parseRoute(hash, now, first), first)).toBe(expected);
  });

  it("reads how a list is arranged, and writes it again", () => {
    const hash = "#/week/2026-W26?sort=stars&only=code&keyword=two+words";
    const route = parseRoute(hash, now);
    expect(route.arrangement).toEqual({ sort: "stars", only: ["code"], picks: { keyword: "two words" } });
    expect(arrangedRoute(route, route.arrangement)).toBe(hash);
    expect(arrangedRoute(route, AS_LISTED)).toBe("#/week/2026-W26");
    expect(arrangedRoute(parseRoute("", now), AS_LISTED)).toBe("#/day");
  });
});

describe("the address of a paper", () => {
  it.each(["2606.01234", "cs/0112017", "a b%"])("of %s is read back", (id) => {
    expect(paperOfHash(paperRoute(id))).toBe(id);
  });
  it.each([
    ["", undefined],
    ["#/paper/", undefined],
    ["#/day/2026-06-30", undefined],
    ["#/paper/%", "%"],
  ])("%j names %s", (hash, id) => expect(paperOfHash(hash)).toBe(id));
});
