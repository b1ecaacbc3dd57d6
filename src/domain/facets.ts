/**
 * What practices and pilots can be narrowed by, in the order in which the browse page shows them.
 * Their rules are in facet-rules.ts, apart from their names, which are all that the browser needs.
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
