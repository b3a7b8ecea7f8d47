import { expect, it } from "vitest";
import { RefreshError } from "./failure";
import { problemOf } from "./problem";

it.each<[unknown, string]>([
  [new DOMException("", "QuotaExceededError"), "This couldn't be saved. The disk may be full."],
  ["QuotaExceededError: no room", "This couldn't be saved. The disk may be full."],
  [new RefreshError({ kind: "storage" }), "This couldn't be saved. The disk may be full."],
  [new TypeError("x is undefined"), "This couldn't be saved. Daypaper had an internal error."],
  [new RefreshError({ kind: "broken" }), "This couldn't be saved. Daypaper had an internal error."],
  [new RefreshError({ kind: "offline" }), "This couldn't be saved."],
])("of %s tells no more than is known", (error, sentence) => {
  expect(problemOf(error, "saved")).toBe(sentence);
});
