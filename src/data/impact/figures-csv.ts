import { toCsv } from "../../domain/tools/csv.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentLink } from "../experiment/experiment-link.ts";
import { figureRows } from "./impact-page.ts";

/**
 * Every figure of the catalogue as a table file, one a line, with the numbers as numbers.
 * @param site the address of the site, for links that work outside it
 */
export function figuresCsv(context: Context, site: URL): string {
  const { catalogue, locale, t } = context;
  const { columns, filters } = t.impacts;
  const rows = new Map(figureRows(context).map((row, position) => [row.id, { ...row, position }]));
  const positionOf = (id: string): number => rows.get(id)?.position ?? rows.size;
  const figures = catalogue.experiments
    .flatMap((experiment) =>
      experiment.figures.map((figure) => ({
        experiment,
        figure,
        id: `${experiment.id}-${figure.id}`,
      })),
    )
    .sort((a, b) => positionOf(a.id) - positionOf(b.id));
  const head = [
    "id",
    t.impacts.inWords,
    columns.value,
    t.impacts.valueTo,
    filters.unit,
    t.impacts.what,
    t.parts.period,
    filters.precision,
  ];
  const about = [
    filters.kind,
    filters.axis,
    columns.experiment,
    columns.place,
    filters.model,
    filters.evidence,
    columns.source,
    t.impacts.sameAs,
  ];
  return toCsv(
    [
      [...head, ...about, t.impacts.address],
      ...figures.flatMap(({ experiment, figure, id }) => {
        const row = rows.get(id);
        if (!row) return [];
        const { choices } = row;
        return [
          [
            id,
            row.number,
            figure.value ?? figure.from ?? null,
            figure.to ?? null,
            choices.unit.label,
            row.label.text,
            row.period ?? "",
            choices.precision.label,
            choices.kind.label,
            choices.axis.label,
            row.experiment.text,
            row.place,
            choices.model.label,
            choices.evidence.label,
            row.source,
            figure.sameAs ? `${figure.sameAs.practice}-${figure.sameAs.figure}` : "",
            new URL(experimentLink(context, experiment).href, site).href,
          ],
        ];
      }),
    ],
    locale,
  );
}
