import type { Figure } from "../../domain/figure.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { keepNumbersTogether } from "../../domain/typography.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { formatFigure, formatPeriod } from "../../i18n/format.ts";
import type { FigureView } from "../../views/experiment.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentLink } from "./experiment-link.ts";
import { citationPlace } from "./source-view.ts";

/** A figure of an experiment as it is shown. */
export function figureView(context: Context, experiment: Experiment, figure: Figure): FigureView {
  const { catalogue, locale, t } = context;
  const label = context.texts(experiment).get(`figures.${figure.id}`);
  const source = figure.source ?? experiment.sources[0];
  const twin = figure.sameAs
    ? catalogue.experiments.find((it) => it.id === figure.sameAs?.practice)
    : undefined;
  return {
    id: figure.id,
    ...formatFigure(locale, figure, lookUp(catalogue.units, figure.unit), t.figure),
    label: { ...label, text: keepNumbersTogether(label.text) },
    kind: figure.kind,
    kindLabel: t.figure.kinds[figure.kind],
    period: figure.period && formatPeriod(locale, figure.period),
    source: source ? citationPlace(context, source) : "",
    sameAs: twin && experimentLink(context, twin),
  };
}
