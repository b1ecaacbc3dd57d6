import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { keepNumbersTogether } from "../domain/typography.ts";

/** Raw HTML is not passed through, and what Markdown can make is sanitised: contributors' texts cannot carry scripts. */
const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze();

/** Markdown as HTML. */
export const toHtml = (markdown: string): string => String(processor.processSync(keepNumbersTogether(markdown)));

/** Markdown of one paragraph as HTML without the paragraph's tags, for list items and table cells. */
export const toInlineHtml = (markdown: string): string => toHtml(markdown).replace(/^<p>([\s\S]*)<\/p>$/, "$1");
