import type { Catalogue } from "../../domain/catalogue.ts";
import { onceEach } from "../../domain/once.ts";
import type { Pictures } from "../../domain/picture.ts";
import type { Experiment } from "../../domain/pilot.ts";
import type { LocalisedText } from "../../domain/vocabulary.ts";
import { type PictureImages, pictureImages } from "../../drawing/picture-image.ts";
import type { Dictionary } from "../../i18n/fi.ts";
import type { InterfaceLanguage } from "../../i18n/languages.ts";
import type { RouteWords } from "../../i18n/route-words.ts";
import { type Routes, routes } from "../../i18n/routes.ts";
import { softHyphenate } from "../../language/hyphenation.ts";
import { type LocalTexts, localTexts } from "../experiment/local-texts.ts";
import { type LocalisedExperiment, localise } from "../experiment/localise.ts";
import type { Written } from "./make-written.ts";

/** All that making a view needs: the catalogue, and the language, texts and paths of the page. */
export interface Context {
  /**
   * The catalogue, its practices and pilots in the order of their titles in the page's language.
   */
  catalogue: Catalogue;
  locale: string;
  t: Dictionary;
  /** The words of the addresses. */
  words: RouteWords;
  routes: Routes;
  /** The interface in every language of the catalogue, the first one first. */
  languages: InterfaceLanguages;
  /** The paths of the site in another language. */
  routesIn: (locale: string) => Routes;
  /**
   * A text in the page's language, or in the catalogue's first language where it is not translated.
   */
  text: (localised: LocalisedText) => string;
  /** The texts of a practice or pilot in the page's language, or in the record's. */
  texts: (experiment: Experiment) => LocalTexts;
  /** A practice or pilot in the page's language, put together once. */
  localised: (experiment: Experiment) => LocalisedExperiment;
  /** Pages and write-ups in the page's language, or in the catalogue's first. */
  written: Written;
  compare: (a: string, b: string) => number;
  /**
   * A text of the catalogue's first language as a large heading, whose long compounds may break
   * between their parts.
   */
  heading: (text: string) => string;
  /** The image element of a picture that a text shows. */
  images: PictureImages;
}

/** What is known of the words of the catalogue's first language: the parts of its compounds. */
export type PartsOf = (word: string) => readonly string[];

/** The interface in every language of the catalogue. */
export type InterfaceLanguages = ReadonlyMap<string, InterfaceLanguage>;

/**
 * Makes the context of a language.
 * @throws Error when the interface does not have the language
 */
export function makeContext(
  catalogue: Catalogue,
  locale: string,
  languages: InterfaceLanguages,
  base: string,
  partsOf: PartsOf,
  pictures: Pictures,
  written: Written,
): Context {
  const [firstLanguage] = catalogue.settings.languages;
  const interfaceOf = (language: string): InterfaceLanguage => {
    const found = languages.get(language);
    if (!found) throw new Error(`the catalogue is not published in "${language}"`);
    return found;
  };
  const routesIn = (language: string): Routes =>
    routes(interfaceOf(language).words, language, firstLanguage, base);
  const { texts, words } = interfaceOf(locale);
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true });
  const textsOf = onceEach((experiment: Experiment) => localTexts(catalogue, locale, experiment));
  const titleOf = (experiment: Experiment): string => textsOf(experiment).get("title").text;
  const byTitle = <Of extends Experiment>(experiments: readonly Of[]): Of[] =>
    [...experiments].sort((a, b) => compare(titleOf(a), titleOf(b)) || compare(a.id, b.id));
  const context: Context = {
    catalogue: {
      ...catalogue,
      practices: byTitle(catalogue.practices),
      pilots: byTitle(catalogue.pilots),
      experiments: byTitle(catalogue.experiments),
    },
    locale,
    t: texts,
    words,
    routes: routesIn(locale),
    languages,
    routesIn,
    text: (localised) => localised[locale] ?? localised[firstLanguage] ?? "",
    texts: textsOf,
    written,
    localised: onceEach((experiment) => localise(context, experiment)),
    heading: (text) => (locale === firstLanguage ? softHyphenate(text, partsOf) : text),
    images: pictureImages(pictures, base),
    compare,
  };
  return context;
}
