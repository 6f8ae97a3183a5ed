/** Reading what vitest reports, so that nothing that went wrong is counted as nothing. */

/**
 * What is used of vitest's JSON report.
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[],
 * }} Report
 */

/**
 * @param {Report | undefined} report undefined when the run ended before writing it
 * @param {number} code the exit code of the run
 * @param {string} [whenEmpty] why there may be no test at all; without it, none is a failure
 * @returns {{ passed: number, failed: number, note: string }} a file that could not be read counts as one failure,
 *   and so does a run that failed without saying which test
 */
export function countTests(report, code, whenEmpty) {
  if (!report) return { passed: 0, failed: 1, note: 'the run ended without a report' };
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, testResults } = report;
  const unread = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = numFailedTests + unread;
  if (failed === 0 && code !== 0) return { passed, failed: 1, note: 'the run failed outside its tests' };
  if (passed + failed === 0)
    return { passed, failed: whenEmpty ? 0 : 1, note: whenEmpty ?? 'no test was found' };
  return { passed, failed, note: skipped > 0 ? `${skipped} skipped` : '' };
}
