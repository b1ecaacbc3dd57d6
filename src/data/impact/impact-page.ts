import type { Figure, FigureKind } from "../../domain/figure.ts";
import { FIGURE_FILTERS, type FigureFilter } from "../../domain/figure-filters.ts";
import { PILOT_MARK } from "../../domain/palette.ts";
import { type Experiment, modelOf } from "../../domain/pilot.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import type { Choice, FigureRowView, ImpactPageView } from "../../views/impact.ts";
import type { Context } from "../catalogue/context.ts";
import { placeOf } from "../experiment/experiment-card.ts";
import { experimentLink } from "../experiment/experiment-link.ts";
import { figureView } from "../experiment/figure-view.ts";
import { shortCitation } from "../experiment/source-view.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import type { PageHead } from "../site/page-head.ts";
import { axisChart, figureCharts, rootedChart } from "./impact-charts.ts";

/** Kinds in the order in which a reader looks for them: results before resources. */
const KINDS = [
  "saving",
  "cost",
  "outcome",
  "time",
  "satisfaction",
  "reach",
  "capacity",
] as const satisfies readonly FigureKind[];

function choicesOf(
  context: Context,
  experiment: Experiment,
  figure: Figure,
): Record<FigureFilter, Choice> {
  const { catalogue, t, text } = context;
  const model = modelOf(experiment);
  return {
    model:
      model === undefined
        ? { value: PILOT_MARK, label: t.pilot.title }
        : { value: model, label: text(lookUp(catalogue.operatingModels, model).shortName) },
    kind: { value: figure.kind, label: t.figure.kinds[figure.kind] },
    axis: { value: figure.axis, label: t.impact.axes[figure.axis] },
    unit: { value: figure.unit, label: text(lookUp(catalogue.units, figure.unit).other) },
    evidence: { value: experiment.evidence, label: t.evidence.types[experiment.evidence] },
    precision: { value: figure.precision, label: t.impacts.precisions[figure.precision] },
  };
}

/** Every figure of the catalogue, results before resources, figures of one unit together. */
export function figureRows(context: Context): FigureRowView[] {
  return context.catalogue.experiments
    .flatMap((experiment) =>
      experiment.figures.map((figure): FigureRowView => {
        const view = figureView(context, experiment, figure);
        const source = figure.source ?? experiment.sources[0];
        return {
          id: `${experiment.id}-${figure.id}`,
          number: `${view.number} ${view.unit}`.trim(),
          value: figure.value ?? figure.from ?? 0,
          label: view.label,
          period: view.period,
          experiment: experimentLink(context, experiment),
          place: placeOf(context, experiment),
          source: source ? shortCitation(context, source) : "",
          sameAs: view.sameAs,
          choices: choicesOf(context, experiment, figure),
        };
      }),
    )
    .sort((a, b) => {
      const kind = (row: FigureRowView): number =>
        KINDS.indexOf(row.choices.kind.value as FigureKind);
      return (
        kind(a) - kind(b) ||
        context.compare(a.choices.unit.label, b.choices.unit.label) ||
        b.value - a.value ||
        (a.id < b.id ? -1 : 1)
      );
    });
}

/** The values that a filter has among the rows, by name. */
function valuesOf(
  context: Context,
  rows: readonly FigureRowView[],
  filter: FigureFilter,
): Choice[] {
  const byValue = new Map(rows.map(({ choices }) => [choices[filter].value, choices[filter]]));
  return [...byValue.values()].sort((a, b) => context.compare(a.label, b.label));
}

/** What the page of all figures shows. */
function impactView(context: Context): ImpactPageView {
  const { t, routes, words, locale, languages } = context;
  const rows = figureRows(context);
  const sections = t.impacts.sections;
  return {
    rows,
    filters: FIGURE_FILTERS.map((filter) => ({
      filter,
      title: t.impacts.filters[filter],
      choices: valuesOf(context, rows, filter),
    })),
    words: words.figures,
    languages: [...languages]
      .filter(([language]) => language !== locale)
      .map(([language, { words }]) => ({ locale: language, words: words.figures })),
    sections: [
      {
        id: "money",
        ...sections.money,
        charts: [...figureCharts(context, "saving"), ...figureCharts(context, "cost")],
      },
      { id: "reach", ...sections.reach, charts: figureCharts(context, "reach") },
      { id: "time", ...sections.time, charts: figureCharts(context, "time") },
      {
        id: "satisfaction",
        ...sections.satisfaction,
        charts: figureCharts(context, "satisfaction"),
      },
      { id: "rooted", ...sections.rooted, charts: [rootedChart(context)] },
      { id: "gaps", ...sections.gaps, charts: [axisChart(context)] },
    ].filter(({ charts }) => charts.length > 0),
    csvHref: routes.figuresCsv,
  };
}

/** The page of all figures. */
export function impactPage(context: Context) {
  const impact = impactView(context);
  const page: PageHead = { section: "impacts", partly: hasOtherLanguage(impact.rows) };
  return { page, impact };
}
