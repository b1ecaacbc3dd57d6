import { type Dictionary, fi } from "./fi.ts";

/** The interface in every language that has been translated. */
const dictionaries: Readonly<Record<string, Dictionary>> = { fi };

/** Languages that the interface exists in. */
export const interfaceLanguages = Object.keys(dictionaries);

/**
 * The dictionary of a language.
 * @throws Error when a catalogue is published in a language the interface has not been translated into
 */
export function dictionary(locale: string): Dictionary {
  const found = dictionaries[locale];
  if (!found) throw new Error(`the interface is not translated into "${locale}"; add src/i18n/${locale}.ts or leave the language out of catalogue.yaml`);
  return found;
}
