// Over 200 lines: from a text to its marks in one reading, since each step is of use to the next alone.
import type { Concept } from "../../domain/concept.ts";
import { type Analysis, makeAnalyser } from "../../language/analyser.ts";
import { withoutForms } from "../../language/concept-terms.ts";
import { key, words } from "../../language/fold.ts";
import { type Morphology, morphologyOf } from "../../language/morphology.ts";
import { makePhraseFinder, termKeys } from "../../language/phrases.ts";
import {
  conceptToken,
  type ForeignWords,
  lemmaToken,
  originalToken,
} from "../../language/search-data.ts";
import { packSearch, type SearchFile } from "../../language/search-file.ts";
import { isNegation, isStopWord } from "../../language/stop-words.ts";
import { packWords } from "../../language/word-list.ts";
import { contentDir } from "../../reading/environment.ts";
import { type Lexicon, readLexicon } from "../../reading/lexicon.ts";
import type { Context } from "../catalogue/make-context.ts";
import { codedConcepts, memberships, searchConcepts } from "./search-concepts.ts";
import { searchPages } from "./search-pages.ts";
import { type LanguageTexts, textsIn, WEIGHT, type WeightedText } from "./search-texts.ts";

/** How much parts of compounds and concepts weigh against the words themselves. */
const PART_SHARE = 0.55;
const CONCEPT_SHARE = 0.8;

/** A document for the search engine: marks of its words and concepts, in groups of one weight. */
export interface SearchDocument {
  row: number;
  groups: { weight: number; tokens: string[] }[];
}

/** What the build step needs to make the index, and the browser to ask it. */
export interface SearchSource {
  data: Omit<SearchFile, "rows">;
  foreign: ForeignWords;
  documents: SearchDocument[];
}

type Analyse = (word: string) => Analysis;

/**
 * Makes a function that marks a text: its base forms, the parts of its compounds, the concepts it
 * speaks of.
 */
function makeMarker(
  analyse: Analyse,
  { lemmaOf }: Morphology,
  concepts: readonly Concept[],
  language: string,
) {
  const phrases = concepts.flatMap((concept) =>
    (concept.terms[language] ?? []).map(
      (term) => [termKeys(term).map(lemmaOf), concept.id] as const,
    ),
  );
  const finder = makePhraseFinder(phrases);
  return (text: string): { lemmas: string[]; parts: string[]; concepts: string[] } => {
    const analyses = words(text)
      .filter((word) => !isStopWord(word.text))
      .map((word) => ({ own: key(word.text), ...analyse(word.text) }));
    const keys = analyses.map(({ own, lemmas, parts }) => [...new Set([own, ...lemmas, ...parts])]);
    const telling = analyses.filter(({ own }) => !isNegation(own) && own.length >= WORD_MIN);
    return {
      lemmas: telling.flatMap(({ lemmas }) => lemmas),
      parts: telling.flatMap(({ parts }) => parts),
      concepts: keys.flatMap((_, start) => finder.at(keys, start)?.values ?? []),
    };
  };
}

type Marker = ReturnType<typeof makeMarker>;

/** Shorter words are not searched by. */
const WORD_MIN = 2;

/** How often the same word counts in one group: more would make the index heavier, not better. */
const REPEATS_MAX = 3;

function limitRepeats(tokens: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return tokens.filter((token) => {
    const count = (counts.get(token) ?? 0) + 1;
    counts.set(token, count);
    return count <= REPEATS_MAX;
  });
}

/** The marks of texts of one language. `token` is the mark of a base form of that language. */
function textGroups(
  mark: Marker,
  fields: readonly WeightedText[],
  token: (lemma: string) => string,
): SearchDocument["groups"] {
  return fields.flatMap(({ weight, text }) => {
    const { lemmas, parts, concepts } = mark(text);
    return [
      { weight, tokens: limitRepeats(lemmas.map(token)) },
      { weight: weight * PART_SHARE, tokens: limitRepeats(parts.map(token)) },
      { weight: weight * CONCEPT_SHARE, tokens: limitRepeats(concepts.map(conceptToken)) },
    ];
  });
}

