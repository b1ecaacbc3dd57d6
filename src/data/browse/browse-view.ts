import { SORTS } from "../../domain/browse-state.ts";
import { CARDS_AT_A_TIME } from "../../domain/card.ts";
import type { FacetColumn } from "../../domain/facet-index.ts";
import { FACETS, type Facet, facetValues } from "../../domain/facets.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { facetValueWord } from "../../i18n/routes.ts";
import type { BrowseIndexData, BrowseLanguage, BrowseView } from "../../views/browse.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { menuLinks } from "../site/sections.ts";
import { facetViews } from "./facet-view.ts";

/**
 * How the address is written in the other languages: its words, and the words of values that are
 * not ids.
 */
function otherLanguages({ catalogue, locale, words, languages }: Context): BrowseLanguage[] {
  const valuesOf = (facet: Facet): string[] => [
    ...new Set(
      catalogue.experiments.flatMap((experiment) => facetValues(experiment, facet, catalogue)),
    ),
  ];
  return [...languages]
    .filter(([language]) => language !== locale)
    .map(([language, other]) => {
      const translated = FACETS.map((facet): [Facet, Record<string, string>] => [
        facet,
        Object.fromEntries(
          valuesOf(facet)
            .map((value): [string, string] => [
              facetValueWord(words, facet, value),
              facetValueWord(other.words, facet, value),
            ])
            .filter(([here, there]) => here !== there),
        ),
      ]);
      return {
        locale: language,
        words: other.words.browse,
        values: Object.fromEntries(
          translated.filter(([, values]) => Object.keys(values).length > 0),
        ),
      };
    });
}

/**
 * The browse page as it stands before anything is chosen. `suggest` leads to where a practice can
 * be suggested.
 */
export function browseView(context: Context, suggest: Link | undefined): BrowseView {
  const { catalogue, words, t, routes } = context;
  const { browse } = words;
  return {
    total: catalogue.experiments.length,
    cards: catalogue.experiments
      .slice(0, CARDS_AT_A_TIME)
      .map((experiment) => experimentCard(context, experiment)),
    facets: facetViews(context),
    sorts: SORTS.map((sort) => ({ sort, word: browse.sorts[sort], label: t.browse.sorts[sort] })),
    words: browse,
    indexHref: routes.browseIndex,
    searchHref: routes.searchData,
    engineHref: routes.searchEngine,
    textsHref: routes.practiceTexts,
    themeHref: routes.entry("themes", "{id}"),
    themesHref: routes.section("themes"),
    suggest,
    otherLanguages: otherLanguages(context),
    lists: [
      ...menuLinks(context, "browse"),
      { text: t.browse.facetIndexTitle, href: routes.facetIndex },
    ],
  };
}

const newestFollowUp = (experiment: Experiment): string =>
  experiment.followUps.reduce((newest, { date }) => (date > newest ? date : newest), "");

/**
 * The compact index that the browser filters. Rows are practices and pilots in the order of titles.
 */
export function browseIndex(context: Context): BrowseIndexData {
  const { catalogue, words, compare } = context;
  const { experiments } = catalogue;
  const facets = FACETS.map((facet): FacetColumn => {
    const perRow = experiments.map((experiment) =>
      facetValues(experiment, facet, catalogue).map((value) => facetValueWord(words, facet, value)),
    );
    const values = [...new Set(perRow.flat())];
    return { facet, values, rows: perRow.map((own) => own.map((value) => values.indexOf(value))) };
  });
  const cards = experiments.map((experiment) => experimentCard(context, experiment));
  const order = (comesFirst: (a: number, b: number) => number): number[] =>
    experiments.map((_, row) => row).sort((a, b) => comesFirst(a, b) || a - b);
  const at = (row: number): Experiment => experiments[row] as Experiment;
  return {
    facets,
    cards,
    orders: {
      municipality: order((a, b) => compare(cards[a]?.place ?? "", cards[b]?.place ?? "")),
      followUp: order((a, b) => compare(newestFollowUp(at(b)), newestFollowUp(at(a)))),
      figures: order((a, b) => at(b).figures.length - at(a).figures.length),
    },
  };
}
