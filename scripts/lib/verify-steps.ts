import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** How many checks of a step passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** A Node program as one check: it passes when its exit status is 0. */
export function run(script: string, ...args: string[]): Tally {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit" });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

/**
 * One project of the tests. Every test counts; one that did not run, and a file that could not be
 * read, count as failed.
 * @param scratch a folder for the report
 */
export function vitest(project: string, scratch: string): Tally {
  const report = path.join(scratch, `${project}.json`);
  const args = [
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", ...args], { stdio: "inherit" });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numTotalTests, success } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as VitestReport;
  const notPassed = numTotalTests - numPassedTests;
  return { passed: numPassedTests, failed: !success && notPassed === 0 ? 1 : notPassed };
}
