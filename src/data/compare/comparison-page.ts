import { COMPARED_MIN, COMPARISON_GROUPS, type ComparisonGroup } from "../../domain/comparison.ts";
import type { Practice } from "../../domain/practice.ts";
import type { LocalisedText } from "../../domain/vocabulary.ts";
import type { Dictionary } from "../../i18n/fi.ts";
import type { ComparisonView } from "../../views/comparison.ts";
import type { Link } from "../../views/text.ts";
import { practicesWith } from "../browse/facet-view.ts";
import type { Context } from "../catalogue/context.ts";
import type { PageHead } from "../site/page-head.ts";
import { menuLinks, sectionTexts } from "../site/sections.ts";
import { comparedHead } from "./comparison.ts";
import { comparisonHref } from "./comparison-link.ts";

/**
 * From how many practices on a theme is large enough for a comparison of its own: smaller ones are
 * mostly one model's.
 */
const LARGE_THEME = 7;

/** What the groups and their rows are called: as on the pages of experiments. */
const LABELS: Readonly<
  Record<ComparisonGroup, (t: Dictionary) => { title: string; rows: Record<string, unknown> }>
> = {
  facts: ({ experiment, pilot, parts }) => ({
    title: experiment.facts,
    rows: {
      ...experiment,
      ...parts,
      municipality: experiment.municipality.other,
      counties: pilot.counties,
    },
  }),
  impacts: ({ parts, impact }) => ({ title: parts.impacts, rows: impact.axes }),
  figures: ({ parts, compare, figure }) => ({
    title: parts.figures,
    rows: { count: compare.figureCount, ...figure.kinds },
  }),
  story: ({ compare, parts }) => ({ title: compare.story, rows: parts }),
  adoption: ({ parts, experiment }) => ({ title: parts.adoption, rows: experiment.aspects }),
};

function groups({ t }: Context): ComparisonView["groups"] {
  return (Object.keys(COMPARISON_GROUPS) as ComparisonGroup[]).map((group) => {
    const { title, rows } = LABELS[group](t);
    return {
      title,
      rows: COMPARISON_GROUPS[group].map((name) => ({
        row: `${group}.${name}` as const,
        label: String(rows[name] ?? ""),
      })),
    };
  });
}

/** A comparison of the practices that have a term, where they are enough. */
const suggestion = (
  context: Context,
  name: LocalisedText,
  practices: readonly Practice[],
  min: number,
): Link[] =>
  practices.length < min
    ? []
    : [{ text: context.text(name), href: comparisonHref(context, practices) }];

/** The comparison before anything is compared. */
function comparisonView(context: Context): ComparisonView {
  const { catalogue, t, routes, compare } = context;
  const [first] = catalogue.experiments;
  return {
    groups: groups(context),
    suggestions: [
      {
        title: sectionTexts(context, "operatingModels").title,
        links: [...catalogue.operatingModels.values()].flatMap((model) =>
          suggestion(
            context,
            model.shortName,
            practicesWith(context, "operatingModel", model.id),
            COMPARED_MIN,
          ),
        ),
      },
      {
        title: sectionTexts(context, "themes").title,
        links: [...catalogue.themes.values()]
          .flatMap((theme) =>
            suggestion(context, theme.name, practicesWith(context, "theme", theme.id), LARGE_THEME),
          )
          .sort((a, b) => compare(a.text, b.text)),
      },
    ].filter(({ links }) => links.length > 0),
    sample: first && comparedHead(context, first),
    dataHref: routes.comparedData,
    practices: { text: t.compare.choose, href: routes.section("practices") },
    lists: [
      ...menuLinks(context, "comparison"),
      { text: t.browse.facetIndexTitle, href: routes.facetIndex },
    ],
  };
}

/** The page on which practices and pilots are set side by side. */
export function comparisonPage(context: Context) {
  const page: PageHead = { section: "compare", choosing: true, stylesheet: "comparison" };
  return { page, comparison: comparisonView(context) };
}
