import { describe, expect, it } from "vitest";
import { pickedRoute, viewRoute } from "./formatRoute";
import { parseRoute } from "./parseRoute";

const now = Date.parse("2026-06-30T12:00:00Z");

it("narrows a list by one value at a time, and keeps its order", () => {
  const route = parseRoute("#/week/2026-W26?sort=stars&only=code&submitter=ada", now);
  expect(pickedRoute(route, "keyword", "two words")).toBe(
    "#/week/2026-W26?sort=stars&only=code&keyword=two+words",
  );
});

describe("the address of a view", () => {
  it.each([
    ["week", "#/week/2026-W26"],
    ["month", "#/month/2026-06"],
    ["day", "#/day"],
    ["saved", "#/saved"],
  ] as const)("of %s begins with the latest papers", (view, hash) => {
    expect(viewRoute(view, "2026-06-26")).toBe(hash);
  });
});
