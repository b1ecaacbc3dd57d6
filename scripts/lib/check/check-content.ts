import { checkContent as problemsOf } from "../../../src/checking/check-content.ts";
import type { Problem } from "../../../src/checking/problem.ts";
import { readContent } from "../../../src/reading/read-content.ts";

/** All mistakes in a content folder, and how many files were read. */
export function checkContent(contentDir: string): { problems: Problem[]; files: number } {
  const content = readContent(contentDir);
  return { problems: problemsOf(content), files: content.files.length };
}
