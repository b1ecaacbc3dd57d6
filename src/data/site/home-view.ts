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
import { countsByMunicipality, mapView } from "../place/map-view.ts";

/** The operating models as posters, with how many practices each has. */
export const modelTiles = (context: Context): HomeView["models"] => {
  const { catalogue, text, routes } = context;
  return [...catalogue.operatingModels.values()].map((model) => ({
    id: model.id,
    text: text(model.shortName),
    name: text(model.name),
    description: text(model.description),
    href: routes.entry("operatingModels", model.id),
    count: practicesWith(context, "operatingModel", model.id).length,
  }));
};

/**
 * What the home page shows.
 * @param hasTools tells whether the catalogue has pages of tools
 * @throws Error when a highlight of `catalogue.yaml` names a figure that does not exist
 */
export function homeView(context: Context, hasTools: boolean): HomeView {
  const { catalogue, locale, t, text, routes, compare } = context;
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
    uses: [
      { text: t.impacts.title, href: routes.impacts, description: t.impacts.lead },
      { text: t.nearest.title, href: routes.nearest, description: t.nearest.lead },
      { text: t.compare.title, href: routes.compare, description: t.compare.lead },
      ...(catalogue.pilots.length > 0
        ? [{ text: t.pilot.title, href: routes.section("pilots"), description: t.pilot.lead }]
        : []),
      ...(hasTools
        ? [{ text: t.tools.title, href: routes.section("tools"), description: t.tools.lead }]
        : []),
      {
        text: t.programme.title,
        href: routes.section("programmes"),
        description: t.programme.lead,
      },
    ],
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
