import type {
  Catalogue,
  CatalogueSettings,
  Vocabularies,
  VocabularyName,
  VocabularyTerms,
} from "../../domain/catalogue.ts";
import { nestedTexts, WRITE_UP } from "../../domain/experiment-texts.ts";
import { bodyText } from "../../domain/page-text.ts";
import type { Experiment, Pilot } from "../../domain/pilot.ts";
import type { Practice } from "../../domain/practice.ts";
import { REFERENCES, type ReferencingCollection, referencesOf } from "../../domain/references.ts";
import type { Translation, Translations } from "../../domain/translation.ts";
import { toVocabulary } from "../../domain/vocabulary.ts";
import { VOCABULARY_NAMES } from "../../schemas/vocabularies.ts";
import type { Entry, RecordEntries, VocabularyEntries } from "./entries.ts";

/** The collections of which a catalogue is made. */
export type CatalogueEntries = VocabularyEntries &
  Pick<RecordEntries, "practices" | "practiceTranslations" | "pilots" | "pilotTranslations">;

/** The terms of a vocabulary in the order of its file. */
const inOrder = <T>(entries: readonly Entry<{ position: number; term: T }>[]): T[] =>
  entries
    .map((entry) => entry.data)
    .sort((a, b) => a.position - b.position)
    .map(({ term }) => term);

/** Every vocabulary of the catalogue, made of the collection of its name. */
const vocabulariesOf = (entries: VocabularyEntries): Vocabularies =>
  Object.fromEntries(
    VOCABULARY_NAMES.map((name) => [
      name,
      toVocabulary(inOrder<VocabularyTerms[VocabularyName]>(entries[name])),
    ]),
  ) as Vocabularies;

/**
 * Stops when an id points to nothing.
 * @throws Error naming every dangling reference; `npm run check` says where each one stands
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
function translationsOf({
  practiceTranslations,
  pilotTranslations,
}: CatalogueEntries): Translations {
  const byExperiment = new Map<string, Map<string, Translation>>();
  const pilots = pilotTranslations.map(({ id, data, body }) => ({
    id,
    data: { ...data, [WRITE_UP]: bodyText(body) || undefined },
  }));
  for (const { id: name, data } of [...practiceTranslations, ...pilots]) {
    const { made, checked, madeFrom, ...texts } = data;
    const [id = "", locale = ""] = name.split(".");
    const own = byExperiment.get(id) ?? new Map<string, Translation>();
    byExperiment.set(id, own.set(locale, { made, checked, madeFrom, texts: nestedTexts(texts) }));
  }
  return byExperiment;
}

/**
 * The whole catalogue, made of the entries of its collections.
 * @throws Error when an id points to nothing
 */
export function makeCatalogue(settings: CatalogueSettings, entries: CatalogueEntries): Catalogue {
  const collator = new Intl.Collator(settings.languages[0], { ignorePunctuation: true });
  const byTitle = (a: Experiment, b: Experiment): number =>
    collator.compare(a.title, b.title) || collator.compare(a.id, b.id);
  const practices = entries.practices
    .map(({ id, data }): Practice => ({ ...data, id, kind: "practice" }))
    .sort(byTitle);
  const pilots = entries.pilots
    .map(({ id, data, body }): Pilot => ({ ...data, id, kind: "pilot", body: bodyText(body) }))
    .sort(byTitle);
  const catalogue: Catalogue = {
    settings,
    practices,
    pilots,
    experiments: [...practices, ...pilots].sort(byTitle),
    translations: translationsOf(entries),
    ...vocabulariesOf(entries),
  };
  assertReferences(catalogue);
  return catalogue;
}
