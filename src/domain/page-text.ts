import { nestedTexts } from "./experiment-texts.ts";

/** The path under which the text of a page is kept: it is translated in one piece. */
export const WHOLE_PAGE = "page";

/** The text below a record's frontmatter, the same on every system. */
export const bodyText = (body: string | undefined): string =>
  (body ?? "").replace(/\r\n?/g, "\n").trim();

interface Page {
  title?: string | undefined;
  description: string;
  /** The texts of a form. */
  fields?: unknown;
  body: string;
}

/** All that is translated of a page, as one text: its translation is made from the whole. */
export const pageText = ({ title, description, fields, body }: Page): string =>
  [
    ...(title === undefined ? [] : [title]),
    description,
    ...nestedTexts(fields).values(),
    body,
  ].join("\n");
