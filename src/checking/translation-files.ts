import { nestedTexts, pilotTexts, practiceTexts, WRITE_UP } from "../domain/experiment-texts.ts";
import { bodyText, pageText, WHOLE_PAGE } from "../domain/page-text.ts";
import { RECORD_FOLDERS } from "../schemas/record-folders.ts";
import { languagesOf } from "./check-settings.ts";
import type { Content, ReadRecord } from "./content.ts";

/** The records in the catalogue's first language. */
export const originals = (content: Content): ReadRecord[] =>
  content.records.filter(({ locale }) => locale === languagesOf(content)[0]);

/** The records in its other languages. */
export const translations = (content: Content): ReadRecord[] => {
  const [, ...others] = languagesOf(content);
  return content.records.filter(({ locale }) => others.includes(locale));
};

/**
 * The texts of a record that can be translated, by path; undefined while the record has mistakes.
 */
export function originalTexts({ folder, record }: ReadRecord): Map<string, string> | undefined {
  const data = record?.frontmatter.data;
  if (folder === "practices") {
    const parsed = RECORD_FOLDERS.practices.schema.safeParse(data);
    return parsed.success ? practiceTexts(parsed.data) : undefined;
  }
  if (folder === "pilots") {
    const parsed = RECORD_FOLDERS.pilots.schema.safeParse(data);
    return parsed.success
      ? pilotTexts({ ...parsed.data, body: bodyText(record?.body) })
      : undefined;
  }
  const parsed = RECORD_FOLDERS[folder].schema.safeParse(data);
  return parsed.success
    ? new Map([[WHOLE_PAGE, pageText({ ...parsed.data, body: bodyText(record?.body) })]])
    : undefined;
}

/**
 * The texts of a translation by path, and what they were made from; undefined while the file has
 * mistakes.
 */
export function translatedTexts({
  folder,
  record,
}: ReadRecord): { texts: Map<string, string>; madeFrom: Record<string, string> } | undefined {
  const data = record?.frontmatter.data;
  if (folder === "practices" || folder === "pilots") {
    const parsed = RECORD_FOLDERS[folder].translation.safeParse(data);
    if (!parsed.success) return undefined;
    const { made: _, checked: __, madeFrom, ...texts } = parsed.data;
    const body = folder === "pilots" ? bodyText(record?.body) : "";
    return {
      texts: nestedTexts({ ...texts, ...(body === "" ? {} : { [WRITE_UP]: body }) }),
      madeFrom,
    };
  }
  const parsed = RECORD_FOLDERS[folder].translation.safeParse(data);
  if (!parsed.success) return undefined;
  return {
    texts: new Map([[WHOLE_PAGE, pageText({ ...parsed.data, body: bodyText(record?.body) })]]),
    madeFrom: parsed.data.madeFrom,
  };
}

/** Where the text at a path stands in the frontmatter of a translation. */
export const keysOf = (path: string): PropertyKey[] =>
  path === WHOLE_PAGE ? [] : path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
