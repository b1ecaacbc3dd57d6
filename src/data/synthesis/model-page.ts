import { DEFAULT_SORT, serializeBrowseState } from "../../domain/browse-state.ts";
import type { OperatingModel } from "../../domain/catalogue.ts";
import { fillPieces } from "../../domain/message.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import type { ModelTileView, ModelView } from "../../views/synthesis.ts";
import type { CountedLink } from "../../views/text.ts";
import { practicesWith } from "../browse/facet-view.ts";
import type { Context } from "../catalogue/context.ts";
import { comparisonLink } from "../compare/comparison-link.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { sourceViews } from "../experiment/source-view.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import { countsByMunicipality, mapView } from "../place/map-view.ts";
import { entryPlace, type PageHead } from "../site/page-head.ts";
import { synthesisView } from "./synthesis-view.ts";

/**
 * The browse page narrowed to a model and a county, for every county that has practices of the
 * model.
 */
function countyChoices(context: Context, model: string): CountedLink[] {
  const { catalogue, words, routes, text, compare } = context;
  const { browse } = words;
  return [...catalogue.wellbeingCounties.values()]
    .map(({ id, name }) => ({
      id,
      text: text(name),
      href: `${routes.section("practices")}?${serializeBrowseState({ query: "", selection: { operatingModel: [model], wellbeingCounty: [id] }, sort: DEFAULT_SORT }, browse)}`,
      count: practicesWith(context, "wellbeingCounty", id).filter(
        (practice) => practice.operatingModel === model,
      ).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => compare(a.text, b.text));
}

/** What the page of an operating model shows. */
function modelView(context: Context, model: OperatingModel): ModelView {
  const { t, text } = context;
  const practices = practicesWith(context, "operatingModel", model.id);
  const [source] = sourceViews(context, [model.source]);
  return {
    id: model.id,
    heading: context.heading(text(model.name)),
    description: text(model.description),
    aim: text(model.aim),
    background: text(model.background),
    source: source
      ? fillPieces(t.experiment.figureSource, {
          source: [...source.text, { text: `, ${source.place}` }],
        })
      : [],
    synthesis: synthesisView(context, practices),
    counties: countyChoices(context, model.id),
    map: mapView(context, countsByMunicipality(practices)),
    comparison: comparisonLink(context, practices),
    cards: practices.map((practice) => experimentCard(context, practice)),
  };
}

/** The operating models as posters, with how many practices each has. */
export const modelTiles = (context: Context): ModelTileView[] => {
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

/** The page of an operating model, by its id. */
export function modelPage(context: Context, { id }: { id: string }) {
  const record = lookUp(context.catalogue.operatingModels, id);
  const model = modelView(context, record);
  const page: PageHead = {
    place: entryPlace("operatingModels", id),
    title: context.text(record.name),
    description: model.description,
    partly: hasOtherLanguage([model.synthesis, model.cards]),
    model: id,
    choosing: true,
  };
  return { page, model };
}

/** The page of all operating models. */
export function modelsPage(context: Context) {
  const page: PageHead = { section: "operatingModels" };
  return { page, models: modelTiles(context) };
}
