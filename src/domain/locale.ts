/** The code of a language of a catalogue, ISO 639-1. */
export const LANGUAGE_CODE = /^[a-z]{2}$/;

export const isLanguageCode = (text: string): boolean => LANGUAGE_CODE.test(text);

/**
 * The country whose way of writing a language is followed, where the language alone would give
 * another's.
 */
const REGIONAL: Readonly<Record<string, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** The tag of a language with the country whose way of writing is followed. */
export const regional = (locale: string): string => REGIONAL[locale] ?? locale;
