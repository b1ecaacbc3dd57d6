import { getCollection } from "astro:content";
import type {
  Catalogue,
  Vocabularies,
  VocabularyName,
  VocabularyTerms,
} from "../../domain/catalogue.ts";
import { nestedTexts, WRITE_UP } from "../../domain/experiment-texts.ts";
import { once } from "../../domain/once.ts";
import { bodyText } from "../../domain/page-text.ts";
import type { Experiment, Pilot } from "../../domain/pilot.ts";
import type { Practice } from "../../domain/practice.ts";
import { REFERENCES, type ReferencingCollection, referencesOf } from "../../domain/references.ts";
import type { Translation, Translations } from "../../domain/translation.ts";
import { toVocabulary } from "../../domain/vocabulary.ts";
import { contentDir } from "../../reading/environment.ts";
import { readSettings } from "../../reading/settings.ts";
import { VOCABULARY_NAMES } from "../../schemas/vocabularies.ts";

/** The terms of a vocabulary in the order of its file. */
const inOrder = <T>(entries: { data: { position: number; term: T } }[]): T[] =>
  entries
    .map((entry) => entry.data)
    .sort((a, b) => a.position - b.position)
    .map(({ term }) => term);

/** Every vocabulary of the catalogue, made of the collection of its name. */
async function getVocabularies(): Promise<Vocabularies> {
  const read = VOCABULARY_NAMES.map(async (name) => {
    const terms = inOrder<VocabularyTerms[VocabularyName]>(await getCollection(name));
    return [name, toVocabulary(terms)] as const;
  });
  return Object.fromEntries(await Promise.all(read)) as Vocabularies;
}

/**
 * Stops when an id points to nothing.
 * @throws Error naming every dangling reference; `npm run check` tells where each one stands
 */
function assertReferences(catalogue: Catalogue): void {
  const dangling = (Object.keys(REFERENCES) as ReferencingCollection[]).flatMap((collection) => {
    const entries =
      collection === "practices" || collection === "pilots"
        ? catalogue[collection]
        : [...catalogue[collection].values()];
    return entries.flatMap((entry) =>
      referencesOf(collection, entry)
        .filter(({ target, id }) =>
          target === "practices"
            ? !catalogue.practices.some((it) => it.id === id)
            : !catalogue[target].has(id),
        )
        .map(
          ({ path, id, target }) =>
            `${collection}/${entry.id}: ${path.join(".")} "${id}" is not in ${target}`,
        ),
    );
  });
  if (dangling.length > 0)
    throw new Error(
      `the catalogue points to what does not exist; run "npm run check":\n${dangling.join("\n")}`,
    );
}

/**
 * The translations of the practices and pilots, by id and language. Their texts are what is nested
 * under keys of the record.
 */
async function getTranslations(): Promise<Translations> {
  const byExperiment = new Map<string, Map<string, Translation>>();
  const pilots = (await getCollection("pilotTranslations")).map(({ id, data, body }) => ({
    id,
    data: { ...data, [WRITE_UP]: bodyText(body) || undefined },
  }));
  for (const { id: name, data } of [...(await getCollection("practiceTranslations")), ...pilots]) {
    const { made, checked, madeFrom, ...texts } = data;
    const [id = "", locale = ""] = name.split(".");
    const own = byExperiment.get(id) ?? new Map<string, Translation>();
    byExperiment.set(id, own.set(locale, { made, checked, madeFrom, texts: nestedTexts(texts) }));
  }
  return byExperiment;
}

/** The whole catalogue, read once for a build. */
export const getCatalogue = once(async (): Promise<Catalogue> => {
  const settings = readSettings(contentDir());
  const collator = new Intl.Collator(settings.languages[0], { ignorePunctuation: true });
  const byTitle = (a: Experiment, b: Experiment): number =>
    collator.compare(a.title, b.title) || collator.compare(a.id, b.id);
  const practices = (await getCollection("practices"))
    .map(({ id, data }): Practice => ({ ...data, id, kind: "practice" }))
    .sort(byTitle);
  const pilots = (await getCollection("pilots"))
    .map(({ id, data, body }): Pilot => ({ ...data, id, kind: "pilot", body: bodyText(body) }))
    .sort(byTitle);
  const catalogue: Catalogue = {
    settings,
    practices,
    pilots,
    experiments: [...practices, ...pilots].sort(byTitle),
    translations: await getTranslations(),
    ...(await getVocabularies()),
  };
  assertReferences(catalogue);
  return catalogue;
});
