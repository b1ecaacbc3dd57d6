import { en } from "./en.ts";
import { type Dictionary, fi } from "./fi.ts";
import { ROUTE_WORDS, type RouteWords } from "./route-words.ts";
import { sv } from "./sv.ts";

/** What a page needs in a language: the texts of the interface, and the words of the addresses. */
export interface InterfaceLanguage {
  texts: Dictionary;
  words: RouteWords;
}

/**
 * The languages that the interface comes in. A catalogue may bring more: see
 * `reading/interface-file.ts`.
 */
export const INTERFACE_LANGUAGES: Readonly<Record<string, InterfaceLanguage>> = {
  fi: { texts: fi, words: ROUTE_WORDS.fi },
  sv: { texts: sv, words: ROUTE_WORDS.sv },
  en: { texts: en, words: ROUTE_WORDS.en },
};
