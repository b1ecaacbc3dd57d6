import { getCollection } from "astro:content";
import type { Catalogue } from "../../domain/catalogue.ts";
import { once } from "../../domain/once.ts";
import { contentDir } from "../../reading/environment.ts";
import { readSettings } from "../../reading/settings.ts";
import { VOCABULARY_NAMES } from "../../schemas/vocabularies.ts";
import type { VocabularyEntries } from "./entries.ts";
import { makeCatalogue } from "./make-catalogue.ts";

/** The entries of every vocabulary, each of the collection of its name. */
async function getVocabularies(): Promise<VocabularyEntries> {
  const read = VOCABULARY_NAMES.map(
    async (name): Promise<[string, unknown]> => [name, await getCollection(name)],
  );
  return Object.fromEntries(await Promise.all(read)) as unknown as VocabularyEntries;
}

/** The whole catalogue, read once for a build. */
export const getCatalogue = once(
  async (): Promise<Catalogue> =>
    makeCatalogue(readSettings(contentDir()), {
      practices: await getCollection("practices"),
      practiceTranslations: await getCollection("practiceTranslations"),
      pilots: await getCollection("pilots"),
      pilotTranslations: await getCollection("pilotTranslations"),
      ...(await getVocabularies()),
    }),
);
