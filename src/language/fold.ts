/** A word with its place in a text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * Small letters without marks above them: "Yhteistyö" is "yhteistyo". People leave the dots of ä
 * and ö out, and so does the search engine; folding both the index and the query makes them meet.
 */
export const fold = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Words of a text: letters and digits, with hyphens inside a word kept. */
export const words = (text: string): Word[] =>
  [...text.normalize("NFC").matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A word as the index knows it: folded, without hyphens. */
export const key = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, "");
