import { toCsv } from "../domain/tools/csv.ts";
import { lookUp } from "../domain/vocabulary.ts";
import type { Context } from "./context.ts";
import { placeOf } from "./experiment-card.ts";
import { experimentLink } from "./experiment-link.ts";
import { figureRows } from "./impact-page.ts";

/**
 * Every figure of the catalogue as a table file, one a line, with the numbers as numbers.
 * @param site the address of the site, for links that work outside it
 */
export function figuresCsv(context: Context, site: URL): string {
  const { catalogue, locale, t, text, tell } = context;
  const { columns, filters } = t.impacts;
  const order = new Map(figureRows(context).map(({ id }, position) => [id, position]));
  const rows = catalogue.experiments.flatMap((experiment) =>
    experiment.figures.map((figure) => ({ experiment, figure, position: order.get(`${experiment.id}-${figure.id}`) ?? 0 })),
  );
  const head = [
    "id",
    columns.value,
    t.impacts.valueTo,
    filters.unit,
    t.impacts.what,
    filters.precision,
    filters.kind,
    filters.axis,
    columns.experiment,
    columns.place,
  ];
  return toCsv(
    [
      [...head, filters.evidence, columns.source, t.impacts.address],
      ...rows
        .sort((a, b) => a.position - b.position)
        .map(({ experiment, figure }) => {
          const { text: title, href } = experimentLink(context, experiment);
          const source = figure.source ?? experiment.sources[0];
          return [
            `${experiment.id}-${figure.id}`,
            figure.value ?? figure.from ?? null,
            figure.to ?? null,
            text(lookUp(catalogue.units, figure.unit).other),
            tell(experiment, `figures.${figure.id}`).text,
            t.impacts.precisions[figure.precision],
            t.figure.kinds[figure.kind],
            t.impact.axes[figure.axis],
            title,
            placeOf(context, experiment),
            t.evidence.types[experiment.evidence],
            source ? `${text(lookUp(catalogue.sources, source.document).publisher)} (${lookUp(catalogue.sources, source.document).year})` : "",
            new URL(href, site).href,
          ];
        }),
    ],
    locale,
  );
}
