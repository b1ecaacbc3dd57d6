import { lookUp, type Term } from "../../domain/vocabulary.ts";
import type { ExperimentCardView } from "../../views/experiment.ts";
import type { MapView } from "../../views/map.ts";
import type { SynthesisView } from "../../views/synthesis.ts";
import type { CountedLink, Link } from "../../views/text.ts";
import { practicesWith } from "../browse/facet-view.ts";
import type { Context } from "../catalogue/context.ts";
import { comparisonLink } from "../compare/comparison-link.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { countsByMunicipality, mapView } from "../place/map-view.ts";
import { synthesisView } from "./synthesis-view.ts";

export interface ThemePageView {
  name: string;
  description?: string | undefined;
  synthesis: SynthesisView;
  cards: ExperimentCardView[];
  pilots: ExperimentCardView[];
  /** The municipalities that tried something of the theme. */
  municipalities: CountedLink[];
  comparison?: Link | undefined;
  map?: MapView | undefined;
}

/** Everything that the page of a theme shows. */
export function themePage(context: Context, theme: Term): ThemePageView {
  const { catalogue, text, routes, compare } = context;
  const practices = practicesWith(context, "theme", theme.id);
  const pilots = catalogue.pilots.filter(({ themes }) => themes.includes(theme.id));
  const counts = countsByMunicipality([...practices, ...pilots]);
  return {
    name: text(theme.name),
    description: theme.description && text(theme.description),
    synthesis: synthesisView(context, practices),
    cards: practices.map((practice) => experimentCard(context, practice)),
    pilots: pilots.map((pilot) => experimentCard(context, pilot)),
    municipalities: [...counts]
      .map(([id, count]) => ({
        id,
        text: text(lookUp(catalogue.municipalities, id).name),
        href: routes.entry("municipalities", id),
        count,
      }))
      .sort((a, b) => compare(a.text, b.text)),
    map: mapView(context, counts),
    comparison: comparisonLink(context, practices),
  };
}

/** All themes by name, with how many practices each has. */
export function themeLinks(context: Context): (CountedLink & { description: string })[] {
  const { catalogue, text, routes, compare } = context;
  return [...catalogue.themes.values()]
    .map((theme) => ({
      id: theme.id,
      text: text(theme.name),
      description: text(theme.description ?? theme.name),
      href: routes.entry("themes", theme.id),
      count: practicesWith(context, "theme", theme.id).length,
    }))
    .sort((a, b) => compare(a.text, b.text));
}
