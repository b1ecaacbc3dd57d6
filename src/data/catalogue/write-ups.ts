import { type CollectionEntry, getCollection, render } from "astro:content";
import { WRITE_UP } from "../../domain/experiment-texts.ts";
import { bodyText } from "../../domain/page-text.ts";
import type { ProgrammeText } from "../../views/programme.ts";
import type { WriteUp } from "../../views/write-up.ts";
import { getCatalogue } from "./catalogue.ts";
import { byId, type EntryInLanguage, inLanguage, pageSource } from "./in-language.ts";

type WriteUpEntry = CollectionEntry<
  | "pilots"
  | "pilotTranslations"
  | "programmePages"
  | "programmePageTranslations"
  | "tools"
  | "toolTranslations"
>;

/** Compiles the text below the frontmatter of an entry. */
export const compiled = async ({
  entry,
  lang,
  stale,
}: EntryInLanguage<WriteUpEntry>): Promise<WriteUp> => ({
  Content: (await render(entry)).Content as unknown as WriteUp["Content"],
  lang,
  stale,
});

/**
 * The write-ups of the pilots by id, in a language or in that of the record where they are not
 * translated.
 */
export async function getPilotWriteUps(locale: string): Promise<ReadonlyMap<string, WriteUp>> {
  const { languages } = (await getCatalogue()).settings;
  const originals = await getCollection("pilots");
  const translations = byId(
    (await getCollection("pilotTranslations")).filter(({ body }) => bodyText(body) !== ""),
  );
  const writeUps = originals.map(async (original): Promise<[string, WriteUp]> => {
    const source = { key: WRITE_UP, text: bodyText(original.body) };
    return [
      original.id,
      await compiled(inLanguage(original, translations, source, locale, languages)),
    ];
  });
  return new Map(await Promise.all(writeUps));
}

/** The texts of the programmes' pages by id, in a language or in the catalogue's first. */
export async function getProgrammeTexts(
  locale: string,
): Promise<ReadonlyMap<string, ProgrammeText>> {
  const { languages } = (await getCatalogue()).settings;
  const originals = await getCollection("programmePages");
  const translations = byId(await getCollection("programmePageTranslations"));
  const texts = originals.map(async (original): Promise<[string, ProgrammeText]> => {
    const shown = inLanguage(original, translations, pageSource(original), locale, languages);
    const { description } = shown.entry.data;
    return [original.id, { ...(await compiled(shown)), description, origin: shown.origin }];
  });
  return new Map(await Promise.all(texts));
}
