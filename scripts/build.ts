/**
 * npm run build: checks the content and, when it holds, builds the site into `dist/` (or
 * `OUT_DIR`).
 */
import { contentDir } from "../src/reading/environment.ts";
import { astroBuild } from "./lib/astro.ts";
import { checkContent } from "./lib/check/check-content.ts";
import { reportProblems } from "./lib/check/report-problems.ts";
import { orExplain } from "./lib/explain.ts";

await orExplain(async () => {
  const folder = contentDir();
  console.log("Checking the content …");
  const { problems, files } = checkContent(folder);
  reportProblems(problems, files, folder);
  process.exitCode =
    problems.length > 0 ? 1 : await astroBuild((text) => process.stdout.write(text));
});
