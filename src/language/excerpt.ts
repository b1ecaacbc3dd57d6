import { key, words } from "./fold.ts";

/** A piece of a text; marked pieces are words that the query found. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Says whether a word of a text is a form, or a compound, of something that was sought. */
export type WordMatcher = (word: string) => boolean;

/**
 * How many characters an excerpt has at the most, and how much of that stands before its first
 * marked word.
 */
const EXCERPT_LENGTH = 220;
const LEAD_LENGTH = 70;

/** Cuts a text into marked and unmarked pieces. */
export function markWords(text: string, matches: WordMatcher): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of words(text)) {
    if (!matches(word.text)) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** How many different words that were sought an excerpt holds. */
const variety = (pieces: readonly Piece[]): number =>
  new Set(pieces.filter(({ marked }) => marked).map(({ text }) => key(text).slice(0, 6))).size;

/**
 * The part of a text that begins shortly before its first match, cut at words; undefined when
 * nothing matches.
 */
export function excerptOf(
  text: string,
  matches: WordMatcher,
): { pieces: Piece[]; variety: number } | undefined {
  const first = words(text).find((word) => matches(word.text));
  if (!first) return undefined;
  const sentence = text.lastIndexOf(". ", first.start) + 2;
  const earliest = Math.max(0, first.start - LEAD_LENGTH);
  const from =
    sentence > 1 && sentence >= earliest
      ? sentence
      : earliest === 0
        ? 0
        : text.indexOf(" ", earliest) + 1;
  const hardEnd = from + EXCERPT_LENGTH;
  const to =
    hardEnd >= text.length ? text.length : Math.max(first.end, text.lastIndexOf(" ", hardEnd));
  const cut = `${from > 0 && sentence !== from ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
  const pieces = markWords(cut, matches);
  return { pieces, variety: variety(pieces) };
}
