import { describe, expect, it } from "vitest";
import { RE2_PATTERNS } from "./re2";

const { problemOf, setOf } = RE2_PATTERNS;

describe("what would hang another library", () => {
  const long = `${"a".repeat(20_000)}!`;
  it.each(["(a+)+$", "(a|a)*b", "(.*)*x", "(x+x+)+y", "(a*)*b", "(a|aa)+$", "([a-z]+)*\\d", "(.*a){20}"])(
    "%s is done in no time",
    (source) => {
      expect(problemOf(source)).toBeUndefined();
      const before = performance.now();
      setOf([source]).match(long);
      expect(performance.now() - before).toBeLessThan(2000);
    },
  );
});

it.each([
  ["(open", "cannot be read from letter 1 on, “(open”: missing closing )"],
  ["fine but [z-a]", "cannot be read from letter 11 on, “z-a”: invalid character class range"],
  ["(?=ahead)", "cannot be read from letter 1 on, “(?=”: invalid or unsupported Perl syntax"],
  ["(a)\\1", "cannot be read from letter 4 on, “\\1”: invalid escape sequence"],
  ["*a", "cannot be read from letter 1 on, “*”: missing argument to repetition operator"],
  ["a\\", "cannot be read: trailing backslash at end of expression"],
  ["((a{100}){100}){100}", "cannot be read from letter 4 on, “{100}”: invalid repeat count"],
  ["a{1001}", "cannot be read from letter 2 on, “{1001}”: invalid repeat count"],
  ["(a?){500}a{500}", "is too large: it repeats too much, too often"],
  ["a".repeat(201), "is longer than 200 letters"],
])("%s is refused, and it is said where it is wrong", (source, problem) => {
  expect(problemOf(source)).toBe(problem);
  expect(setOf([source]).match(source)).toEqual([]);
});

it("many are searched for at once, each by its place; those with a problem keep theirs", () => {
  const set = setOf(["loom", "(", "^on", "moon$"]);
  expect(set.match("On looms\nand the moon").sort()).toEqual([0, 2, 3]);
});

it("so many at once that they fit into memory; the first count", () => {
  const set = setOf(Array.from({ length: 80 }, (_, i) => `word${i}`));
  expect(set.match("word1 word7").sort()).toEqual([1, 7]);
  expect(set.match("word79x")).toEqual([7]);
});
