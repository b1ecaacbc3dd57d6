import { fill } from "../../domain/message.ts";
import type { Experiment } from "../../domain/pilot.ts";
import type { TranslationOrigin } from "../../domain/translation.ts";
import { formatDate, languageName } from "../../i18n/format.ts";
import type { Routes } from "../../i18n/routes.ts";
import type { TranslationView } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { SECTIONS } from "./experiment-link.ts";

/** How a translation was made and who checked it, in a sentence. */
export function originSentence(
  { locale, t }: Context,
  { made, checked }: TranslationOrigin,
): string {
  if (!checked) return t.translation[made];
  const template = made === "machine" ? t.translation.checkedMachine : t.translation.checkedPerson;
  return fill(template, { by: checked.by, date: formatDate(locale, checked.date) });
}

/** The sentence for a page on which some texts are only in the catalogue's first language. */
export const partlySentence = ({ catalogue, locale, t }: Context): string =>
  fill(t.translation.partly, { language: languageName(locale, catalogue.settings.languages[0]) });

/** True when something that is shown has a text in another language than the page's. */
export const hasOtherLanguage = (view: unknown): boolean => {
  if (typeof view !== "object" || view === null) return false;
  return Object.entries(view).some(
    ([key, value]) =>
      ((key === "lang" || key === "langs") && value !== undefined) || hasOtherLanguage(value),
  );
};

/**
 * How the texts of a page came to be in its language; undefined on pages in the catalogue's first
 * language, and where everything is translated by nobody in particular.
 * @param origin the translation that the page shows, where it shows one
 * @param pathOf gives the path of the same page in another language
 */
export function translationNote(
  context: Context,
  { partly, origin }: { partly: boolean; origin?: TranslationOrigin | undefined },
  pathOf: (routes: Routes) => string,
): TranslationView | undefined {
  const { catalogue, locale, t, routesIn } = context;
  const [firstLanguage] = catalogue.settings.languages;
  const sentences = [
    ...(partly ? [partlySentence(context)] : []),
    ...(origin ? [originSentence(context, origin)] : []),
  ];
  if (locale === firstLanguage || sentences.length === 0) return undefined;
  return {
    sentences,
    original: { text: t.translation.original, href: pathOf(routesIn(firstLanguage)) },
  };
}

/** The note on the page of a practice or pilot. */
export function experimentTranslationNote(
  context: Context,
  experiment: Experiment,
): TranslationView | undefined {
  const { catalogue, locale, texts } = context;
  const partly = texts(experiment).all.some(([, { lang }]) => lang !== undefined);
  return translationNote(
    context,
    { partly, origin: catalogue.translations.get(experiment.id)?.get(locale) },
    (routes) => routes.entry(SECTIONS[experiment.kind], experiment.id),
  );
}
