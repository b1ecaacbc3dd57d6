import type { Programme } from "../../domain/catalogue.ts";
import { plural } from "../../domain/message.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { formatPeriod } from "../../i18n/format.ts";
import type { ProgrammeView } from "../../views/programme.ts";
import type { CountedLink } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard, modelMark } from "../experiment/experiment-card.ts";
import { sourceViews } from "../experiment/source-view.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import { chartView } from "../impact/chart-view.ts";
import { entryPlace, type PageHead } from "../site/page-head.ts";

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

/** What the page of a programme shows. */
function programmeView(context: Context, programme: Programme): ProgrammeView {
  const { catalogue, locale, t, text } = context;
  const practices = catalogue.practices.filter((practice) => practice.programme === programme.id);
  const pilots = catalogue.pilots.filter((pilot) => pilot.programme === programme.id);
  return {
    heading: context.heading(text(programme.name)),
    description: text(programme.description),
    text: context.written.programmes.get(programme.id),
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

/** The page of a programme, by its id. */
export function programmePage(context: Context, { id }: { id: string }) {
  const record = lookUp(context.catalogue.programmes, id);
  const programme = programmeView(context, record);
  const { text } = programme;
  const page: PageHead = {
    place: entryPlace("programmes", id),
    title: context.text(record.name),
    description: text?.description ?? programme.description,
    partly: text?.lang !== undefined || hasOtherLanguage(programme.pilots),
    origin: text?.origin,
    choosing: true,
  };
  return { page, programme };
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
