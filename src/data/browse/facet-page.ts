import { fill, plural } from "../../domain/message.ts";
import type { RouteWords } from "../../i18n/route-words.ts";
import { facetValueWord } from "../../i18n/routes.ts";
import type { FacetLinks } from "../../views/browse.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import type { PageHead } from "../site/page-head.ts";
import { experimentsWith, facetPages, facetValueLabel, facetViews } from "./facet-view.ts";

/** The words of a facet and of one of its values in addresses. */
interface FacetWords {
  facet: string;
  value: string;
}

/** The plain lists of values that have no section of their own, with their words in addresses. */
const lists = (context: Context) =>
  facetPages(context).map(({ facet, value }) => ({
    facet,
    value,
    words: {
      facet: context.words.browse.facets[facet],
      value: facetValueWord(context.words, facet, value),
    } satisfies FacetWords,
  }));

/** The paths of the plain lists. */
export const facetValueParams = ({ practices }: RouteWords, context: Context) =>
  lists(context).map(({ words }) => ({ practices, ...words }));

/**
 * The plain list of the experiments with a value.
 * @throws Error when the value has no such page
 */
export function facetValuePage(context: Context, words: FacetWords) {
  const { locale, t, routes } = context;
  const list = lists(context).find(
    (it) => it.words.facet === words.facet && it.words.value === words.value,
  );
  if (!list) throw new Error(`no list of experiments at "${words.facet}/${words.value}"`);
  const { facet, value } = list;
  const cards = experimentsWith(context, facet, value).map((experiment) =>
    experimentCard(context, experiment),
  );
  const title = fill(t.browse.facetPageTitle, {
    facet: t.browse.facets[facet],
    value: facetValueLabel(context, facet, value),
  });
  const lead = plural(locale, t.browse.resultCount, cards.length);
  const page: PageHead = {
    place: {
      address: (routes) => routes.facetValue(facet, value),
      above: ["practices", { text: t.browse.facetIndexTitle, href: routes.facetIndex }],
      image: { section: "practices" },
    },
    title,
    description: `${title}. ${lead}.`,
    heading: { title, lead },
    partly: hasOtherLanguage(cards),
    choosing: true,
  };
  return { page, cards };
}

/** The path of the page of all facets. */
export const facetIndexParams = ({ practices, facetIndex }: RouteWords) => [
  { practices, facetIndex },
];

/** The page of all facets. */
export function facetIndexPage(context: Context) {
  const { t } = context;
  const [title, lead] = [t.browse.facetIndexTitle, t.browse.facetIndexLead];
  const page: PageHead = {
    place: {
      address: (routes) => routes.facetIndex,
      above: ["practices"],
      image: { section: "practices" },
    },
    title,
    description: lead,
    heading: { title, lead },
  };
  const facets = facetViews(context).map(
    ({ title, values }): FacetLinks => ({
      title,
      links: values.map(({ value, label, href, count }) => ({
        id: value,
        text: label,
        href,
        count,
      })),
    }),
  );
  return { page, facets };
}
