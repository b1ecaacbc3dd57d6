import type { Routes } from "../../i18n/routes.ts";
import type { LanguageLink } from "../../views/text.ts";
import type { Context } from "./context.ts";

/** The same page in every language of the catalogue, the first language first. */
export const inEveryLanguage = (
  { languages, routesIn }: Context,
  pathOf: (routes: Routes, locale: string) => string,
): LanguageLink[] =>
  [...languages].map(([locale, { texts }]) => ({
    locale,
    lang: locale,
    text: texts.ownName,
    href: pathOf(routesIn(locale), locale),
  }));
