import { onceEach } from "../../domain/once.ts";
import type { ProgrammeText } from "../../views/programme.ts";
import type { WriteUp } from "../../views/write-up.ts";
import { getToolPages, type ToolPage } from "../tools/tool-pages.ts";
import { getTextPages, type TextPage } from "./text-pages.ts";
import { getPilotWriteUps, getProgrammeTexts } from "./write-ups.ts";

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

/** Everything that is written, in a language or in the catalogue's first. */
export const getWritten = onceEach(async (locale: string): Promise<Written> => {
  const [pages, tools, programmes, pilots] = await Promise.all([
    getTextPages(locale),
    getToolPages(locale),
    getProgrammeTexts(locale),
    getPilotWriteUps(locale),
  ]);
  return { pages, tools, programmes, pilots };
});
