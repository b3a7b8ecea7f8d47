import { describe, expect, it } from "vitest";
import { noMark } from "../../tests/support/marks";
import { withValue } from "./fields";
import { isUntouched, TOUCHES, timeKey } from "./mark";

describe("withValue", () => {
  const mark = { paperId: "a", readAt: 5, changedAt: { read: 5 } };
  it.each([
    ["sets", 7, { paperId: "a", readAt: 5, savedAt: 7, changedAt: { read: 5, saved: 9 } }],
    ["clears", undefined, { paperId: "a", readAt: 5, changedAt: { read: 5, saved: 9 } }],
  ])("%s a field, notes when, and leaves the others", (_, value, result) => {
    expect(withValue({ ...mark, savedAt: 1 }, "saved", value, 9)).toStrictEqual(result);
  });
  it("gives a new object and leaves the old one as it was", () => {
    withValue(mark, "read", undefined, 9);
    expect(mark).toEqual({ paperId: "a", readAt: 5, changedAt: { read: 5 } });
  });
});

describe("a paper is untouched", () => {
  it("without a mark, and with an empty mark", () => {
    expect(isUntouched(undefined)).toBe(true);
    expect(isUntouched(noMark("a"))).toBe(true);
  });
  it.each(TOUCHES)("until it is %s, and again when that is undone", (field) => {
    const touched = withValue(noMark("a"), field, 5, 5);
    expect(touched[timeKey(field)]).toBe(5);
    expect(isUntouched(touched)).toBe(false);
    expect(isUntouched(withValue(touched, field, undefined, 6))).toBe(true);
  });
});
