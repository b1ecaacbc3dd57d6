import { plainText } from "./plain-text.ts";

/** The paragraphs and the items of lists of a Markdown text. */
const blocks = (markdown: string): string[] =>
  markdown
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map(plainText)
    .filter((block) => block !== "");

/** A text ends with a sign that closes it: items of a list often have none. */
const closed = (text: string): boolean => /[.!?:;]$/.test(text);

/**
 * The first whole sentences of a Markdown text, as many as keep to a length; the first one always.
 * A sentence that only opens a list is left out where nothing of the list fits.
 */
export function firstSentences(locale: string, markdown: string, max: number): string {
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  const sentences = blocks(markdown).flatMap((block) =>
    [...segmenter.segment(block)].map(({ segment }) => segment.trim()),
  );
  let excerpt = "";
  for (const sentence of sentences) {
    const longer =
      excerpt === "" ? sentence : `${excerpt}${closed(excerpt) ? "" : ";"} ${sentence}`;
    if (excerpt !== "" && longer.length > max) break;
    excerpt = longer;
  }
  return excerpt.endsWith(":") ? excerpt.replace(/(?<=[.!?]) [^.!?]*:$/, "") : excerpt;
}
