import path from "node:path";
import type { Problem } from "../../../src/checking/problem.ts";

const inFileOrder = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) ||
  a.position.line - b.position.line ||
  a.position.column - b.position.column;

/**
 * Prints problems as `file:line:column: message`, in the order of files and lines, and how many
 * there are.
 */
export function reportProblems(
  problems: readonly Problem[],
  files: number,
  contentDir: string,
): void {
  const shown = (file: string): string => path.relative(process.cwd(), path.join(contentDir, file));
  for (const { file, position, message } of [...problems].sort(inFileOrder))
    console.error(`${shown(file)}:${position.line}:${position.column}: ${message}`);
  if (problems.length === 0) console.log(`Sisältö on kunnossa: ${files} tiedostoa tarkistettu.`);
  else
    console.error(
      `\nLöytyi ${problems.length} ${problems.length === 1 ? "virhe" : "virhettä"}. Korjaa ne ja aja sama tarkistus uudelleen: npm run check`,
    );
}
