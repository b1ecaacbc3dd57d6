/**
 * How a query is understood: its words and phrases, and every way to find what each of them means.
 * A little over 200 lines: the types of a plan stand beside the one function that makes it, as
 * neither is read alone.
 */
import { key, words } from "./fold.ts";
import { type Known, keysOf, learn } from "./known-words.ts";
import type { Lemmatiser } from "./lemmatiser.ts";
import type { Morphology } from "./morphology.ts";
import {
  conceptToken,
  type ForeignWords,
  lemmaToken,
  originalToken,
  type SearchData,
} from "./search-data.ts";
import { isNegation, tellingWords } from "./stop-words.ts";
import type { Correct, makeCorrector } from "./typo.ts";
import { unpackWords } from "./word-list.ts";

/**
 * One way to find what a unit means: marks that must all be there, and how surely this is what was
 * meant (0-1).
 */
export interface Alternative {
  tokens: string[];
  weight: number;
}

/**
 * A word or phrase of the query, with every way to find it. A unit without any is not known at all.
 */
export interface Unit {
  typed: string;
  alternatives: Alternative[];
  /** Base forms whose inflected forms are marked in excerpts. */
  lemmas: string[];
}

/** How a query is to be asked. */
export interface QueryPlan {
  units: Unit[];
  /** Words that were mended: what was typed, and what was sought. */
  mended: { typed: string; sought: string }[];
  /** Words that were taken for a term of the glossary. */
  taken: { typed: string; as: string }[];
  /** True when a word was not known as it stood: it may be of another language. */
  uncertain: boolean;
}

export interface Planner {
  plan(query: string): QueryPlan;
  /** The base forms that the planner knows, for marking words in texts. */
  lemmatiser: Lemmatiser;
  /** True for the mark of a base form or concept that some document has. */
  isInIndex(token: string): boolean;
}

/**
 * What is loaded when a query has a word that is not known: it may be misspelt, or of another
 * language.
 */
export interface Helpers {
  foreign: ForeignWords;
  makeCorrector: typeof makeCorrector;
  /** The morphology of the records' language, where the pages are in another. */
  original?: Morphology | undefined;
}

/** The words of the records' language, on pages in another. */
interface OriginalWords {
  lemmatiser: Lemmatiser;
  inIndex: ReadonlySet<string>;
}

/** All that a planner looks words up in. */
interface Words extends Known {
  mend: Correct;
  original?: OriginalWords | undefined;
}

/** The longest query that is read, in characters and in words; the rest is left out. */
const QUERY_MAX = 200;
const WORDS_MAX = 14;

/** How surely each way finds what was meant. */
const SURE = {
  lemma: 1,
  concept: 0.85,
  membership: 0.65,
  parts: 0.8,
  narrower: 0.35,
  broader: 0.5,
  unfinished: 0.6,
} as const;

/** Capitalised words shorter than this are taken for names. */
const NAME_MAX = 9;

/** True for themes, target groups and operating models, which are concepts too. */
export const isMembership = (id: string): boolean => /^(theme|group|model)-/.test(id);

function conceptAlternatives(ids: readonly string[], { concepts }: Known): Alternative[] {
  return ids.flatMap((id) => [
    { tokens: [conceptToken(id)], weight: isMembership(id) ? SURE.membership : SURE.concept },
    ...(concepts.get(id)?.narrower ?? []).map((narrower) => ({
      tokens: [conceptToken(narrower)],
      weight: SURE.narrower,
    })),
    ...(concepts.get(id)?.broader ?? []).map((broader) => ({
      tokens: [conceptToken(broader)],
      weight: SURE.broader,
    })),
  ]);
}

/** The base forms of single-word terms of concepts: these are marked in texts. */
const termLemmas = (ids: readonly string[], { concepts }: Known): string[] =>
  ids
    .filter((id) => !isMembership(id))
    .flatMap((id) => (concepts.get(id)?.terms ?? []).map((term) => key(term)));

