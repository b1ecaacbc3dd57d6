import type { Catalogue } from "./catalogue.ts";
import { isReported } from "./impact.ts";
import { todaysMunicipality } from "./municipality.ts";
import type { Practice } from "./practice.ts";
import { lookUp } from "./vocabulary.ts";

/** What practices can be narrowed by, in the order in which the browse page shows them. */
export const FACETS = ["operatingModel", "wellbeingCounty", "municipality", "theme", "targetGroup", "sizeClass", "rooted", "evidence", "economy"] as const;
export type Facet = (typeof FACETS)[number];

/** The one value of the facet "economy": effects on the economy, or the lack of them, are reported. */
export const ECONOMY_REPORTED = "reported";

type Places = Pick<Catalogue, "municipalities">;

const unique = (ids: string[]): string[] => [...new Set(ids)];

/** Today's municipalities of a practice, each once, in the record's order. */
export const todaysMunicipalities = (practice: Practice, { municipalities }: Places): string[] =>
  unique(practice.municipalities.map((id) => todaysMunicipality(lookUp(municipalities, id), municipalities).id));

/** Today's wellbeing services counties of a practice, each once. */
export const wellbeingCountiesOf = (practice: Practice, { municipalities }: Places): string[] =>
  unique(practice.municipalities.map((id) => lookUp(municipalities, id).wellbeingCounty));

/**
 * The values that a practice has in a facet: ids of the vocabulary, or of the enumeration.
 * A former municipality counts under its own name and under today's.
 */
export function facetValues(practice: Practice, facet: Facet, places: Places): string[] {
  switch (facet) {
    case "operatingModel":
      return [practice.operatingModel];
    case "wellbeingCounty":
      return wellbeingCountiesOf(practice, places);
    case "municipality":
      return unique([...practice.municipalities, ...todaysMunicipalities(practice, places)]);
    case "theme":
      return practice.themes;
    case "targetGroup":
      return practice.targetGroups;
    case "sizeClass":
      return unique(practice.municipalities.map((id) => lookUp(places.municipalities, id).sizeClass));
    case "rooted":
      return [practice.rooted.status];
    case "evidence":
      return [practice.evidence];
    case "economy":
      return isReported(practice.impacts.economy) ? [ECONOMY_REPORTED] : [];
  }
}
