import type { ProgrammeText } from "../../views/programme.ts";
import type { WriteUp } from "../../views/write-up.ts";
import { type ToolPage, toolPages } from "../tools/tool-pages.ts";
import type { RecordEntries } from "./entries.ts";
import { type TextPage, textPages } from "./text-pages.ts";
import { type Compile, pilotWriteUps, programmeTexts, type WriteUpEntries } from "./write-ups.ts";

/** What is written of the catalogue in running text, in one language. */
export interface Written {
  /** The pages of plain text, in their order. */
  pages: readonly TextPage[];
  /** The pages of the tools, in the order of an experiment's course. */
  tools: readonly ToolPage[];
  /** The texts of the programmes' pages, by the id of the programme. */
  programmes: ReadonlyMap<string, ProgrammeText>;
  /** The write-ups of the pilots, by id. */
  pilots: ReadonlyMap<string, WriteUp>;
}

/** The collections of what is written. */
export type WrittenEntries = WriteUpEntries & Pick<RecordEntries, "pages" | "pageTranslations">;

/**
 * Everything that is written, in a language or in the catalogue's first.
 * @param languages the languages of the catalogue, that of the originals first
 * @param compile compiles the text below the frontmatter of an entry
 */
export async function makeWritten(
  entries: WrittenEntries,
  locale: string,
  languages: readonly [string, ...string[]],
  compile: Compile,
): Promise<Written> {
  const [tools, programmes, pilots] = await Promise.all([
    toolPages(entries, locale, languages, compile),
    programmeTexts(entries, locale, languages, compile),
    pilotWriteUps(entries, locale, languages, compile),
  ]);
  return { pages: textPages(entries, locale, languages), tools, programmes, pilots };
}
