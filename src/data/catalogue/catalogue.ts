import { getCollection } from "astro:content";
import type { Catalogue } from "../../domain/catalogue.ts";
import { nestedTexts, WRITE_UP } from "../../domain/experiment-texts.ts";
import { once } from "../../domain/once.ts";
import type { Experiment, Pilot } from "../../domain/pilot.ts";
import type { Practice } from "../../domain/practice.ts";
import { REFERENCES, type ReferencingCollection, referencesOf } from "../../domain/references.ts";
import type { Translation, Translations } from "../../domain/translation.ts";
import { toVocabulary } from "../../domain/vocabulary.ts";
import { contentDir } from "../../reading/environment.ts";
import { bodyText } from "../../reading/page-text.ts";
import { readSettings } from "../../reading/settings.ts";

/** The terms of a vocabulary in the order of its file. */
const inOrder = <T>(entries: { data: { position: number; term: T } }[]): T[] =>
  entries
    .map((entry) => entry.data)
    .sort((a, b) => a.position - b.position)
    .map(({ term }) => term);

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
    operatingModels: toVocabulary(inOrder(await getCollection("operatingModels"))),
    programmes: toVocabulary(inOrder(await getCollection("programmes"))),
    themes: toVocabulary(inOrder(await getCollection("themes"))),
    targetGroups: toVocabulary(inOrder(await getCollection("targetGroups"))),
    adoptionTopics: toVocabulary(inOrder(await getCollection("adoptionTopics"))),
    municipalities: toVocabulary(inOrder(await getCollection("municipalities"))),
    wellbeingCounties: toVocabulary(inOrder(await getCollection("wellbeingCounties"))),
    regions: toVocabulary(inOrder(await getCollection("regions"))),
    sizeClasses: toVocabulary(inOrder(await getCollection("sizeClasses"))),
    experimentGroups: toVocabulary(inOrder(await getCollection("experimentGroups"))),
    sectors: toVocabulary(inOrder(await getCollection("sectors"))),
    units: toVocabulary(inOrder(await getCollection("units"))),
    sources: toVocabulary(inOrder(await getCollection("sources"))),
    concepts: toVocabulary(inOrder(await getCollection("concepts"))),
  };
  assertReferences(catalogue);
  return catalogue;
});