/** The documents of a language, as groups of marks, and its words as they are written. */
async function markTexts(
  context: Context,
  { experiments, pages }: LanguageTexts,
  concepts: readonly Concept[],
  token: (lemma: string) => string,
) {
  const language = context.locale;
  const lexicon = readLexicon(contentDir(), language);
  const morphology = await morphologyOf(language);
  const all = [...experiments, ...pages].flatMap((fields) =>
    fields.flatMap(({ text }) => words(text).map((word) => word.text)),
  );
  const mark = makeMarker(makeAnalyser(lexicon, morphology, all), morphology, concepts, language);
  const ofDocument = (fields: readonly WeightedText[]) => textGroups(mark, fields, token);
  const groups = { experiments: experiments.map(ofDocument), pages: pages.map(ofDocument) };
  return {
    ...groups,
    vocabulary: writtenWords(
      [...groups.experiments, ...groups.pages],
      token,
      morphology,
      lexicon,
      all,
    ),
  };
}

/** Every base form that documents hold, as it is written, in order. */
function writtenWords(
  documents: SearchDocument["groups"][],
  token: (lemma: string) => string,
  { lemmaOf, learnsFromTexts }: Morphology,
  lexicon: Lexicon,
  all: string[],
): string[] {
  const written = new Map(
    [...lexicon.values()].flatMap(({ lemmas, parts }) =>
      [...lemmas, ...parts].map((word) => [lemmaOf(word), word]),
    ),
  );
  if (learnsFromTexts) {
    // The shortest form of a word is the likeliest to be its base form.
    const shortestLast = [...new Set(all.map((word) => word.toLowerCase()))].sort(
      (a, b) => b.length - a.length || (a < b ? 1 : -1),
    );
    for (const word of shortestLast) written.set(lemmaOf(word), word);
  }
  const [start, end] = token("\n").split("\n") as [string, string];
  const lemmas = documents
    .flatMap((groups) => groups.flatMap(({ tokens }) => tokens))
    .filter((it) => it.startsWith(start) && it.endsWith(end))
    .map((it) => it.slice(start.length, -end.length));
  return [...new Set(lemmas.map((lemma) => written.get(lemma) ?? lemma))].sort();
}

/**
 * The documents, vocabulary and glossary of a language's search. Where that is not the language of
 * the records, their own words are searched too, and the concepts are those that the records speak
 * of.
 * @param firstContext the context of the catalogue's first language
 */
export async function searchSource(context: Context, firstContext: Context): Promise<SearchSource> {
  const { catalogue, locale } = context;
  const isFirst = locale === firstContext.locale;
  const { experiments } = catalogue;
  const concepts = codedConcepts(context);
  const original = await markTexts(
    firstContext,
    await textsIn(firstContext, experiments),
    concepts,
    isFirst ? lemmaToken : originalToken,
  );
  const own = isFirst
    ? undefined
    : await markTexts(context, await textsIn(context, experiments), [], lemmaToken);
  const pages = await searchPages(context);

  const document = (row: number, groups: SearchDocument["groups"]): SearchDocument => ({
    row,
    groups: groups.filter(({ tokens }) => tokens.length > 0),
  });
  const documents = [
    ...experiments.map((experiment, row) =>
      document(row, [
        ...(own?.experiments[row] ?? []),
        ...(original.experiments[row] ?? []),
        { weight: WEIGHT.membership, tokens: memberships(experiment).map(conceptToken) },
      ]),
    ),
    ...pages.map((_, index) =>
      document(-1 - index, [...(own?.pages[index] ?? []), ...(original.pages[index] ?? [])]),
    ),
  ];
  const tokens = new Set(
    documents.flatMap(({ groups }) => groups.flatMap((group) => group.tokens)),
  );
  const used = searchConcepts(context, (id) => tokens.has(conceptToken(id)));
  return {
    data: {
      language: locale,
      ...(own ? { original: firstContext.locale } : {}),
      ...packSearch({
        vocabulary: (own ?? original).vocabulary,
        concepts: withoutForms(used, await morphologyOf(locale)),
      }),
      pages: pages.map(({ title, href }) => ({ title, href })),
    },
    foreign: {
      terms: Object.fromEntries(used.map(({ id, foreign }) => [id, foreign])),
      vocabulary: packWords(own ? original.vocabulary : []),
    },
    documents,
  };
}
