import { ECONOMY_REPORTED } from "../../domain/facet-rules.ts";
import { fill, plural } from "../../domain/message.ts";
import { lookUp, toVocabulary } from "../../domain/vocabulary.ts";
import type { ExperimentCardView } from "../../views/experiment.ts";
import type { HomeView } from "../../views/home.ts";
import { practicesWith } from "../browse/facet-view.ts";
import type { Context } from "../catalogue/context.ts";
import { placeOf } from "../experiment/experiment-card.ts";
import { experimentLink } from "../experiment/experiment-link.ts";
import { figureView } from "../experiment/figure-view.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import { countsByMunicipality, mapView } from "../place/map-view.ts";
import { modelTiles } from "../synthesis/model-page.ts";
import { HOME, type PageHead } from "./page-head.ts";
import { menuLinks } from "./sections.ts";

/**
 * What the home page shows.
 * @throws Error when a highlight of `catalogue.yaml` names a figure that does not exist
 */
function homeView(context: Context): HomeView {
  const { catalogue, locale, t, text, words, routes, compare } = context;
  const practices = toVocabulary([...catalogue.practices]);
  const municipalities = [...catalogue.municipalities.values()].filter((it) => it.experimentGroup);
  return {
    tagline: text(catalogue.settings.tagline),
    description: text(catalogue.settings.description),
    stats: fill(t.home.stats, {
      practices: practices.size,
      established: practicesWith(
        context,
        "rooted",
        "established" satisfies ExperimentCardView["rooted"]["status"],
      ).length,
      economy: practicesWith(context, "economy", ECONOMY_REPORTED).length,
    }),
    highlights: catalogue.settings.highlights.map((highlight) => {
      const practice = lookUp(practices, highlight.practice);
      const figure = lookUp(toVocabulary(practice.figures), highlight.figure);
      return {
        figure: figureView(context, practice, figure),
        practice: experimentLink(context, practice),
        place: placeOf(context, practice),
        model: practice.operatingModel,
      };
    }),
    models: modelTiles(context),
    themes: [...catalogue.themes.values()]
      .map(({ id, name }) => ({
        id,
        text: text(name),
        href: routes.entry("themes", id),
        count: practicesWith(context, "theme", id).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => compare(a.text, b.text)),
    uses: menuLinks(context, "uses"),
    search: { action: routes.section("practices"), param: words.browse.query },
    lists: {
      practices: routes.section("practices"),
      municipalities: routes.section("municipalities"),
      counties: routes.section("wellbeingCounties"),
    },
    municipalities: {
      lead: plural(locale, t.home.placesLead, municipalities.length),
      map: mapView(
        context,
        new Map([
          ...municipalities.map(({ id }): [string, number] => [id, 0]),
          ...countsByMunicipality(catalogue.experiments),
        ]),
      ),
      links: municipalities
        .map(({ id, name }) => ({ text: text(name), href: routes.entry("municipalities", id) }))
        .sort((a, b) => compare(a.text, b.text)),
    },
  };
}

/** The home page. */
export function homePage(context: Context) {
  const { settings } = context.catalogue;
  const home = homeView(context);
  const page: PageHead = {
    place: HOME,
    title: context.text(settings.name),
    description: context.text(settings.description),
    partly: hasOtherLanguage(home),
  };
  return { page, home };
}
