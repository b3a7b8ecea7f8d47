/** How many tests of a step passed, failed and were skipped. */
export type Results = { passed: number; failed: number; skipped: number };

/** The counts of a step that is one test: it passed or it failed. */
export const asOne = (passed: boolean): Results => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
});

/** The sum of the counts of several steps. */
export function sum(all: readonly Results[]): Results {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
  };
}

/** The last line of the output, for readers and machines. */
export function lastLine({ passed, failed, skipped }: Results): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

/** True if nothing failed and something ran. */
export const isGood = ({ passed, failed }: Results): boolean => failed === 0 && passed > 0;

/** The fields of Vitest's JSON report that are read here. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** The counts of a Vitest run. A file that could not be loaded counts as a failed test. */
export function ofVitest(report: VitestReport): Results {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.length,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The fields of Playwright's JSON report that are read here. */
export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/**
 * The counts of a Playwright run. A test that passed only when repeated counts as failed, and so does an
 * error outside of tests.
 */
export function ofPlaywright({ stats, errors }: PlaywrightReport): Results {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** A runner that reports failure without a failed test counts as one failed test. */
export function withExit(results: Results, succeeded: boolean): Results {
  return succeeded || results.failed > 0 ? results : { ...results, failed: 1 };
}
