import type { Catalogue } from "../../domain/catalogue.ts";
import { experimentTexts } from "../../domain/experiment-texts.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { textStates } from "../../domain/translation.ts";
import { fingerprint } from "../../reading/fingerprint.ts";
import type { LocalText } from "../../views/text.ts";

/** The texts of a practice or pilot in a language, by path (see domain/experiment-texts.ts). */
export class LocalTexts {
  readonly #texts: ReadonlyMap<string, LocalText>;
  readonly #name: string;

  /** @param name what the texts are of, for messages */
  constructor(texts: ReadonlyMap<string, LocalText>, name: string) {
    this.#texts = texts;
    this.#name = name;
  }

  /** All of them, in the order of the table of parts. */
  get all(): [path: string, text: LocalText][] {
    return [...this.#texts];
  }

  /** The text at a path; undefined where the record is silent. */
  find(path: string): LocalText | undefined {
    return this.#texts.get(path);
  }

  /**
   * The text at a path that the record must have.
   * @throws Error naming the path where there is none
   */
  get(path: string): LocalText {
    const text = this.find(path);
    if (!text) throw new Error(`${this.#name} has no text "${path}"`);
    return text;
  }
}

/**
 * The texts of an experiment in a language; each is in the record's language where it is not
 * translated.
 */
export function localTexts(
  catalogue: Pick<Catalogue, "settings" | "translations">,
  locale: string,
  experiment: Experiment,
): LocalTexts {
  const [firstLanguage] = catalogue.settings.languages;
  const original = experimentTexts(experiment);
  const translation = catalogue.translations.get(experiment.id)?.get(locale);
  const states = textStates(
    original,
    translation ?? { texts: new Map(), madeFrom: {} },
    fingerprint,
  );
  const local = (path: string, text: string): LocalText => {
    if (locale === firstLanguage) return { text };
    const translated = translation?.texts.get(path);
    if (translated === undefined) return { text, lang: firstLanguage };
    return { text: translated, ...(states.get(path) === "stale" ? { stale: true } : {}) };
  };
  return new LocalTexts(
    new Map([...original].map(([path, text]) => [path, local(path, text)])),
    `${experiment.kind} "${experiment.id}"`,
  );
}
