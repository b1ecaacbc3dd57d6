/**
 * Checks the content of a catalogue and lists every mistake at once. Exit status 1 where there is
 * any.
 */
import { contentDir } from "../src/reading/environment.ts";
import { checkContent } from "./lib/check/check-content.ts";
import { reportProblems } from "./lib/check/report-problems.ts";
import { orExplain } from "./lib/explain.ts";

await orExplain(() => {
  const folder = contentDir();
  const { problems, files } = checkContent(folder);
  reportProblems(problems, files, folder);
  process.exitCode = problems.length > 0 ? 1 : 0;
});
