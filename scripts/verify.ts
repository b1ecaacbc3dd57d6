/**
 * npm run verify: every check, one after the other. The last line tells how many passed and failed.
 */
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { astroBuild } from "./lib/astro.ts";
import { run, type Tally, vitest } from "./lib/verify-steps.ts";

const FIXTURE = {
  CONTENT_DIR: "tests/fixtures/luoto/content",
  BASE_PATH: "/kokoelma",
  OUT_DIR: "tests/fixtures/luoto/dist",
};
const scratch = mkdtempSync(path.join(os.tmpdir(), "catalogue-"));

const tallies: Tally[] = [];
const step = (title: string, check: () => Tally): void => {
  console.log(`\n── ${title}`);
  tallies.push(check());
};

step("Content", () => run("scripts/check.ts"));
// The pages first: their check writes the types of the collections, which the code needs.
step("Types of the pages", () =>
  run("node_modules/astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "hint"),
);
step("Types of the code", () => run("node_modules/typescript/bin/tsc", "--noEmit"));
step("Lint and format", () =>
  run("node_modules/@biomejs/biome/bin/biome", "check", ".", "--error-on-warnings"),
);
step("Unit tests", () => vitest("unit", scratch));
step("Build of the second catalogue, under a sub-path", () => tallyOf(astroBuild(FIXTURE)));
step("Build of the catalogue, twice", () =>
  tallyOf(astroBuild() || astroBuild({ OUT_DIR: path.join(scratch, "again") })),
);
process.env["SECOND_BUILD"] = path.join(scratch, "again");
step("Tests of the built files", () => vitest("build", scratch));
step("Browser tests", () => vitest("e2e", scratch));

function tallyOf(status: number): Tally {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
