import { plural } from "../../domain/message.ts";
import { PILOT_MARK } from "../../domain/palette.ts";
import { type Experiment, modelOf } from "../../domain/pilot.ts";
import { keepNumbersTogether } from "../../domain/typography.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import type { ExperimentCardView } from "../../views/experiment.ts";
import type { ModelMark } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentLink } from "./experiment-link.ts";
import { figureView } from "./figure-view.ts";

/** From how many municipalities on only the first is named on a card. */
const NAMED_PLACES_MAX = 3;

/** The municipalities of an experiment in a few words; none for a pilot of larger areas. */
export function placeOf({ catalogue, locale, text, t }: Context, experiment: Experiment): string {
  const names = experiment.municipalities.map((id) =>
    text(lookUp(catalogue.municipalities, id).name),
  );
  if (names.length <= NAMED_PLACES_MAX) return names.join(", ");
  return `${names[0]} ${plural(locale, t.experiment.otherMunicipalities, names.length - 1)}`;
}

/** The mark of an operating model. */
export function modelMark({ catalogue, routes, text }: Context, id: string): ModelMark {
  return {
    id,
    text: text(lookUp(catalogue.operatingModels, id).shortName),
    href: routes.entry("operatingModels", id),
  };
}

/** What stands on pilots in place of an operating model. */
const pilotMark = ({ routes, t }: Context): ModelMark => ({
  id: PILOT_MARK,
  text: t.pilot.mark,
  href: routes.section("pilots"),
});

/** A practice or pilot as a card. Its key figure is the record's first. */
export function experimentCard(context: Context, experiment: Experiment): ExperimentCardView {
  const { t, tell } = context;
  const [first] = experiment.figures;
  const figure = first && figureView(context, experiment, first);
  const model = modelOf(experiment);
  const municipalities = placeOf(context, experiment);
  const place = municipalities === "" ? tell.maybe(experiment, "place") : undefined;
  const title = tell(experiment, "title");
  const summary = tell(experiment, "summary");
  const langs = Object.fromEntries(
    Object.entries({ title, summary, place, label: figure?.label }).flatMap(([field, body]) =>
      body?.lang ? [[field, body.lang]] : [],
    ),
  );
  return {
    id: experiment.id,
    href: experimentLink(context, experiment).href,
    title: title.text,
    summary: keepNumbersTogether(summary.text),
    ...(Object.keys(langs).length > 0 ? { langs } : {}),
    place: municipalities === "" ? (place?.text ?? "") : municipalities,
    model: model === undefined ? pilotMark(context) : modelMark(context, model),
    rooted: {
      status: experiment.rooted.status,
      label: t.rooted.statuses[experiment.rooted.status],
    },
    figure: figure && { number: figure.number, unit: figure.unit, label: figure.label.text },
  };
}
