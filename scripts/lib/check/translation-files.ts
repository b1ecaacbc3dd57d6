import { nestedTexts, practiceTexts } from "../../../src/domain/practice-texts.ts";
import { pageText } from "../../../src/reading/page-text.ts";
import { page } from "../../../src/schemas/page.ts";
import { pageTranslation } from "../../../src/schemas/page-translation.ts";
import { practice } from "../../../src/schemas/practice.ts";
import { practiceTranslation } from "../../../src/schemas/practice-translation.ts";
import { languagesOf } from "./check-settings.ts";
import type { Content } from "./read-content.ts";

type ReadRecord = Content["records"][number];

/** The path under which the whole text of a page is kept: it is translated in one piece. */
export const WHOLE_PAGE = "page";

/** The records in the catalogue's first language. */
export const originals = (content: Content): ReadRecord[] => content.records.filter(({ locale }) => locale === languagesOf(content)[0]);

/** The records in its other languages. */
export const translations = (content: Content): ReadRecord[] => {
  const [, ...others] = languagesOf(content);
  return content.records.filter(({ locale }) => others.includes(locale));
};

/** The texts of a record that can be translated, by path; undefined while the record has mistakes. */
export function originalTexts({ folder, record }: ReadRecord): Map<string, string> | undefined {
  if (folder === "practices") {
    const parsed = practice.safeParse(record?.frontmatter.data);
    return parsed.success ? practiceTexts(parsed.data) : undefined;
  }
  const parsed = page.safeParse(record?.frontmatter.data);
  return parsed.success ? new Map([[WHOLE_PAGE, pageText({ ...parsed.data, body: record?.body ?? "" })]]) : undefined;
}

/** The texts of a translation by path, and what they were made from; undefined while the file has mistakes. */
export function translatedTexts({ folder, record }: ReadRecord): { texts: Map<string, string>; madeFrom: Record<string, string> } | undefined {
  if (folder === "practices") {
    const parsed = practiceTranslation.safeParse(record?.frontmatter.data);
    if (!parsed.success) return undefined;
    const { made: _, checked: __, madeFrom, ...texts } = parsed.data;
    return { texts: nestedTexts(texts), madeFrom };
  }
  const parsed = pageTranslation.safeParse(record?.frontmatter.data);
  if (!parsed.success) return undefined;
  return { texts: new Map([[WHOLE_PAGE, pageText({ ...parsed.data, body: record?.body ?? "" })]]), madeFrom: parsed.data.madeFrom };
}

/** Where the text at a path stands in the frontmatter of a translation. */
export const keysOf = (path: string): PropertyKey[] => (path === WHOLE_PAGE ? [] : path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
