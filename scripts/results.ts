/** How many tests of a step passed, failed and were skipped. */
export type Results = { passed: number; failed: number; skipped: number };

/** A step that is one test: it passed or it failed. */
export const asOne = (passed: boolean): Results => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
});

/** Sums of several steps. */
export function sum(all: readonly Results[]): Results {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
  };
}

/** The line that a reader, or a machine, looks for at the end. */
export function lastLine({ passed, failed, skipped }: Results): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

/** Whether all is well: nothing failed, and something ran. */
export const isGood = ({ passed, failed }: Results): boolean => failed === 0 && passed > 0;

/** What Vitest's JSON reporter writes, as far as it is read here. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Counts of a Vitest run. A file that could not even be loaded counts as a failed test. */
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

/** What Playwright's JSON reporter writes, as far as it is read here. */
export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** Counts of a Playwright run. One that passed only when tried again failed; so did what went wrong outside of tests. */
export function ofPlaywright({ stats, errors }: PlaywrightReport): Results {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** A runner that says it failed, without a failed test, has failed all the same. */
export function withExit(results: Results, succeeded: boolean): Results {
  return succeeded || results.failed > 0 ? results : { ...results, failed: 1 };
}
