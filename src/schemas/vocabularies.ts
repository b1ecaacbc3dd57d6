import type { z } from "astro/zod";
import type { VocabularyName, VocabularyTerms } from "../domain/catalogue.ts";
import { concept } from "./concept.ts";
import { experimentGroup } from "./experiment-group.ts";
import { municipality } from "./municipality.ts";
import { operatingModel } from "./operating-model.ts";
import { programme } from "./programme.ts";
import { sector } from "./sector.ts";
import { sourceDocument } from "./source-document.ts";
import { unit } from "./unit.ts";
import { term } from "./vocabulary.ts";
import { wellbeingCounty } from "./wellbeing-county.ts";

/** Each vocabulary's file inside `vocabularies/`, and the schema of one entry. */
type Listed = {
  [Name in VocabularyName]: { file: `${string}.yaml`; schema: z.ZodType<VocabularyTerms[Name]> };
};

const listed = {
  operatingModels: { file: "operating-models.yaml", schema: operatingModel },
  programmes: { file: "programmes.yaml", schema: programme },
  themes: { file: "themes.yaml", schema: term },
  targetGroups: { file: "target-groups.yaml", schema: term },
  adoptionTopics: { file: "adoption-topics.yaml", schema: term },
  municipalities: { file: "municipalities.yaml", schema: municipality },
  wellbeingCounties: { file: "wellbeing-counties.yaml", schema: wellbeingCounty },
  regions: { file: "regions.yaml", schema: term },
  sizeClasses: { file: "size-classes.yaml", schema: term },
  experimentGroups: { file: "experiment-groups.yaml", schema: experimentGroup },
  sectors: { file: "sectors.yaml", schema: sector },
  units: { file: "units.yaml", schema: unit },
  sources: { file: "sources.yaml", schema: sourceDocument },
  concepts: { file: "concepts.yaml", schema: concept },
} as const satisfies Listed;

/**
 * The vocabularies of a catalogue, in the order in which the check lists them. Collections, content
 * check and catalogue are made from this list. The compiler holds it against `VocabularyTerms`: each
 * vocabulary is in both, with the same kind of entry.
 */
export const VOCABULARIES: Listed = listed;

export const VOCABULARY_NAMES = Object.keys(listed) as VocabularyName[];

type Nothing<T extends never> = T;
type Entry<Name extends VocabularyName> = z.output<(typeof listed)[Name]["schema"]>;
/** Keys of entries that the catalogue's types do not know: with any, this does not compile. */
export type KeysOfSchemasAlone = Nothing<
  {
    [Name in VocabularyName]: Exclude<keyof Entry<Name>, keyof VocabularyTerms[Name]>;
  }[VocabularyName]
>;
