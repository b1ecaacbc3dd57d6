import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import path from "node:path";
import { astroBuild } from "./astro.ts";
import { nodeProgram } from "./node-program.ts";
import type { Show, Tally } from "./side-by-side.ts";

const tallyOf = (status: number): Tally =>
  status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A Node program as one check: it passes when its exit status is 0. */
export const program =
  (...args: string[]) =>
  async (show: Show): Promise<Tally> =>
    tallyOf(await nodeProgram(args, show));

/** A build of the site as one check. @param environment what it is built of, and where */
export const build =
  (environment: NodeJS.ProcessEnv = {}) =>
  async (show: Show): Promise<Tally> =>
    tallyOf(await astroBuild(show, environment));

interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
  success: boolean;
}

/**
 * One project of the tests. Every test counts; one that did not run, and a file that could not be
 * read, count as failed.
 * @param scratch a folder for the report
 * @param environment variables for the tests besides those that are set
 */
export const vitest =
  (project: string, scratch: string, environment: NodeJS.ProcessEnv = {}) =>
  async (show: Show): Promise<Tally> => {
    const report = path.join(mkdtempSync(path.join(scratch, `${project}-`)), "report.json");
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
    await nodeProgram(["node_modules/vitest/vitest.mjs", ...args], show, { environment });
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests, numTotalTests, success } = JSON.parse(
      readFileSync(report, "utf8"),
    ) as VitestReport;
    const notPassed = numTotalTests - numPassedTests;
    return { passed: numPassedTests, failed: !success && notPassed === 0 ? 1 : notPassed };
  };
