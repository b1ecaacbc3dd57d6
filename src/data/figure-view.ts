import type { Figure } from "../domain/figure.ts";
import type { Practice } from "../domain/practice.ts";
import { keepNumbersTogether } from "../domain/typography.ts";
import type { FigureView } from "../domain/views.ts";
import { lookUp } from "../domain/vocabulary.ts";
import { formatFigure, formatPeriod } from "../i18n/format.ts";
import type { Context } from "./context.ts";
import { practiceLink } from "./practice-link.ts";
import { citationPlace } from "./source-view.ts";

/** A figure of a practice as it is shown. */
export function figureView(context: Context, practice: Practice, figure: Figure): FigureView {
  const { catalogue, locale, t } = context;
  const label = context.tell(practice, `figures.${figure.id}`);
  const source = figure.source ?? practice.sources[0];
  const twin = figure.sameAs ? catalogue.practices.find((it) => it.id === figure.sameAs?.practice) : undefined;
  return {
    id: figure.id,
    ...formatFigure(locale, figure, lookUp(catalogue.units, figure.unit), t.figure),
    label: { ...label, text: keepNumbersTogether(label.text) },
    kind: figure.kind,
    kindLabel: t.figure.kinds[figure.kind],
    period: figure.period && formatPeriod(locale, figure.period),
    source: source ? citationPlace(context, source) : "",
    sameAs: twin && practiceLink(context, twin),
  };
}
