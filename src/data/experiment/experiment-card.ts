import { plural } from "../../domain/message.ts";
import { PILOT_MARK } from "../../domain/palette.ts";
import { type Experiment, modelOf } from "../../domain/pilot.ts";
import { keepNumbersTogether } from "../../domain/typography.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import type { ExperimentCardView } from "../../views/experiment.ts";
import type { ModelMark } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import type { LocalisedExperiment } from "./localise.ts";

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

/** The mark of an experiment's operating model, or of pilots. */
export function markOf(context: Context, experiment: Experiment): ModelMark {
  const model = modelOf(experiment);
  return model === undefined ? pilotMark(context) : modelMark(context, model);
}

/**
 * A practice or pilot as a card. Its key figure is the record's first; where it names no
 * municipality, its place stands in their stead.
 */
export function cardOf(experiment: LocalisedExperiment): ExperimentCardView {
  const { record, href, texts, municipalities, model, rooted, figures } = experiment;
  const [figure] = figures;
  const place = municipalities === "" ? texts.find("place") : undefined;
  const [title, summary] = [texts.get("title"), texts.get("summary")];
  const langs = Object.fromEntries(
    Object.entries({ title, summary, place, label: figure?.label }).flatMap(([field, text]) =>
      text?.lang ? [[field, text.lang]] : [],
    ),
  );
  return {
    id: record.id,
    href,
    title: title.text,
    summary: keepNumbersTogether(summary.text),
    ...(Object.keys(langs).length > 0 ? { langs } : {}),
    place: municipalities === "" ? (place?.text ?? "") : municipalities,
    model,
    rooted,
    figure: figure && { number: figure.number, unit: figure.unit, label: figure.label.text },
  };
}

/** The card of an experiment in the language of a context. */
export const experimentCard = (context: Context, experiment: Experiment): ExperimentCardView =>
  cardOf(context.localised(experiment));
