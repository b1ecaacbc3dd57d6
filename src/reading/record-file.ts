import type { RecordFile } from "../checking/document.ts";
import { readYaml } from "./yaml-document.ts";

/**
 * Parts a Markdown file with frontmatter. Three hyphens close it only where a line begins with
 * them.
 * @returns undefined when the file does not begin with a block between two lines of three hyphens
 */
export function readRecord(source: string): RecordFile | undefined {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const match = /^---\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  return {
    frontmatter: readYaml(match[1] ?? "", 2),
    body: text.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
  };
}
