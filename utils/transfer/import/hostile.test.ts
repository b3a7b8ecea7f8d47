import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";
import { NOON } from "../../../tests/support/fresh";
import { readAtNoon } from "../../../tests/support/reading";
import { paper } from "../../../tests/support/records";
import { Refused } from "./incoming";

const field = (fields: object = {}) => ({
  table: "marks",
  key: "2606.01234",
  field: "saved",
  value: 5,
  changedAt: 6,
  ...fields,
});
const library = (fields: unknown, more: object = {}) =>
  JSON.stringify({ format: "daypaper", version: 1, exportedAt: NOON, fields, papers: [], ...more });

describe("a file that breaks off", () => {
  const fields = [field(), field({ field: "rating", value: 3 }), field({ field: 'tag:a, \\"{[', value: 1 })];
  const text = library(fields, { papers: [paper("2606.00001"), paper("2606.00002")] });
  const whole = readAtNoon(text);

  it("at any place is read up to its last whole record, which is named, or refused", () => {
    const counts = new Set<number>();
    for (let end = 1; end < text.length; end++) {
      let incoming: typeof whole;
      try {
        incoming = readAtNoon(text.slice(0, end));
      } catch (error) {
        // Text before the first record may hold a string like an id.
        expect(error).toBeInstanceOf(Refused);
        expect(end).toBeLessThan(text.indexOf("}") + 1);
        continue;
      }
      const { length } = incoming.fields;
      expect(incoming.fields).toEqual(whole.fields.slice(0, length));
      expect(incoming.papers).toEqual(whole.papers.slice(0, incoming.papers.length));
      expect(incoming.left.at(-1)?.reason).toMatch(/the file ends here/);
      counts.add(length + incoming.papers.length);
    }
    expect([...counts].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("a file of 50 MB", () => {
  it("of invalid records is read, and tells how many", () => {
    const bad = JSON.stringify({ ...field(), field: "x".repeat(999), value: "<b>".repeat(20) });
    const text = library([], {}).replace('"fields":[]', `"fields":[${`${bad},`.repeat(45_000)}${bad}]`);
    expect(text.length).toBeGreaterThan(50_000_000);
    expect(readAtNoon(text).left).toMatchObject([
      { reason: expect.stringContaining("Unknown field"), count: 45_001, records: { length: 20 } },
    ]);
  });

  it.each([
    ["nested without end", "[".repeat(50_000_000), /no arXiv papers in this/],
    [
      "nested without end in a library",
      `{"format":"daypaper","version":1,"fields":${"[".repeat(50_000_000)}`,
      /before its first record/,
    ],
    [
      "without the end of a text",
      `{"format":"daypaper","version":1,"fields":["${"x".repeat(50_000_000)}`,
      /before its first record/,
    ],
  ])("%s is refused", (_, text, sentence) => expect(() => readAtNoon(text)).toThrow(sentence));

  it("is read up to a record that is nested too deeply", () => {
    const whole = library([field(), field({ field: "rating", value: 3 })]);
    const text = whole.replace("}],", `},${"[".repeat(25_000_000)}${"]".repeat(25_000_000)}],`);
    const { fields, left } = readAtNoon(text);
    expect(fields).toHaveLength(2);
    expect(left.at(-1)?.reason).toMatch(/the file ends here/);
  });

  it("that nests a field deeply is cleaned", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const text = library([field(), "deep"]).replace(
      '"deep"',
      JSON.stringify(field({ field: "rating" })).replace('"value":5', `"value":${deep}`),
    );
    expect(readAtNoon(text).left).toMatchObject([{ reason: "Rating that is not 1 to 5", count: 1 }]);
  });
});
