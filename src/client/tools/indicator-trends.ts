/**
 * <indicator-trends>: draws the figures of the indicator form it stands beside, and warns of too
 * many core indicators.
 */
import { fill } from "../../domain/message.ts";
import {
  groupValues,
  rowValues,
  textValue,
  type Value,
  type Values,
} from "../../domain/tools/field.ts";
import { labelOf, rowName } from "../../domain/tools/names.ts";
import { writeNumber } from "../../domain/tools/numbers.ts";
import { showDay } from "../../domain/tools/show-value.ts";
import { layOutTrend, momentsOf, type Trend } from "../../drawing/trend.ts";
import { CORE_MAX, MOMENTS } from "../../schemas/tools/indicator-form.ts";
import { make, part, svg } from "../dom.ts";
import { follow, type ToolState } from "./tool-state.ts";

const SIZE = { width: 320, height: 150, margin: 26 };
/** How far above its dot a number stands. */
const ABOVE = 9;
/**
 * Nearer the sides than this a number is set from its dot inwards: in the middle of the dot a long
 * one would be cut.
 */
const EDGE = 60;

interface Indicator {
  name: string;
  measure: string;
  isCore: boolean;
  baseline: number | null;
  values: (number | null)[];
}

const numberOf = (value: Value | undefined): number | null =>
  typeof value === "number" ? value : null;

function indicatorsOf({ values, labels }: ToolState["showing"]): Indicator[] {
  return rowValues(values["indicators"]).map((row, position) => ({
    name: textValue(row["name"]).trim() || rowName(labels, "indicators", position),
    measure: textValue(row["measure"]).trim(),
    isCore: row["core"] === "yes",
    baseline: numberOf(row["baseline"]),
    values: MOMENTS.map((moment) => numberOf(groupValues(row["values"])[moment])),
  }));
}

function chart(
  trend: Trend,
  title: string,
  description: string,
  write: (value: number) => string,
): SVGElement {
  const { width, height } = SIZE;
  const baseline =
    trend.baseline === undefined
      ? []
      : [
          svg("line", {
            x1: 0,
            x2: width,
            y1: trend.baseline,
            y2: trend.baseline,
            class: "baseline",
          }),
        ];
  return svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img" }, [
    svg("title", {}, [title]),
    svg("desc", {}, [description]),
    ...baseline,
    ...trend.lines.map((points) => svg("polyline", { points, class: "line" })),
    ...trend.dots.flatMap(({ x, y, value }) => [
      svg("circle", { cx: x, cy: y, r: 5, class: "dot" }),
      svg(
        "text",
        {
          x,
          y: y - ABOVE,
          "text-anchor": x < EDGE ? "start" : x > width - EDGE ? "end" : "middle",
        },
        [write(value)],
      ),
    ]),
  ]);
}

class IndicatorTrends extends HTMLElement {
  connectedCallback(): void {
    follow(this, (state) => this.#draw(state));
  }

  #draw(state: ToolState): void {
    const indicators = indicatorsOf(state.showing);
    this.#advise(indicators, state);
    const { locale, values } = state.showing;
    const { texts } = state.data;
    const dates = groupValues(values["dates"]);
    const moments = momentsOf(MOMENTS.map((moment) => textValue(dates[moment])));
    const write = (value: number) => writeNumber(locale, value);
    const charts = indicators.flatMap(({ name, measure, baseline, values: read }) => {
      const trend = layOutTrend(
        moments.map((at, index) => ({ at, value: read[index] ?? null })),
        baseline,
        SIZE,
      );
      if (!trend) return [];
      const range = fill(texts.trendRange, {
        lowest: write(trend.lowest),
        highest: write(trend.highest),
      });
      const caption = make("figcaption", [
        name,
        ...(measure ? [make("p", measure, { class: "small" })] : []),
      ]);
      return [
        make("li", [
          make("figure", [caption, chart(trend, fill(texts.trendOf, { name }), range, write)]),
        ]),
      ];
    });
    part(this, "charts").replaceChildren(...charts);
    part(this, "trends-empty").hidden = charts.length > 0;
    part(this, "trends-content").hidden = charts.length === 0;
    this.#table(indicators, dates, state, write);
  }

  /** The same figures as a table. */
  #table(
    indicators: readonly Indicator[],
    dates: Values,
    { showing: { labels, locale } }: ToolState,
    write: (value: number) => string,
  ): void {
    const momentName = (moment: string): string => {
      const day = textValue(dates[moment]);
      return day ? showDay(locale, day) : labelOf(labels, `dates.${moment}`);
    };
    const heads = [
      labelOf(labels, "indicators.name"),
      labelOf(labels, "indicators.baseline"),
      ...MOMENTS.map(momentName),
    ];
    const cell = (value: number | null) => make("td", value === null ? "–" : write(value));
    const rows = indicators.map(({ name, baseline, values }) =>
      make("tr", [make("th", name, { scope: "row" }), cell(baseline), ...values.map(cell)]),
    );
    part(this, "table").replaceChildren(
      make("thead", [
        make(
          "tr",
          heads.map((head) => make("th", head, { scope: "col" })),
        ),
      ]),
      make("tbody", rows),
    );
  }

  #advise(indicators: readonly Indicator[], { data: { texts, locale } }: ToolState): void {
    const core = indicators.filter(({ isCore }) => isCore);
    const bare = core.filter(({ baseline }) => baseline === null).map(({ name }) => name);
    const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(bare);
    const sentences = [
      ...(core.length > CORE_MAX
        ? [fill(texts.coreMany, { count: core.length, max: CORE_MAX })]
        : []),
      ...(bare.length > 0 ? [fill(texts.coreWithoutBaseline, { names })] : []),
    ];
    const advice = part(this, "advice");
    if (advice.textContent !== sentences.join(" ")) advice.textContent = sentences.join(" ");
  }
}

customElements.define("indicator-trends", IndicatorTrends);
