/**
 * Prints `N passed, N failed` from vitest's JSON results and exits with 0 only when every test passed and there were tests.
 * `node scripts/test-summary.mjs RESULTS EXIT_CODE`; a run that failed without a failed test (no build, a file that does not load) counts as one.
 */
import { existsSync, readFileSync } from "node:fs";

const [file, exitCode] = process.argv.slice(2);

function readResults() {
  if (!file || !existsSync(file)) return null;
  const content = readFileSync(file, "utf8");
  return content.trim() === "" ? null : JSON.parse(content);
}

const results = readResults();
const passed = results?.numPassedTests ?? 0;
const brokenFiles = (results?.testResults ?? []).filter(
  (result) => result.status === "failed" && !result.assertionResults.some((assertion) => assertion.status === "failed"),
);
let failed = (results?.numFailedTests ?? 0) + brokenFiles.length;
if (failed === 0 && (exitCode !== "0" || passed === 0)) failed = 1;
for (const result of brokenFiles) process.stderr.write(`${result.name} did not load\n`);
if (results === null) process.stderr.write("no test results were written\n");
else if (passed + failed > 0 && results.numTotalTests === 0) process.stderr.write("no test ran\n");
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
