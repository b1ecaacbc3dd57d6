import { fill } from "../../domain/message.ts";
import { toMarkdown } from "../../domain/tools/markdown.ts";
import { outline } from "../../domain/tools/outline.ts";
import type { Showing } from "../../domain/tools/show-value.ts";
import {
  isChangedSinceVersion,
  lastVersion,
  type ToolDocument,
} from "../../domain/tools/tool-document.ts";
import { make } from "../dom.ts";
import { showDate, showTime } from "./clock.ts";
import type { ToolData } from "./texts.ts";

/**
 * What stands above a document that is printed or written as text: its tool, and which version it
 * is.
 */
function factsOf(document: ToolDocument, { texts, locale, name }: ToolData): string[] {
  const version = lastVersion(document);
  const isKept = version && !isChangedSinceVersion(document);
  const when = (time: string) => ({ date: showDate(locale, time), time: showTime(locale, time) });
  const state = isKept
    ? fill(texts.versionAt, { number: version.number, ...when(version.saved) })
    : `${texts.draft}. ${fill(texts.changed, when(document.changed))}`;
  return [fill(texts.fromTool, { tool: name }), state];
}

/** A document as Markdown. */
export const markdownOf = (document: ToolDocument, showing: Showing, data: ToolData): string =>
  toMarkdown(
    {
      name: document.name || data.texts.untitled,
      facts: factsOf(document, data),
      empty: data.texts.empty,
    },
    outline(showing, showing.fields, document.draft),
  );

/** A document as something to print. */
export function readingView(
  document: ToolDocument,
  showing: Showing,
  data: ToolData,
): HTMLElement[] {
  const head = [
    make("h1", document.name || data.texts.untitled),
    ...factsOf(document, data).map((fact) => make("p", fact, { class: "small" })),
  ];
  const body = outline(showing, showing.fields, document.draft).map((block) => {
    if (block.kind === "heading")
      return make(block.depth === 1 ? "h2" : block.depth === 2 ? "h3" : "h4", block.text);
    const text =
      block.text === ""
        ? make("p", data.texts.empty, { class: "small" })
        : make("p", block.text, { class: "written" });
    return make("div", [make("p", block.label, { class: "label" }), text], { class: "entry" });
  });
  return [...head, ...body];
}
