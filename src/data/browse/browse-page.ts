import { SORTS } from "../../domain/browse-state.ts";
import { CARDS_AT_A_TIME } from "../../domain/card.ts";
import type { FacetColumn } from "../../domain/facet-index.ts";
import { facetValues } from "../../domain/facet-rules.ts";
import { FACETS, type Facet } from "../../domain/facets.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { facetValueWord } from "../../i18n/routes.ts";
import type { BrowseIndexData, BrowseLanguage, BrowseView } from "../../views/browse.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import type { PageHead } from "../site/page-head.ts";
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

/** The id of the page that tells editors how to add a practice; a catalogue may do without. */
const EDITING_PAGE = "editing";

/** The link to where a practice can be suggested. */
function suggestionLink({ written, routes }: Context): Link | undefined {
  const page = written.pages.find(({ id }) => id === EDITING_PAGE);
  return page && { text: page.title, lang: page.lang, href: routes.page(page.slug) };
}

/** The browse page as it stands before anything is chosen. */
function browseView(context: Context): BrowseView {
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
    suggest: suggestionLink(context),
    otherLanguages: otherLanguages(context),
    lists: [
      ...menuLinks(context, "browse"),
      { text: t.browse.facetIndexTitle, href: routes.facetIndex },
    ],
  };
}

/**
 * The page of all practices and pilots. Its search engine is WebAssembly, which this page alone may
 * compile.
 */
export function browsePage(context: Context) {
  const browse = browseView(context);
  const page: PageHead = {
    section: "practices",
    partly: hasOtherLanguage(browse.cards),
    choosing: true,
    scriptSources: ["'self'", "'wasm-unsafe-eval'"],
  };
  return { page, browse };
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
