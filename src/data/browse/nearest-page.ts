import type { NearestView } from "../../views/browse.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import type { PageHead } from "../site/page-head.ts";

/** The page that finds the practices nearest to a description. */
export function nearestPage(context: Context) {
  const { catalogue, routes } = context;
  const { experiments } = catalogue;
  const sample = experiments.find(({ figures }) => figures.length > 0) ?? experiments[0];
  const { searchData: search, searchEngine: engine, browseIndex: index, profiles } = routes;
  const nearest: NearestView = {
    hrefs: { search, engine, index, profiles, themes: routes.section("themes") },
    sample: sample && experimentCard(context, sample),
  };
  const page: PageHead = {
    section: "nearest",
    choosing: true,
    // The rules of the language are loaded when the form is first used.
    scriptSources: ["'self'"],
  };
  return { page, nearest };
}
