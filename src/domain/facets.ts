import type { Catalogue } from "./catalogue.ts";
import { isReported } from "./impact.ts";
import { todaysMunicipality } from "./municipality.ts";
import { type Experiment, modelOf } from "./pilot.ts";
import { lookUp } from "./vocabulary.ts";

/**
 * What practices and pilots can be narrowed by, in the order in which the browse page shows them.
 */
export const FACETS = [
  "kind",
  "operatingModel",
  "wellbeingCounty",
  "municipality",
  "theme",
  "targetGroup",
  "sizeClass",
  "rooted",
  "evidence",
  "economy",
] as const;
export type Facet = (typeof FACETS)[number];

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

/**
 * The values that an experiment has in a facet: ids of the vocabulary, or of the enumeration.
 * A former municipality counts under its own name and under today's.
 */
export function facetValues(experiment: Experiment, facet: Facet, places: Places): string[] {
  switch (facet) {
    case "kind":
      return [experiment.kind];
    case "operatingModel":
      return [modelOf(experiment) ?? []].flat();
    case "wellbeingCounty":
      return wellbeingCountiesOf(experiment, places);
    case "municipality":
      return unique([...experiment.municipalities, ...todaysMunicipalities(experiment, places)]);
    case "theme":
      return experiment.themes;
    case "targetGroup":
      return experiment.targetGroups;
    case "sizeClass":
      return unique(
        experiment.municipalities.map((id) => lookUp(places.municipalities, id).sizeClass),
      );
    case "rooted":
      return [experiment.rooted.status];
    case "evidence":
      return [experiment.evidence];
    case "economy":
      return isReported(experiment.impacts.economy) ? [ECONOMY_REPORTED] : [];
  }
}
