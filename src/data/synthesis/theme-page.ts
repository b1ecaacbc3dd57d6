import { lookUp, type Term } from "../../domain/vocabulary.ts";
import type { ThemeView } from "../../views/synthesis.ts";
import type { CountedLink } from "../../views/text.ts";
import { practicesWith } from "../browse/facet-view.ts";
import type { Context } from "../catalogue/context.ts";
import { comparisonLink } from "../compare/comparison-link.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import { countsByMunicipality, mapView } from "../place/map-view.ts";
import { entryPlace, type PageHead } from "../site/page-head.ts";
import { synthesisView } from "./synthesis-view.ts";

/** What the page of a theme shows. */
function themeView(context: Context, theme: Term): ThemeView {
  const { catalogue, text, routes, compare } = context;
  const practices = practicesWith(context, "theme", theme.id);
  const pilots = catalogue.pilots.filter(({ themes }) => themes.includes(theme.id));
  const counts = countsByMunicipality([...practices, ...pilots]);
  return {
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

/** The page of a theme, by its id. */
export function themePage(context: Context, { id }: { id: string }) {
  const { catalogue, text } = context;
  const record = lookUp(catalogue.themes, id);
  const name = text(record.name);
  const lead = record.description && text(record.description);
  const theme = themeView(context, record);
  const page: PageHead = {
    place: entryPlace("themes", id),
    title: name,
    description: lead ?? `${name}: ${theme.synthesis.lead}.`,
    heading: { title: name, lead },
    partly: hasOtherLanguage([theme.synthesis, theme.cards, theme.pilots]),
    choosing: true,
  };
  return { page, theme };
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