function wordUnit(
  typed: string,
  keys: readonly string[],
  ids: readonly string[],
  known: Known,
  parts: readonly string[] = [],
): Unit {
  const lemmas = keys.filter((it) => known.inIndex.has(it));
  return {
    typed,
    alternatives: [
      ...lemmas.map((lemma) => ({ tokens: [lemmaToken(lemma)], weight: SURE.lemma })),
      ...conceptAlternatives(ids, known),
      ...(parts.length > 0 ? [{ tokens: parts.map(lemmaToken), weight: SURE.parts }] : []),
    ],
    lemmas: [...new Set([...lemmas, ...parts, ...termLemmas(ids, known)])],
  };
}

/**
 * Names are not mended, for one name is not a misspelt other word; a long word may be capital for
 * standing first.
 */
const isCorrectable = (word: string): boolean =>
  word.charAt(0) === word.charAt(0).toLowerCase() || word.length >= NAME_MAX;

/** From how many letters on the last word may be one that is still being typed. */
const UNFINISHED_MIN = 3;

/** A word of the records' language, on pages in another: its base forms there. */
function originalUnit(unit: Unit, { original }: Words): Unit {
  if (!original) return unit;
  const lemmas = original.lemmatiser
    .lemmas(key(unit.typed))
    .filter((lemma) => original.inIndex.has(lemma));
  return {
    ...unit,
    alternatives: [
      ...unit.alternatives,
      ...lemmas.map((lemma) => ({ tokens: [originalToken(lemma)], weight: SURE.lemma })),
    ],
    lemmas: [...unit.lemmas, ...lemmas],
  };
}

/**
 * A word by itself: as it is known, else as a word of the records' language, else, when it stands
 * last, as the words that it begins, else mended when one letter is wrong, else split into parts,
 * else mended more freely.
 */
function singleWord(
  word: string,
  isLast: boolean,
  keys: readonly string[],
  ids: readonly string[],
  known: Words,
  made: QueryPlan,
): Unit {
  const own = wordUnit(word, keys, ids, known);
  const isOwn = keys.some((it) => known.inIndex.has(it));
  const unit = isOwn ? own : originalUnit(own, known);
  if (!isOwn && own.alternatives.length === 0) made.uncertain = true;
  if (unit.alternatives.length > 0) {
    // A word that the practices use themselves is found as such: nothing to explain.
    if (!isOwn) made.taken.push(...takenAs(word, keys, ids, known));
    return unit;
  }
  const form = key(word);
  const continued = isLast && form.length >= UNFINISHED_MIN ? known.beginningWith(form) : [];
  if (continued.length > 0)
    return {
      typed: word,
      alternatives: continued.map((lemma) => ({
        tokens: [lemmaToken(lemma)],
        weight: SURE.unfinished,
      })),
      lemmas: continued,
    };
  const near = isCorrectable(word) ? known.mend(form, 1) : undefined;
  const parts =
    near === undefined
      ? known.lemmatiser.parts(form).filter((part) => known.inIndex.has(part))
      : [];
  if (parts.length > 1) return wordUnit(word, keys, ids, known, parts);
  const sought = near ?? (isCorrectable(word) ? known.mend(form, 2) : undefined);
  if (sought === undefined) return unit;
  made.mended.push({ typed: word, sought: known.written(sought) });
  return {
    ...wordUnit(sought, [sought], known.finder.at([[sought]], 0)?.values ?? [], known),
    typed: word,
  };
}

/** The standard term of a concept that was reached by another word. */
function takenAs(
  typed: string,
  keys: readonly string[],
  ids: readonly string[],
  { concepts }: Known,
): { typed: string; as: string }[] {
  const labels = ids
    .filter((id) => !isMembership(id))
    .flatMap((id) => concepts.get(id)?.terms[0] ?? []);
  const [label] = labels;
  return label && !keys.includes(key(label)) && !key(typed).startsWith(key(label).slice(0, -2))
    ? [{ typed, as: label }]
    : [];
}

