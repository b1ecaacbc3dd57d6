import type { Catalogue } from "../../domain/catalogue.ts";
import { experimentTexts } from "../../domain/experiment-texts.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { textStates } from "../../domain/translation.ts";
import { fingerprint } from "../../reading/fingerprint.ts";
import type { LocalText } from "../../views/text.ts";

/**
 * Tells a text of a practice or pilot, by its path (see domain/experiment-texts.ts).
 * `tell(experiment, path)` must be there; `tell.maybe` gives undefined where the record is silent.
 */
export interface Teller {
  (experiment: Experiment, path: string): LocalText;
  maybe: (experiment: Experiment, path: string) => LocalText | undefined;
}

/**
 * All texts of an experiment in a language, by path, each in the record's language where it is not
 * translated.
 */
function textsIn(
  catalogue: Catalogue,
  locale: string,
  experiment: Experiment,
): Map<string, LocalText> {
  const [firstLanguage] = catalogue.settings.languages;
  const original = experimentTexts(experiment);
  if (locale === firstLanguage)
    return new Map([...original].map(([path, text]) => [path, { text }]));
  const translation = catalogue.translations.get(experiment.id)?.get(locale);
  const states = textStates(
    original,
    translation ?? { texts: new Map(), madeFrom: {} },
    fingerprint,
  );
  return new Map(
    [...original].map(([path, text]): [string, LocalText] => {
      const translated = translation?.texts.get(path);
      if (translated === undefined) return [path, { text, lang: firstLanguage }];
      return [
        path,
        { text: translated, ...(states.get(path) === "stale" ? { stale: true as const } : {}) },
      ];
    }),
  );
}

/** Makes the teller of a language. Each experiment is put together once. */
export function makeTeller(catalogue: Catalogue, locale: string): Teller {
  const made = new Map<Experiment, Map<string, LocalText>>();
  const maybe = (experiment: Experiment, path: string): LocalText | undefined => {
    const texts = made.get(experiment) ?? textsIn(catalogue, locale, experiment);
    made.set(experiment, texts);
    return texts.get(path);
  };
  const tell = (experiment: Experiment, path: string): LocalText => {
    const body = maybe(experiment, path);
    if (!body) throw new Error(`${experiment.kind} "${experiment.id}" has no text "${path}"`);
    return body;
  };
  return Object.assign(tell, { maybe });
}
