import { describe, expect, test } from "vitest";
import { asOne, isGood, lastLine, ofPlaywright, ofVitest, sum, withExit } from "./results.ts";

describe("results", () => {
  test("the last line has the sum of all runners", () => {
    const total = sum([asOne(true), asOne(false), { passed: 5, failed: 0, skipped: 2 }]);
    expect(lastLine(total)).toBe("6 passed, 1 failed, 2 skipped");
    expect(lastLine(asOne(true))).toBe("1 passed, 0 failed");
  });

  test.each([
    ["nothing ran", { passed: 0, failed: 0, skipped: 3 }, false],
    ["one failed", { passed: 9, failed: 1, skipped: 0 }, false],
    ["all passed", { passed: 9, failed: 0, skipped: 1 }, true],
  ])("%s", (_, results, good) => expect(isGood(results)).toBe(good));

  test("a file that could not be loaded counts as failed", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ];
    const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults };
    expect(ofVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  test("flaky tests and errors outside of tests count as failed", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
    expect(ofPlaywright({ stats, errors: ["no tests found"] })).toEqual({ passed: 4, failed: 3, skipped: 1 });
  });

  test("a runner that fails without a failed test counts as failed", () => {
    expect(withExit({ passed: 4, failed: 0, skipped: 0 }, false).failed).toBe(1);
    expect(withExit({ passed: 4, failed: 2, skipped: 0 }, false).failed).toBe(2);
    expect(withExit({ passed: 4, failed: 0, skipped: 0 }, true).failed).toBe(0);
  });
});
