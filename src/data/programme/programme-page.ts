import type { Programme } from "../../domain/catalogue.ts";
import { plural } from "../../domain/message.ts";
import { formatPeriod } from "../../i18n/format.ts";
import type { ProgrammeView } from "../../views/programme.ts";
import type { CountedLink } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard, modelMark } from "../experiment/experiment-card.ts";
import { sourceViews } from "../experiment/source-view.ts";
import { chartView } from "../impact/chart-view.ts";

function groupsOf(
  { catalogue, text, routes, compare }: Context,
  programme: Programme,
): ProgrammeView["groups"] {
  const used = new Set(
    catalogue.practices.flatMap((practice) =>
      practice.programme === programme.id ? [practice.experimentGroup] : [],
    ),
  );
  return [...catalogue.experimentGroups.values()]
    .filter(({ id }) => used.has(id))
    .sort((a, b) => a.number - b.number)
    .map(({ id, name }) => ({
      name: text(name),
      municipalities: [...catalogue.municipalities.values()]
        .filter(({ experimentGroup }) => experimentGroup === id)
        .map((it) => ({ text: text(it.name), href: routes.entry("municipalities", it.id) }))
        .sort((a, b) => compare(a.text, b.text)),
    }));
}

/** Everything that the page of a programme shows besides its text. */
export function programmePage(context: Context, programme: Programme): ProgrammeView {
  const { catalogue, locale, t, text } = context;
  const practices = catalogue.practices.filter((practice) => practice.programme === programme.id);
  const pilots = catalogue.pilots.filter((pilot) => pilot.programme === programme.id);
  return {
    id: programme.id,
    name: text(programme.name),
    description: text(programme.description),
    period: formatPeriod(locale, programme.period ?? {}),
    counts: [
      ...(practices.length > 0
        ? [plural(locale, t.programme.practiceCount, practices.length)]
        : []),
      ...(pilots.length > 0 ? [plural(locale, t.programme.pilotCount, pilots.length)] : []),
    ],
    charts: new Map((programme.charts ?? []).map((chart) => [chart.id, chartView(context, chart)])),
    models: [...catalogue.operatingModels.keys()]
      .map((id) => ({
        ...modelMark(context, id),
        count: practices.filter((practice) => practice.operatingModel === id).length,
      }))
      .filter(({ count }) => count > 0),
    groups: groupsOf(context, programme),
    pilots: pilots.map((pilot) => experimentCard(context, pilot)),
    sources: programme.source ? sourceViews(context, [programme.source]) : [],
  };
}

/** All programmes in the order of the vocabulary, with how much of each the catalogue has. */
export const programmeLinks = (context: Context): (CountedLink & { description: string })[] =>
  [...context.catalogue.programmes.values()].map(({ id, name, description }) => ({
    id,
    text: context.text(name),
    description: context.text(description),
    href: context.routes.entry("programmes", id),
    count: context.catalogue.experiments.filter((experiment) => experiment.programme === id).length,
  }));
