import { plural } from "../domain/message.ts";
import type { Practice } from "../domain/practice.ts";
import { keepNumbersTogether } from "../domain/typography.ts";
import type { ModelMark, PracticeCardView } from "../domain/views.ts";
import { lookUp } from "../domain/vocabulary.ts";
import type { Context } from "./context.ts";
import { figureView } from "./figure-view.ts";

/** From how many municipalities on only the first is named on a card. */
const NAMED_PLACES_MAX = 3;

/** The municipalities of a practice in a few words. */
export function placeOf({ catalogue, locale, text, t }: Context, practice: Practice): string {
  const names = practice.municipalities.map((id) => text(lookUp(catalogue.municipalities, id).name));
  if (names.length <= NAMED_PLACES_MAX) return names.join(", ");
  return `${names[0]} ${plural(locale, t.practice.otherMunicipalities, names.length - 1)}`;
}

/** The mark of an operating model. */
export function modelMark({ catalogue, routes, text }: Context, id: string): ModelMark {
  return { id, text: text(lookUp(catalogue.operatingModels, id).shortName), href: routes.entry("operatingModels", id) };
}

/** A practice as a card. Its key figure is the record's first. */
export function practiceCard(context: Context, practice: Practice): PracticeCardView {
  const { t, routes, tell } = context;
  const [first] = practice.figures;
  const figure = first && figureView(context, practice, first);
  const title = tell(practice, "title");
  const summary = tell(practice, "summary");
  const langs = Object.fromEntries(
    Object.entries({ title, summary, label: figure?.label }).flatMap(([field, told]) => (told?.lang ? [[field, told.lang]] : [])),
  );
  return {
    id: practice.id,
    href: routes.entry("practices", practice.id),
    title: title.text,
    summary: keepNumbersTogether(summary.text),
    ...(Object.keys(langs).length > 0 ? { langs } : {}),
    place: placeOf(context, practice),
    model: modelMark(context, practice.operatingModel),
    rooted: { status: practice.rooted.status, label: t.rooted.statuses[practice.rooted.status] },
    figure: figure && { number: figure.number, unit: figure.unit, label: figure.label.text },
  };
}
