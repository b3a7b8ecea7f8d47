import { expect, it } from "vitest";
import { paperToShow } from "./progress";
import type { DigestFate } from "./readDigests";

const digest = (fates: Record<string, DigestFate>) =>
  Object.entries(fates).map(([id, fate]) => ({ paper: { id }, fate }));

it.each<
  [string, Record<string, DigestFate>, Record<string, DigestFate>, string | undefined, string | undefined]
>([
  ["opens on the first that is left", {}, { a: "saved", b: "left", c: "left" }, undefined, "b"],
  ["stays while nothing has become of it", { a: "left", b: "left" }, { a: "left", b: "saved" }, "a", "a"],
  ["goes on when something has", { a: "left", b: "left" }, { a: "skipped", b: "left" }, "a", "b"],
  [
    "steps over what is done",
    { a: "left", b: "muted", c: "left" },
    { a: "saved", b: "muted", c: "left" },
    "a",
    "c",
  ],
  ["comes round to what was passed", { a: "left", b: "left" }, { a: "left", b: "read" }, "b", "a"],
  ["goes back to what was undone", { a: "skipped", b: "left" }, { a: "left", b: "left" }, "b", "a"],
  ["comes back from the end", { a: "skipped" }, { a: "left" }, undefined, "a"],
  ["lets one look at what is done", { a: "saved", b: "left" }, { a: "saved", b: "left" }, "a", "a"],
  ["goes on when that is done otherwise", { a: "skipped", b: "left" }, { a: "saved", b: "left" }, "a", "b"],
  ["ends where none is left", { a: "left" }, { a: "saved" }, "a", undefined],
  ["has none where there is nothing", {}, {}, undefined, undefined],
])("%s", (_, before, now, current, expected) => {
  expect(paperToShow(digest(now), new Map(Object.entries(before)), current)).toBe(expected);
});
