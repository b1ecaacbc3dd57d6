import type { Catalogue } from "../domain/catalogue.ts";
import type { Practice } from "../domain/practice.ts";
import { practiceTexts } from "../domain/practice-texts.ts";
import { textStates } from "../domain/translation.ts";
import type { Told } from "../domain/views.ts";
import { fingerprint } from "../reading/fingerprint.ts";

/**
 * Tells a text of a practice, by its path (see domain/practice-texts.ts).
 * `tell(practice, path)` must be there; `tell.maybe` gives undefined where the record is silent.
 */
export interface Teller {
  (practice: Practice, path: string): Told;
  maybe: (practice: Practice, path: string) => Told | undefined;
}

/** All texts of a practice in a language, by path, each in the record's language where it is not translated. */
function textsIn(catalogue: Catalogue, locale: string, practice: Practice): Map<string, Told> {
  const [firstLanguage] = catalogue.settings.languages;
  const original = practiceTexts(practice);
  if (locale === firstLanguage) return new Map([...original].map(([path, text]) => [path, { text }]));
  const translation = catalogue.translations.get(practice.id)?.get(locale);
  const states = textStates(original, translation ?? { texts: new Map(), madeFrom: {} }, fingerprint);
  return new Map(
    [...original].map(([path, text]): [string, Told] => {
      const translated = translation?.texts.get(path);
      if (translated === undefined) return [path, { text, lang: firstLanguage }];
      return [path, { text: translated, ...(states.get(path) === "stale" ? { stale: true as const } : {}) }];
    }),
  );
}

/** Makes the teller of a language. Each practice is put together once. */
export function makeTeller(catalogue: Catalogue, locale: string): Teller {
  const made = new Map<Practice, Map<string, Told>>();
  const maybe = (practice: Practice, path: string): Told | undefined => {
    const texts = made.get(practice) ?? textsIn(catalogue, locale, practice);
    made.set(practice, texts);
    return texts.get(path);
  };
  const tell = (practice: Practice, path: string): Told => {
    const told = maybe(practice, path);
    if (!told) throw new Error(`practice "${practice.id}" has no text "${path}"`);
    return told;
  };
  return Object.assign(tell, { maybe });
}
