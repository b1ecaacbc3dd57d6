import type { Concept } from "../../domain/concept.ts";
import { type Experiment, modelOf } from "../../domain/pilot.ts";
import type { Term } from "../../domain/vocabulary.ts";
import type { SearchConcept } from "../../language/search-data.ts";
import type { Context } from "../catalogue/context.ts";

/** A concept with its words in every language. */
export type WholeConcept = SearchConcept & { foreign: string[] };

/**
 * Themes, target groups and models are concepts too: their names and synonyms lead to the practices
 * that belong to them.
 */
const membershipId = (vocabulary: string, id: string): string => `${vocabulary}-${id}`;

/** The concepts that an experiment belongs to by its record. */
export function memberships(experiment: Experiment): string[] {
  const model = modelOf(experiment);
  return [
    ...experiment.themes.map((id) => membershipId("theme", id)),
    ...experiment.targetGroups.map((id) => membershipId("group", id)),
    ...(model === undefined ? [] : [membershipId("model", model)]),
  ];
}

/** Terms in the language of the index, and in the others. */
const termsByLanguage = (
  terms: Readonly<Record<string, string[]>>,
  language: string,
): Pick<WholeConcept, "terms" | "foreign"> => ({
  terms: terms[language] ?? [],
  foreign: [
    ...new Set(Object.entries(terms).flatMap(([code, own]) => (code === language ? [] : own))),
  ],
});

function vocabularyConcepts({ catalogue, locale: language }: Context): WholeConcept[] {
  const concept =
    (vocabulary: string) =>
    (term: Term): WholeConcept => ({
      id: membershipId(vocabulary, term.id),
      ...termsByLanguage(
        {
          ...term.synonyms,
          ...Object.fromEntries(
            Object.entries(term.name).map(([code, name]) => [
              code,
              [name, ...(term.synonyms?.[code] ?? [])],
            ]),
          ),
        },
        language,
      ),
    });
  return [
    ...[...catalogue.themes.values()].map(concept("theme")),
    ...[...catalogue.targetGroups.values()].map(concept("group")),
    ...[...catalogue.operatingModels.values()].map(concept("model")),
  ];
}

/**
 * The concepts of the glossary under short ids, which the index and the browser use: "0", "1" …
 * "9q".
 */
export function codedConcepts({ catalogue }: Context): Concept[] {
  const codes = new Map(
    [...catalogue.concepts.keys()].map((id, position) => [id, position.toString(36)]),
  );
  const code = (id: string): string => codes.get(id) ?? id;
  return [...catalogue.concepts.values()].map((concept) => ({
    ...concept,
    id: code(concept.id),
    narrower: concept.narrower?.map(code),
  }));
}

/**
 * The concepts of the glossary, with the wider ones that stand in for those that no document holds.
 */
function glossaryConcepts(context: Context, isHeld: (id: string) => boolean): WholeConcept[] {
  const concepts = codedConcepts(context);
  return concepts.map(({ id, terms, narrower = [] }) => {
    const broader = isHeld(id)
      ? []
      : concepts.filter((it) => it.narrower?.includes(id) && isHeld(it.id)).map((it) => it.id);
    return {
      id,
      ...termsByLanguage(terms, context.locale),
      ...(isHeld(id) ? {} : { absent: true as const }),
      ...(narrower.length > 0 ? { narrower: narrower.filter(isHeld) } : {}),
      ...(broader.length > 0 ? { broader } : {}),
    };
  });
}

/**
 * Every concept that leads somewhere: of the glossary, and the themes, target groups and operating
 * models.
 * @param isHeld tells whether some document of the index has a concept
 */
export function searchConcepts(context: Context, isHeld: (id: string) => boolean): WholeConcept[] {
  const leads = ({ id, narrower = [], broader = [] }: WholeConcept): boolean =>
    isHeld(id) || narrower.length > 0 || broader.length > 0;
  return [...glossaryConcepts(context, isHeld), ...vocabularyConcepts(context)].filter(leads);
}
