import type { ChartData } from "../../domain/chart.ts";
import { fill } from "../../domain/message.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { layOutBars, layOutLines } from "../../drawing/chart-layout.ts";
import type { ChartView } from "../../views/chart.ts";
import type { Context } from "../catalogue/context.ts";
import { shortCitation } from "../experiment/source-view.ts";

/** A chart of a programme in the page's language, drawn and as a table. */
export function chartView(context: Context, chart: ChartData): ChartView {
  const { catalogue, locale, t, text } = context;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const unit = lookUp(catalogue.units, chart.unit);
  const write = (value: number | null): string =>
    value === null ? t.chart.missing : format.format(value);
  const categories = chart.categories.map(text);
  const [first] = chart.series;
  return {
    id: chart.id,
    title: text(chart.title),
    lead: text(chart.lead),
    source: fill(t.chart.source, { source: shortCitation(context, chart.source) }),
    note: chart.note && text(chart.note),
    unit: text(unit.other),
    categories,
    series: chart.series.map(({ label, values }) => ({
      label: text(label),
      values: values.map((value) => (value === null ? undefined : format.format(value))),
    })),
    ...(chart.kind === "bars"
      ? {
          bars: layOutBars(
            categories.map((label, index) => ({
              label,
              value: first?.values[index] ?? null,
              text: write(first?.values[index] ?? null),
            })),
          ),
        }
      : {
          lines: layOutLines(
            categories,
            chart.series.map(({ values }) => values),
            write,
          ),
        }),
  };
}
