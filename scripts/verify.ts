/**
 * npm run verify: every check that comes before a change is handed on, side by side where the
 * machine has the processors for it. The last line tells how many passed and failed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { orExplain } from "./lib/explain.ts";
import { isSound, type Step, sideBySide, summary } from "./lib/side-by-side.ts";
import { build, program, vitest } from "./lib/verify-steps.ts";

/** More would take memory, and the processors from the browsers. */
const AT_ONCE = Math.min(2, os.availableParallelism());

const scratch = mkdtempSync(path.join(os.tmpdir(), "catalogue-"));
/** Where the sites are built once more: folders by the names of `tests/build/support/site.ts`. */
const again = path.join(scratch, "again");
const SECOND = { CONTENT_DIR: "tests/fixtures/luoto/content", BASE_PATH: "/kokoelma" };

const content: Step = { title: "Content", check: program("scripts/check.ts") };
const lint: Step = {
  title: "Lint and format",
  check: program("node_modules/@biomejs/biome/bin/biome", "check", ".", "--error-on-warnings"),
};
// Astro does one thing at a time, since its runs share a folder; this one writes the types of the
// collections, which the code needs.
const pageTypes: Step = {
  title: "Types of the pages",
  check: program("node_modules/astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "hint"),
};
const codeTypes: Step = {
  title: "Types of the code",
  after: [pageTypes],
  check: program("node_modules/typescript/bin/tsc", "--noEmit"),
};
const unit: Step = { title: "Unit tests", check: vitest("unit", scratch) };
const secondBuild: Step = {
  title: "Build of the second catalogue, under a sub-path",
  after: [pageTypes],
  check: build({ ...SECOND, OUT_DIR: "tests/fixtures/luoto/dist" }),
};
const secondAgain: Step = {
  title: "Build of the second catalogue, with every image drawn anew",
  after: [secondBuild],
  check: build({
    ...SECOND,
    OUT_DIR: path.join(again, "second"),
    IMAGE_CACHE: path.join(scratch, "images"),
  }),
};
const firstBuild: Step = {
  title: "Build of the catalogue",
  after: [secondAgain],
  check: build(),
};
const firstAgain: Step = {
  title: "Build of the catalogue, again",
  after: [firstBuild],
  check: build({ OUT_DIR: path.join(again, "first") }),
};
const browser: Step = {
  title: "Browser tests",
  needs: [firstBuild],
  check: vitest("e2e", scratch),
};
const builtFiles: Step = {
  title: "Tests of the built files",
  needs: [firstBuild, firstAgain, secondBuild, secondAgain],
  check: vitest("build", scratch, { BUILT_AGAIN: again }),
};

await orExplain(async () => {
  const steps = [
    content,
    lint,
    pageTypes,
    codeTypes,
    unit,
    secondBuild,
    secondAgain,
    firstBuild,
    browser,
    firstAgain,
    builtFiles,
  ];
  const reports = await sideBySide(steps, AT_ONCE, (text) => process.stdout.write(text));
  console.log(`\n${summary(reports)}`);
  process.exitCode = isSound(reports) ? 0 : 1;
});
rmSync(scratch, { recursive: true, force: true });
