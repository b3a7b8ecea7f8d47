import { expect, it } from "vitest";
import { paperToShow } from "./progress";
import type { DigestFate } from "./readDigests";

const digest = (fates: Record<string, DigestFate>) =>
  Object.entries(fates).map(([id, fate]) => ({ paper: { id }, fate }));

it.each<
  [string, Record<string, DigestFate>, Record<string, DigestFate>, string | undefined, string | undefined]
>([
  ["opens on the first that is left", {}, { a: "saved", b: "left", c: "left" }, undefined, "b"],
  ["stays while nothing is done with it", { a: "left", b: "left" }, { a: "left", b: "saved" }, "a", "a"],
  ["goes on when something is done", { a: "left", b: "left" }, { a: "skipped", b: "left" }, "a", "b"],
  [
    "steps over what is done",
    { a: "left", b: "muted", c: "left" },
    { a: "saved", b: "muted", c: "left" },
    "a",
    "c",
  ],
  ["returns to a paper that was passed", { a: "left", b: "left" }, { a: "left", b: "read" }, "b", "a"],
  ["goes back to a paper that was undone", { a: "skipped", b: "left" }, { a: "left", b: "left" }, "b", "a"],
  ["comes back from the end", { a: "skipped" }, { a: "left" }, undefined, "a"],
  ["lets one look at a paper that is done", { a: "saved", b: "left" }, { a: "saved", b: "left" }, "a", "a"],
  ["goes on when its fate changes", { a: "skipped", b: "left" }, { a: "saved", b: "left" }, "a", "b"],
  ["ends if none is left", { a: "left" }, { a: "saved" }, "a", undefined],
  ["has none if there are no papers", {}, {}, undefined, undefined],
])("%s", (_, before, now, current, expected) => {
  expect(paperToShow(digest(now), new Map(Object.entries(before)), current)).toBe(expected);
});
