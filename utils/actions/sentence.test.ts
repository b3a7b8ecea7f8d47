import { describe, expect, it } from "vitest";
import { noMark } from "../../tests/support/marks";
import { HOUR } from "../ground/dates/day";
import { MARK_FIELDS } from "../model/mark";
import { savedNote } from "../queries/library/savedNote";
import { ruleName } from "../rules/ruleName";
import { changeSentence } from "./sentence";

const change = (field: (typeof MARK_FIELDS)[number], on: boolean, count: number) => ({
  at: 1,
  what: { kind: "mark" as const, field, on },
  papers: count,
});

it.each([
  ["saved", true, 1, "Saved."],
  ["saved", false, 1, "Removed from Saved."],
  ["read", true, 12, "Marked 12 papers as read."],
  ["read", true, 1234, "Marked 1,234 papers as read."],
  ["hidden", false, 2, "2 papers are shown again."],
] as const)("%s %s of %d: %s", (field, on, count, sentence) => {
  expect(changeSentence(change(field, on, count))).toBe(sentence);
});

it.each([
  ["made", "mute", "Now muting papers by Ada Byron and with code."],
  ["removed", "follow", "Rule deleted. No longer following papers by Ada Byron and with code."],
] as const)("a rule that was %s, to %s: %s", (did, effect, sentence) => {
  const what = { kind: "rule" as const, did, effect, name: ruleName({ author: "Ada Byron", code: "with" }) };
  expect(changeSentence({ at: 1, what, papers: 0 })).toBe(sentence);
});

describe("every change", () => {
  it("has its own sentence", () => {
    const sentences = MARK_FIELDS.flatMap((field) =>
      [true, false].map((on) => changeSentence(change(field, on, 1))),
    );
    expect(new Set(sentences).size).toBe(2 * MARK_FIELDS.length);
  });
});

describe("the time of saving", () => {
  const now = Date.parse("2026-06-30T12:00:00Z");
  it("is told for a saved paper, and for no other", () => {
    expect(savedNote({ ...noMark("a"), savedAt: now - 30 * HOUR }, now)).toBe("Saved yesterday");
    expect(savedNote({ ...noMark("a"), readAt: now }, now)).toBeUndefined();
    expect(savedNote(undefined, now)).toBeUndefined();
  });
});
