import type { Catalogue } from "../domain/catalogue.ts";
import type { LocalisedText } from "../domain/vocabulary.ts";
import { dictionary } from "../i18n/dictionaries.ts";
import type { Dictionary } from "../i18n/fi.ts";
import { type Routes, routes } from "../i18n/routes.ts";
import { softHyphenate } from "../language/hyphenation.ts";
import { getCatalogue } from "./catalogue.ts";
import { getPartsOf } from "./heading.ts";

/** All that making a view needs: the catalogue, and the language, texts and paths of the page. */
export interface Context {
  catalogue: Catalogue;
  locale: string;
  t: Dictionary;
  routes: Routes;
  /** A text in the page's language, or in the catalogue's first language where it is not translated. */
  text: (localised: LocalisedText) => string;
  compare: (a: string, b: string) => number;
  /** A text as a large heading, whose long compounds may break between their parts. */
  heading: (text: string) => string;
}

/** What is known of the words of the catalogue's first language: the parts of its compounds. */
export type PartsOf = (word: string) => readonly string[];

/** Makes the context of a language. */
export function makeContext(catalogue: Catalogue, locale: string, base: string, partsOf: PartsOf): Context {
  const [firstLanguage] = catalogue.settings.languages;
  return {
    catalogue,
    locale,
    t: dictionary(locale),
    routes: routes(locale, firstLanguage, base),
    text: (localised) => localised[locale] ?? localised[firstLanguage] ?? "",
    heading: (text) => (locale === firstLanguage ? softHyphenate(text, partsOf) : text),
    compare: new Intl.Collator(locale, { ignorePunctuation: true }).compare,
  };
}

/** The context of a page; without a language, of the catalogue's first. */
export async function getContext(locale: string | undefined): Promise<Context> {
  const catalogue = await getCatalogue();
  return makeContext(catalogue, locale ?? catalogue.settings.languages[0], import.meta.env.BASE_URL, await getPartsOf());
}
