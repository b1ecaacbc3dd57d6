import type { Labels } from "../../domain/tools/field.ts";
import type { TranslationOrigin } from "../../domain/translation.ts";
import { isTool } from "../../schemas/tools/document.ts";
import type { ToolId } from "../../schemas/tools/tools.ts";
import type { WriteUp } from "../../views/write-up.ts";
import { byId, inLanguage, inOrder, pageSource, slugsOf } from "../catalogue/in-language.ts";
import { type Compile, type WriteUpEntries, writeUpOf } from "../catalogue/write-ups.ts";

/** The page of a tool in a language, or in the catalogue's first where it is not translated. */
export interface ToolPage {
  id: ToolId;
  slug: string;
  /** The last part of its address in each language. */
  slugs: ReadonlyMap<string, string>;
  title: string;
  description: string;
  fields: Labels;
  writeUp: WriteUp;
  /** How the translation came to be, where the page is one. */
  origin?: TranslationOrigin | undefined;
}

/**
 * The pages of the tools in a language, in the order of an experiment's course.
 * @param languages the languages of the catalogue, that of the originals first
 * @throws Error when a page is of a tool that the generator does not have
 */
export function toolPages(
  { tools, toolTranslations }: Pick<WriteUpEntries, "tools" | "toolTranslations">,
  locale: string,
  languages: readonly [string, ...string[]],
  compile: Compile,
): Promise<ToolPage[]> {
  const translations = byId(toolTranslations);
  return Promise.all(
    inOrder(tools).map(async (original): Promise<ToolPage> => {
      const { id } = original;
      if (!isTool(id)) throw new Error(`there is no tool "${id}"`);
      const shown = inLanguage(original, translations, pageSource(original), locale, languages);
      const { slug, title, description, fields } = shown.entry.data;
      const slugs = slugsOf(original, translations, languages);
      const writeUp = await writeUpOf(shown, compile);
      return { id, slug, slugs, title, description, fields, writeUp, origin: shown.origin };
    }),
  );
}
