/**
 * npm run verify:long: what takes long and is not part of `npm test`. Every page in every language,
 * everything on paper, other browsers, clean builds in other places. The last lines list what
 * passed, what failed, and what this machine could not run: that has not passed.
 */
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { bundledUnfit } from "./lib/bundled-chromium.ts";
import { BUNDLED, systemChromium, usualPlaces } from "./lib/chromium.ts";
import { cleanBuild, copyProject } from "./lib/clean-build.ts";
import { orExplain } from "./lib/explain.ts";
import { isSound, type Step, sideBySide, summary } from "./lib/side-by-side.ts";
import { build, vitest } from "./lib/verify-steps.ts";

const AT_ONCE = Math.min(2, os.availableParallelism());
const scratch = mkdtempSync(path.join(os.tmpdir(), "catalogue-"));
const copy = path.join(scratch, "elsewhere");
const SECOND = { CONTENT_DIR: "tests/fixtures/luoto/content", BASE_PATH: "/kokoelma" };
const SECOND_SITE = "tests/fixtures/luoto/dist";

const notRun = (title: string, reason: string): Step => ({
  title,
  check: async () => ({ passed: 0, failed: 0, notRun: reason }),
});

const secondBuild: Step = {
  title: "Build of the second catalogue",
  check: build({ ...SECOND, OUT_DIR: SECOND_SITE }),
};
const firstBuild: Step = {
  title: "Build of the catalogue",
  after: [secondBuild],
  check: build({ OUT_DIR: "dist" }),
};
const copied: Step = {
  title: "Copy of the project in another folder",
  needs: [firstBuild, secondBuild],
  check: async () => {
    copyProject(copy);
    return { passed: 1, failed: 0 };
  },
};
const secondElsewhere: Step = {
  title: "Clean build of the second catalogue, in another folder, time zone and language",
  needs: [copied],
  check: cleanBuild(copy, SECOND_SITE, SECOND),
};
const firstElsewhere: Step = {
  title: "Clean build of the catalogue, in another folder, time zone and language",
  needs: [copied],
  after: [secondElsewhere],
  check: cleanBuild(copy, "dist"),
};
const everything: Step = {
  title: "Every page in every language, its markup, every poster and brief",
  needs: [firstBuild, secondBuild],
  check: vitest("long", scratch),
};

/** The browser that the tests take by themselves. */
const usual = process.env["CHROMIUM_PATH"] === BUNDLED ? undefined : systemChromium();

/** The browser tests once more, in a Chromium that they do not take by themselves. */
const inBrowser = (title: string, CHROMIUM_PATH: string): Step => ({
  title,
  needs: [firstBuild],
  after: [everything],
  check: vitest("e2e", scratch, { CHROMIUM_PATH }),
});

/** The Chromium of the packages, unless it is the usual one anyway. */
function bundled(): Step[] {
  if (!usual) return [];
  const title = "Browser tests in the Chromium of the packages";
  const unfit = bundledUnfit();
  return [unfit ? notRun(title, unfit) : inBrowser(title, BUNDLED)];
}

/** Every other Chromium, Chrome and Edge of the machine's own. */
function others(): Step[] {
  const found = usualPlaces(process.platform, process.env).filter((file) => existsSync(file));
  const different = new Set(found.map((file) => realpathSync(file)));
  if (usual) different.delete(realpathSync(usual));
  if (different.size > 0)
    return [...different].map((file) => inBrowser(`Browser tests in ${file}`, file));
  const which = usual ? `another Chromium, Chrome or Edge than ${usual}` : "one of its own";
  return [
    notRun(
      "Browser tests in another Chromium, Chrome or Edge of the machine",
      `the machine does not have ${which} in a usual place`,
    ),
  ];
}

const engines = [
  notRun(
    "Browser tests in Firefox",
    "playwright-core drives no Firefox of the machine's own, and none comes with the packages",
  ),
  notRun(
    "Browser tests in Safari",
    "playwright-core drives no Safari of the machine's own, and none comes with the packages",
  ),
];

await orExplain(async () => {
  const steps = [
    secondBuild,
    firstBuild,
    everything,
    copied,
    secondElsewhere,
    firstElsewhere,
    ...bundled(),
    ...others(),
    ...engines,
  ];
  const reports = await sideBySide(steps, AT_ONCE, (text) => process.stdout.write(text));
  console.log(`\n${summary(reports)}`);
  process.exitCode = isSound(reports) ? 0 : 1;
});
rmSync(scratch, { recursive: true, force: true });
