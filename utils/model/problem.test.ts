import { expect, it } from "vitest";
import { RefreshError } from "./failure";
import { problemOf } from "./problem";

it.each<[unknown, string]>([
  [new DOMException("", "QuotaExceededError"), "That could not be stored: the disk may be full."],
  ["QuotaExceededError: no room", "That could not be stored: the disk may be full."],
  [new RefreshError({ kind: "storage" }), "That could not be stored: the disk may be full."],
  [new TypeError("x is undefined"), "That could not be stored: something in Daypaper itself has failed."],
  [
    new RefreshError({ kind: "broken" }),
    "That could not be stored: something in Daypaper itself has failed.",
  ],
  [new RefreshError({ kind: "offline" }), "That could not be stored."],
])("of %s says no more than is known", (error, sentence) => {
  expect(problemOf(error, "stored")).toBe(sentence);
});
