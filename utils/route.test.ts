import { describe, expect, it } from "vitest";
import { dayRoute, LATEST, parseRoute, SAVED } from "./route";

describe("parseRoute", () => {
  it.each([
    ["#/day/2026-06-30", { view: "day", feed: "day/2026-06-30" }],
    [dayRoute("2026-06-30"), { view: "day", feed: "day/2026-06-30" }],
    [SAVED, { view: "saved" }],
    [LATEST, { view: "day" }],
    ["", { view: "day" }],
    ["#", { view: "day" }],
    ["#/day/2026-02-30", { view: "day" }],
    ["#/day/today", { view: "day" }],
    ["#/nowhere/else", { view: "day" }],
    ["#/__proto__", { view: "day" }],
  ])("%j", (hash, route) => expect(parseRoute(hash)).toEqual(route));
});
