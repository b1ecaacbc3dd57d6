import type { Block } from "./outline.ts";

/** What stands above the text of a document. */
export interface DocumentHead {
  name: string;
  /** Sentences about the document: its tool, its version and when it was changed. */
  facts: readonly string[];
  /** What stands where nothing has been filled in. */
  empty: string;
}

/** The deepest heading that Markdown has. */
const DEEPEST = 6;

/** A user's text that stays text: no HTML, and no line that would become a heading. */
const escaped = (text: string): string =>
  text.replace(/</g, "\\<").replace(/^(\s*)(#{1,6}\s)/gm, "$1\\$2");

/** A document as Markdown. */
export function toMarkdown({ name, facts, empty }: DocumentHead, blocks: readonly Block[]): string {
  const body = blocks.map((block) => {
    if (block.kind === "heading")
      return `${"#".repeat(Math.min(block.depth + 1, DEEPEST))} ${escaped(block.text)}`;
    return `**${escaped(block.label)}**\n\n${block.text === "" ? `*${empty}*` : escaped(block.text)}`;
  });
  return `${[`# ${escaped(name)}`, facts.join("  \n"), ...body].join("\n\n")}\n`;
}
