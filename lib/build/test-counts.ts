/** How many tests a runner ran to which end. */
export interface TestCount {
  passed: number;
  failed: number;
}

/** Reads the counts from vitest's JSON report. Throws TypeError if it is none. */
export function countVitest(report: unknown): TestCount {
  const { numPassedTests, numFailedTests } = report as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Reads the counts from Playwright's JSON report. Throws TypeError if it is none. */
export function countPlaywright(report: unknown): TestCount {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
