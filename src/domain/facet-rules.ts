import type { Catalogue } from "./catalogue.ts";
import { EVIDENCE_TYPES } from "./evidence.ts";
import type { Facet } from "./facets.ts";
import { isReported } from "./impact.ts";
import { todaysMunicipality } from "./municipality.ts";
import { EXPERIMENT_KINDS, type Experiment, modelOf } from "./pilot.ts";
import { ROOTED_STATUSES } from "./rooting.ts";
import { lookUp, type Vocabulary } from "./vocabulary.ts";

/**
 * The one value of the facet "economy": effects on the economy, or the lack of them, are reported.
 */
export const ECONOMY_REPORTED = "reported";

type Places = Pick<Catalogue, "municipalities">;

const unique = (ids: string[]): string[] => [...new Set(ids)];

/** Today's municipalities of an experiment, each once, in the record's order. */
export const todaysMunicipalities = (
  experiment: Experiment,
  { municipalities }: Places,
): string[] =>
  unique(
    experiment.municipalities.map(
      (id) => todaysMunicipality(lookUp(municipalities, id), municipalities).id,
    ),
  );

/** Today's wellbeing services counties of an experiment, each once. */
export const wellbeingCountiesOf = (experiment: Experiment, { municipalities }: Places): string[] =>
  unique([
    ...experiment.municipalities.map((id) => lookUp(municipalities, id).wellbeingCounty),
    ...(experiment.kind === "pilot" ? experiment.wellbeingCounties : []),
  ]);

/** The vocabularies of a catalogue. */
type VocabularyName = {
  [Key in keyof Catalogue]: Catalogue[Key] extends Vocabulary ? Key : never;
}[keyof Catalogue];

/**
 * What the values of a facet are: ids of a vocabulary, or the words of an enumeration, in whose
 * order pages list them unless they are listed by name. `hasPages` where each value has a page of
 * its own in the section of the vocabulary.
 */
type FacetRule = { valuesOf: (experiment: Experiment, places: Places) => readonly string[] } & (
  | { vocabulary: VocabularyName; byName?: true; hasPages?: true }
  | { words: readonly string[] }
);

/**
 * How the values of each facet are found. A former municipality counts under its own name and under
 * today's.
 */
export const FACET_RULES = {
  kind: { words: EXPERIMENT_KINDS, valuesOf: ({ kind }) => [kind] },
  operatingModel: {
    vocabulary: "operatingModels",
    hasPages: true,
    valuesOf: (experiment) => [modelOf(experiment) ?? []].flat(),
  },
  wellbeingCounty: {
    vocabulary: "wellbeingCounties",
    byName: true,
    hasPages: true,
    valuesOf: wellbeingCountiesOf,
  },
  municipality: {
    vocabulary: "municipalities",
    byName: true,
    hasPages: true,
    valuesOf: (experiment, places) =>
      unique([...experiment.municipalities, ...todaysMunicipalities(experiment, places)]),
  },
  theme: { vocabulary: "themes", byName: true, hasPages: true, valuesOf: ({ themes }) => themes },
  targetGroup: {
    vocabulary: "targetGroups",
    byName: true,
    valuesOf: ({ targetGroups }) => targetGroups,
  },
  sizeClass: {
    vocabulary: "sizeClasses",
    valuesOf: ({ municipalities }, places) =>
      unique(municipalities.map((id) => lookUp(places.municipalities, id).sizeClass)),
  },
  rooted: { words: ROOTED_STATUSES, valuesOf: ({ rooted }) => [rooted.status] },
  evidence: { words: EVIDENCE_TYPES, valuesOf: ({ evidence }) => [evidence] },
  economy: {
    words: [ECONOMY_REPORTED],
    valuesOf: ({ impacts }) => (isReported(impacts.economy) ? [ECONOMY_REPORTED] : []),
  },
} as const satisfies Readonly<Record<Facet, FacetRule>>;

type Rules = typeof FACET_RULES;

/** A facet whose values are words of an enumeration. */
export type WordFacet = {
  [Key in Facet]: Rules[Key] extends { words: readonly string[] } ? Key : never;
}[Facet];
/** The words of such a facet. */
export type FacetWord<Key extends WordFacet> = Rules[Key]["words"][number];

/** A facet whose values have pages of their own in the section of their vocabulary. */
export type PagedFacet = {
  [Key in Facet]: Rules[Key] extends { hasPages: true } ? Key : never;
}[Facet];

/** Whether the values of a facet are words of an enumeration. */
export const isWordFacet = (facet: Facet): facet is WordFacet => "words" in FACET_RULES[facet];

/** The rule of a facet, as any facet's. */
export const facetRule = (facet: Facet): FacetRule => FACET_RULES[facet];

/** The values that an experiment has in a facet. */
export const facetValues = (
  experiment: Experiment,
  facet: Facet,
  places: Places,
): readonly string[] => facetRule(facet).valuesOf(experiment, places);
