import { FACETS, type Facet, facetValues } from "../../domain/facets.ts";
import { EXPERIMENT_KINDS, type Experiment, type ExperimentKind } from "../../domain/pilot.ts";
import type { Practice } from "../../domain/practice.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { facetValueWord } from "../../i18n/routes.ts";
import type { FacetView } from "../../views/browse.ts";
import type { Context } from "../catalogue/context.ts";

/** Facets whose values have pages of their own elsewhere on the site. */
const SECTION_OF = {
  operatingModel: "operatingModels",
  wellbeingCounty: "wellbeingCounties",
  municipality: "municipalities",
  theme: "themes",
} as const;

/** A facet with a section of pages. */
const hasSection = (facet: Facet): facet is keyof typeof SECTION_OF => facet in SECTION_OF;

/** The name of a value in the page's language. */
export function facetValueLabel(
  { catalogue, t, text }: Context,
  facet: Facet,
  value: string,
): string {
  const termName = (
    terms: ReadonlyMap<string, { id: string; name: Readonly<Record<string, string>> }>,
  ) => text(lookUp(terms, value).name);
  switch (facet) {
    case "kind":
      return t.browse.kinds[value as ExperimentKind];
    case "operatingModel":
      return text(lookUp(catalogue.operatingModels, value).shortName);
    case "wellbeingCounty":
      return termName(catalogue.wellbeingCounties);
    case "municipality":
      return termName(catalogue.municipalities);
    case "theme":
      return termName(catalogue.themes);
    case "targetGroup":
      return termName(catalogue.targetGroups);
    case "sizeClass":
      return termName(catalogue.sizeClasses);
    case "rooted":
      return t.rooted.statuses[value as Experiment["rooted"]["status"]];
    case "evidence":
      return t.evidence.types[value as Experiment["evidence"]];
    case "economy":
      return t.browse.economyReported;
  }
}

/**
 * The values of a facet that some experiment has, in the order of their vocabulary; places and
 * groups by name.
 */
function valuesInOrder(context: Context, facet: Facet): string[] {
  const { catalogue, t, compare } = context;
  const used = new Set(
    catalogue.experiments.flatMap((experiment) => facetValues(experiment, facet, catalogue)),
  );
  const order: Record<Facet, readonly string[]> = {
    kind: EXPERIMENT_KINDS,
    operatingModel: [...catalogue.operatingModels.keys()],
    wellbeingCounty: [...catalogue.wellbeingCounties.keys()],
    municipality: [...catalogue.municipalities.keys()],
    theme: [...catalogue.themes.keys()],
    targetGroup: [...catalogue.targetGroups.keys()],
    sizeClass: [...catalogue.sizeClasses.keys()],
    rooted: Object.keys(t.rooted.statuses),
    evidence: Object.keys(t.evidence.types),
    economy: [...used],
  };
  const values = order[facet].filter((value) => used.has(value));
  const byName =
    facet === "municipality" ||
    facet === "wellbeingCounty" ||
    facet === "theme" ||
    facet === "targetGroup";
  return byName
    ? values.sort((a, b) =>
        compare(facetValueLabel(context, facet, a), facetValueLabel(context, facet, b)),
      )
    : values;
}

/** Practices that have a value in a facet, in the order of titles. */
export const practicesWith = ({ catalogue }: Context, facet: Facet, value: string): Practice[] =>
  catalogue.practices.filter((practice) => facetValues(practice, facet, catalogue).includes(value));

/** Practices and pilots that have a value in a facet, in the order of titles. */
export const experimentsWith = (
  { catalogue }: Context,
  facet: Facet,
  value: string,
): Experiment[] =>
  catalogue.experiments.filter((experiment) =>
    facetValues(experiment, facet, catalogue).includes(value),
  );

/** The page that lists the experiments with a value. */
export const facetValueHref = ({ routes }: Context, facet: Facet, value: string): string =>
  hasSection(facet) ? routes.entry(SECTION_OF[facet], value) : routes.facetValue(facet, value);

/** The facets of the catalogue: where there are no pilots, nothing is told apart by kind. */
const facetsOf = ({ catalogue }: Context): Facet[] =>
  FACETS.filter((facet) => facet !== "kind" || catalogue.pilots.length > 0);

/** All facets with their values, counts and pages. */
export function facetViews(context: Context): FacetView[] {
  const { words, t } = context;
  return facetsOf(context).map((facet) => ({
    facet,
    title: t.browse.facets[facet],
    param: words.browse.facets[facet],
    values: valuesInOrder(context, facet).map((value) => ({
      value: facetValueWord(words, facet, value),
      label: facetValueLabel(context, facet, value),
      count: experimentsWith(context, facet, value).length,
      href: facetValueHref(context, facet, value),
      model: facet === "operatingModel" ? value : undefined,
    })),
  }));
}

/**
 * The facets whose values have no section of their own, with the ids of their values: each gets a
 * plain list page.
 */
export function facetPages(context: Context): { facet: Facet; value: string }[] {
  return facetsOf(context)
    .filter((facet) => !hasSection(facet))
    .flatMap((facet) => valuesInOrder(context, facet).map((value) => ({ facet, value })));
}
