import type { Figure, FigureKind } from "../../domain/figure.ts";
import { IMPACT_AXES, IMPACT_REPORTS } from "../../domain/impact.ts";
import { plural } from "../../domain/message.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { ROOTED_STATUSES } from "../../domain/rooting.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { layOutBars, layOutStacks } from "../../drawing/chart-layout.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { ChartView } from "../../views/chart.ts";
import type { Context } from "../catalogue/context.ts";
import { placeOf } from "../experiment/experiment-card.ts";
import { figureView } from "../experiment/figure-view.ts";

interface Shown {
  experiment: Experiment;
  figure: Figure;
}

/**
 * A single figure needs no chart, but of money none may be left out: a saving without the cost
 * beside it would mislead.
 */
const isDrawn = (kind: FigureKind, shown: readonly Shown[]): boolean =>
  kind === "saving" ||
  kind === "cost" ||
  new Set(shown.map(({ figure }) => figure.value ?? figure.to)).size > 1;

/** Figures of a kind, each fact once. */
const figuresOf = ({ catalogue }: Context, kind: FigureKind): Shown[] =>
  catalogue.experiments.flatMap((experiment) =>
    experiment.figures
      .filter((figure) => figure.kind === kind && !figure.sameAs)
      .map((figure) => ({ experiment, figure })),
  );

/** Bars of the figures of one unit. They are never summed: each is of an experiment of its own. */
function unitChart(
  context: Context,
  kind: FigureKind,
  unit: string,
  shown: readonly Shown[],
): ChartView {
  const { catalogue, locale, t, text } = context;
  const sorted = [...shown].sort(
    (a, b) => (b.figure.value ?? b.figure.to ?? 0) - (a.figure.value ?? a.figure.to ?? 0),
  );
  const name = text(lookUp(catalogue.units, unit).other);
  const bars = sorted.map(({ experiment, figure }) => {
    const { number, label } = figureView(context, experiment, figure);
    const place = placeOf(context, experiment);
    return {
      label: place === "" ? label.text : `${place}: ${label.text}`,
      value: figure.value ?? figure.to ?? 0,
      text: number,
    };
  });
  return {
    id: `${kind}-${unit}`,
    title: `${t.figure.kinds[kind]}: ${name}`,
    lead: plural(locale, t.impacts.unitLead, bars.length),
    unit: name,
    categories: bars.map(({ label }) => label),
    series: [{ label: t.figure.kinds[kind], values: bars.map((bar) => bar.text) }],
    bars: layOutBars(bars),
  };
}

/** A chart for every unit that has something to draw. */
export function figureCharts(context: Context, kind: FigureKind): ChartView[] {
  const byUnit = Map.groupBy(figuresOf(context, kind), ({ figure }) => figure.unit);
  return [...byUnit]
    .filter(([, shown]) => isDrawn(kind, shown))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([unit, shown]) => unitChart(context, kind, unit, shown));
}

/** Rows of counts as a chart of parts. */
function stackChart(
  context: Context,
  texts: Pick<ChartView, "id" | "title" | "lead">,
  parts: readonly string[],
  rows: { label: string; values: number[] }[],
): ChartView {
  const write = (value: number): string => formatNumber(context.locale, value);
  return {
    ...texts,
    categories: rows.map(({ label }) => label),
    series: parts.map((label, index) => ({
      label,
      values: rows.map(({ values }) => write(values[index] ?? 0)),
    })),
    // Small parts have no room for their count: the counts stand after the name of the row.
    stacks: layOutStacks(
      rows.map(({ label, values }) => ({
        label: `${label}: ${values.map(write).join(" · ")}`,
        values,
      })),
      write,
    ),
  };
}

/** What took root, model by model. */
export function rootedChart(context: Context): ChartView {
  const { catalogue, t, text } = context;
  const rows = [...catalogue.operatingModels.values()].map((model) => {
    const own = catalogue.practices.filter(({ operatingModel }) => operatingModel === model.id);
    return {
      label: text(model.shortName),
      values: ROOTED_STATUSES.map(
        (status) => own.filter(({ rooted }) => rooted.status === status).length,
      ),
    };
  });
  return stackChart(
    context,
    { id: "rooted", title: t.impacts.rootedTitle, lead: t.impacts.rootedLead },
    ROOTED_STATUSES.map((status) => t.rooted.statuses[status]),
    rows,
  );
}

/** Which axes are reported and which are not: the gaps are a finding. */
export function axisChart(context: Context): ChartView {
  const { catalogue, t } = context;
  const rows = IMPACT_AXES.map((axis) => ({
    label: t.impact.axes[axis],
    values: IMPACT_REPORTS.map(
      (report) =>
        catalogue.practices.filter(({ impacts }) => impacts[axis].reported === report).length,
    ),
  }));
  return stackChart(
    context,
    { id: "axes", title: t.impacts.axesTitle, lead: t.impacts.axesLead },
    IMPACT_REPORTS.map((report) => t.impact.reports[report]),
    rows,
  );
}
