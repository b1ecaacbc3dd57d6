import { WRITE_UP } from "../../domain/experiment-texts.ts";
import { bodyText } from "../../domain/page-text.ts";
import type { ProgrammeText } from "../../views/programme.ts";
import type { WriteUp } from "../../views/write-up.ts";
import type { Entry, RecordEntries } from "./entries.ts";
import { byId, type EntryInLanguage, inLanguage, pageSource } from "./in-language.ts";

/** The collections whose texts below the frontmatter are compiled. */
export type WriteUpEntries = Pick<
  RecordEntries,
  | "pilots"
  | "pilotTranslations"
  | "programmePages"
  | "programmePageTranslations"
  | "tools"
  | "toolTranslations"
>;

/** Compiles the text below the frontmatter of an entry. */
export type Compile = (entry: Entry<unknown>) => Promise<WriteUp["Content"]>;

/** An entry in a language as a write-up. */
export const writeUpOf = async (
  { entry, lang, stale }: EntryInLanguage<Entry<unknown>>,
  compile: Compile,
): Promise<WriteUp> => ({ Content: await compile(entry), lang, stale });

/**
 * The write-ups of the pilots by id, in a language or in that of the record where they are not
 * translated.
 * @param languages the languages of the catalogue, that of the originals first
 */
export async function pilotWriteUps(
  { pilots, pilotTranslations }: Pick<WriteUpEntries, "pilots" | "pilotTranslations">,
  locale: string,
  languages: readonly [string, ...string[]],
  compile: Compile,
): Promise<ReadonlyMap<string, WriteUp>> {
  const translations = byId(pilotTranslations.filter(({ body }) => bodyText(body) !== ""));
  const writeUps = pilots.map(async (original): Promise<[string, WriteUp]> => {
    const source = { key: WRITE_UP, text: bodyText(original.body) };
    const shown = inLanguage(original, translations, source, locale, languages);
    return [original.id, await writeUpOf(shown, compile)];
  });
  return new Map(await Promise.all(writeUps));
}

/**
 * The texts of the programmes' pages by id, in a language or in the catalogue's first.
 * @param languages the languages of the catalogue, that of the originals first
 */
export async function programmeTexts(
  {
    programmePages,
    programmePageTranslations,
  }: Pick<WriteUpEntries, "programmePages" | "programmePageTranslations">,
  locale: string,
  languages: readonly [string, ...string[]],
  compile: Compile,
): Promise<ReadonlyMap<string, ProgrammeText>> {
  const translations = byId(programmePageTranslations);
  const texts = programmePages.map(async (original): Promise<[string, ProgrammeText]> => {
    const shown = inLanguage(original, translations, pageSource(original), locale, languages);
    const { description } = shown.entry.data;
    const writeUp = await writeUpOf(shown, compile);
    return [original.id, { ...writeUp, description, origin: shown.origin }];
  });
  return new Map(await Promise.all(texts));
}
