import type { SynthesisView } from "../domain/synthesis-views.ts";
import type { CountedLink, PracticeCardView } from "../domain/views.ts";
import type { Term } from "../domain/vocabulary.ts";
import type { Context } from "./context.ts";
import { experimentCard } from "./experiment-card.ts";
import { practicesWith } from "./facet-view.ts";
import { synthesisView } from "./synthesis-view.ts";

export interface ThemePageView {
  name: string;
  description?: string | undefined;
  synthesis: SynthesisView;
  cards: PracticeCardView[];
  pilots: PracticeCardView[];
}

/** Everything that the page of a theme shows. */
export function themePage(context: Context, theme: Term): ThemePageView {
  const practices = practicesWith(context, "theme", theme.id);
  return {
    name: context.text(theme.name),
    description: theme.description && context.text(theme.description),
    synthesis: synthesisView(context, practices),
    cards: practices.map((practice) => experimentCard(context, practice)),
    pilots: context.catalogue.pilots.filter(({ themes }) => themes.includes(theme.id)).map((pilot) => experimentCard(context, pilot)),
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
