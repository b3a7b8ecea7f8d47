import { describe, expect, it } from "vitest";
import type { PatternProblem } from "./patterns";
import { RE2_PATTERNS } from "./re2";

const { problemOf, setOf } = RE2_PATTERNS;

describe("expressions that would hang another library", () => {
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

it.each<[string, PatternProblem]>([
  ["(open", { kind: "invalidAt", at: 1, part: "(open", reason: "missing closing )" }],
  ["fine but [z-a]", { kind: "invalidAt", at: 11, part: "z-a", reason: "invalid character class range" }],
  ["(?=ahead)", { kind: "invalidAt", at: 1, part: "(?=", reason: "invalid or unsupported Perl syntax" }],
  ["(a)\\1", { kind: "invalidAt", at: 4, part: "\\1", reason: "invalid escape sequence" }],
  ["*a", { kind: "invalidAt", at: 1, part: "*", reason: "missing argument to repetition operator" }],
  ["a\\", { kind: "invalid", reason: "trailing backslash at end of expression" }],
  ["((a{100}){100}){100}", { kind: "invalidAt", at: 4, part: "{100}", reason: "invalid repeat count" }],
  ["a{1001}", { kind: "invalidAt", at: 2, part: "{1001}", reason: "invalid repeat count" }],
  ["(a?){500}a{500}", { kind: "tooLarge" }],
  ["a".repeat(201), { kind: "tooLong" }],
])("%s is refused, and the problem is located", (source, problem) => {
  expect(problemOf(source)).toEqual(problem);
  expect(setOf([source]).match(source)).toEqual([]);
});

it("searches for many at once, each by its place; those with a problem keep their place", () => {
  const set = setOf(["loom", "(", "^on", "moon$"]);
  expect(set.match("On looms\nand the moon").sort()).toEqual([0, 2, 3]);
});

it("searches for as many at once as fit into memory, the first ones", () => {
  const set = setOf(Array.from({ length: 80 }, (_, i) => `word${i}`));
  expect(set.match("word1 word7").sort()).toEqual([1, 7]);
  expect(set.match("word79x")).toEqual([7]);
});
