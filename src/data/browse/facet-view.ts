import {
  ECONOMY_REPORTED,
  FACET_RULES,
  type FacetWord,
  facetRule,
  facetValues,
  type PagedFacet,
  type WordFacet,
} from "../../domain/facet-rules.ts";
import { FACETS, type Facet } from "../../domain/facets.ts";
import type { Experiment } from "../../domain/pilot.ts";
import type { Practice } from "../../domain/practice.ts";
import { lookUp, type Term } from "../../domain/vocabulary.ts";
import type { Dictionary } from "../../i18n/fi.ts";
import { facetValueWord } from "../../i18n/routes.ts";
import type { FacetView } from "../../views/browse.ts";
import type { Context } from "../catalogue/context.ts";

/** Whether the values of a facet have pages of their own in another section. */
const hasPages = (facet: Facet): facet is PagedFacet => "hasPages" in FACET_RULES[facet];

/** What the values of facets are called that are no terms of a vocabulary. */
const WORDS: {
  readonly [Key in WordFacet]: (t: Dictionary) => Readonly<Record<FacetWord<Key>, string>>;
} = {
  kind: ({ browse }) => browse.kinds,
  rooted: ({ rooted }) => rooted.statuses,
  evidence: ({ evidence }) => evidence.types,
  economy: ({ browse }) => ({ [ECONOMY_REPORTED]: browse.economyReported }),
};

/** The name of a value in the page's language. */
export function facetValueLabel(
  { catalogue, t, text }: Context,
  facet: Facet,
  value: string,
): string {
  const rule = facetRule(facet);
  if ("words" in rule) {
    const names: Readonly<Record<string, string>> = WORDS[facet as WordFacet](t);
    return names[value] ?? value;
  }
  if (rule.vocabulary === "operatingModels")
    return text(lookUp(catalogue.operatingModels, value).shortName);
  return text(lookUp<Term>(catalogue[rule.vocabulary], value).name);
}

/**
 * The values of a facet that some experiment has, in the order of their vocabulary or by name.
 */
function valuesInOrder(context: Context, facet: Facet): string[] {
  const { catalogue, compare } = context;
  const rule = facetRule(facet);
  const used = new Set(
    catalogue.experiments.flatMap((experiment) => facetValues(experiment, facet, catalogue)),
  );
  const all = "words" in rule ? rule.words : [...catalogue[rule.vocabulary].keys()];
  const values = all.filter((value) => used.has(value));
  const label = (value: string): string => facetValueLabel(context, facet, value);
  return "byName" in rule && rule.byName
    ? values.sort((a, b) => compare(label(a), label(b)))
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
  hasPages(facet)
    ? routes.entry(FACET_RULES[facet].vocabulary, value)
    : routes.facetValue(facet, value);

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
    .filter((facet) => !hasPages(facet))
    .flatMap((facet) => valuesInOrder(context, facet).map((value) => ({ facet, value })));
}
