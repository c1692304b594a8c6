import { expect, test } from "vitest";
import { countPlaywright, countVitest } from "#lib/build/test-counts.ts";

test("vitest's report", () => {
  const report = { numPassedTests: 5, numFailedTests: 2, numTotalTests: 7 };
  expect(countVitest(report)).toEqual({ passed: 5, failed: 2 });
});

test("in Playwright's report a test that passed only at the second try has failed", () => {
  const report = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 } };
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
});

test("what is no report is refused", () => {
  expect(() => countPlaywright({})).toThrow(TypeError);
  expect(() => countVitest(null)).toThrow(TypeError);
});