/** The words of the records' language that helpers bring. */
function originalWords({ foreign, original }: Helpers): OriginalWords | undefined {
  if (!original) return undefined;
  const inIndex = new Set(unpackWords(foreign.vocabulary).map(original.lemmaOf));
  return { inIndex, lemmatiser: original.makeLemmatiser(inIndex) };
}

/** Two lemmatisers as one: for marking words in texts of both languages. */
const both = (one: Lemmatiser, other: Lemmatiser): Lemmatiser => ({
  lemmas: (form) => [...one.lemmas(form), ...other.lemmas(form)],
  parts: (form) => [...one.parts(form), ...other.parts(form)],
  isKnown: (lemma) => one.isKnown(lemma) || other.isKnown(lemma),
});

/**
 * Makes the planner of a language: it reads a query as people type it, and says what to ask of the
 * index. Words that say nothing are left out, inflected words are brought to base form, phrases and
 * everyday words are looked up in the glossary, two words written apart are tried as one, and
 * compounds are split; with helpers, typos are mended and words of other languages known.
 */
export function makePlanner(
  data: Pick<SearchData, "vocabulary" | "concepts">,
  morphology: Morphology,
  helpers?: Helpers,
): Planner {
  const learned = learn(data, morphology, helpers?.foreign.terms);
  const original = helpers && originalWords(helpers);
  const known: Words = {
    ...learned,
    mend: helpers ? helpers.makeCorrector(learned.all, morphology) : () => undefined,
    original,
  };
  const plan = (query: string): QueryPlan => {
    const all = words(query.slice(0, QUERY_MAX))
      .slice(0, WORDS_MAX)
      .map((word) => word.text);
    const typed = tellingWords(all);
    const made: QueryPlan = { units: [], mended: [], taken: [], uncertain: false };
    const keys = typed.map((word) => keysOf(word, known));

    for (let at = 0; at < typed.length; ) {
      const word = typed[at] ?? "";
      if (isNegation(word) && (known.finder.at(keys, at)?.length ?? 0) < 2) {
        at += 1;
        continue;
      }
      const together = key(word + (typed[at + 1] ?? ""));
      const phrase = known.finder.at(keys, at);
      if (phrase && phrase.length > 1) {
        const text = typed.slice(at, at + phrase.length).join(" ");
        const own = keys
          .slice(at, at + phrase.length)
          .map((it) => it.filter((lemma) => known.inIndex.has(lemma)));
        const asWords = own.every((it) => it.length > 0)
          ? [{ tokens: own.map((it) => lemmaToken(it[0] ?? "")), weight: SURE.parts }]
          : [];
        made.units.push({
          typed: text,
          alternatives: [...conceptAlternatives(phrase.values, known), ...asWords],
          lemmas: [...own.flat(), ...termLemmas(phrase.values, known)],
        });
        made.taken.push(...takenAs(text, [], phrase.values, known));
        at += phrase.length;
      } else if (
        at + 1 < typed.length &&
        known.lemmatiser.lemmas(together).some((lemma) => known.lemmatiser.isKnown(lemma))
      ) {
        const joinedKeys = keysOf(together, known);
        const ids = known.finder.at([joinedKeys], 0)?.values ?? [];
        made.units.push(wordUnit(`${word} ${typed[at + 1]}`, joinedKeys, ids, known));
        at += 2;
      } else {
        made.units.push(
          singleWord(
            word,
            at === typed.length - 1,
            keys[at] ?? [],
            phrase?.values ?? [],
            known,
            made,
          ),
        );
        at += 1;
      }
    }
    return made;
  };
  const tokens = new Set([
    ...[...known.inIndex].map(lemmaToken),
    ...[...(original?.inIndex ?? [])].map(originalToken),
    ...[...known.concepts.values()]
      .filter(({ absent }) => !absent)
      .map(({ id }) => conceptToken(id)),
  ]);
  return {
    plan,
    lemmatiser: original ? both(known.lemmatiser, original.lemmatiser) : known.lemmatiser,
    isInIndex: (token) => tokens.has(token),
  };
}
