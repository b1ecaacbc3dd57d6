import {
  COMPARED_MIN,
  COMPARISON_GROUPS,
  type ComparisonGroup,
  type ComparisonRow,
  type RowOf,
} from "../../domain/comparison.ts";
import type { Practice } from "../../domain/practice.ts";
import type { LocalisedText } from "../../domain/vocabulary.ts";
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

/** What the rows are called: as on the pages of practices. */
function rowLabels({ t }: Context): {
  [G in ComparisonGroup]: { title: string; rows: Record<RowOf<G>, string> };
} {
  const { experiment } = t;
  const { goal, tried, learned, rooted, successes, followUps } = experiment;
  return {
    facts: {
      title: experiment.facts,
      rows: {
        operatingModel: experiment.operatingModel,
        municipality: experiment.municipality.other,
        counties: t.pilot.counties,
        group: experiment.group,
        place: experiment.place,
        period: experiment.period,
        programme: experiment.programme,
        themes: experiment.themes,
        targetGroups: experiment.targetGroups,
        evidence: experiment.evidence,
        responsibility: experiment.responsibility,
      },
    },
    impacts: { title: experiment.impacts, rows: t.impact.axes },
    figures: {
      title: experiment.figures,
      rows: { count: t.compare.figureCount, ...t.figure.kinds },
    },
    story: { title: t.compare.story, rows: { goal, tried, learned, rooted, successes, followUps } },
    adoption: { title: experiment.adoption, rows: experiment.aspects },
  };
}

function groups(context: Context): ComparisonView["groups"] {
  const labels = rowLabels(context);
  return (Object.keys(COMPARISON_GROUPS) as ComparisonGroup[]).map((group) => {
    const { title, rows } = labels[group];
    const names = rows as Record<string, string>;
    return {
      title,
      rows: COMPARISON_GROUPS[group].map((name) => ({
        row: `${group}.${name}` as ComparisonRow,
        label: names[name] ?? "",
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
