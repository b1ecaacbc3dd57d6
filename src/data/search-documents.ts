import type { Concept } from "../domain/concept.ts";
import { todaysMunicipalities } from "../domain/facets.ts";
import { ADOPTION_ASPECTS, type Practice } from "../domain/practice.ts";
import { lookUp, type Term } from "../domain/vocabulary.ts";
import { type Analysis, makeAnalyser } from "../language/analyser.ts";
import { key, words } from "../language/fold.ts";
import { makePhraseFinder, termKeys } from "../language/phrases.ts";
import { conceptToken, type ForeignTerms, lemmaToken, type SearchData } from "../language/search-data.ts";
import { isNegation, isStopWord } from "../language/stop-words.ts";
import { packWords } from "../language/word-list.ts";
import { contentDir } from "../reading/environment.ts";
import { readLexicon } from "../reading/lexicon.ts";
import type { Context } from "./context.ts";
import { codedConcepts, memberships, searchConcepts } from "./search-concepts.ts";
import { getTextPages } from "./site-view.ts";

/** How much a word weighs by where it stands; the engine squares it. Parts of compounds and concepts weigh a share of it. */
const WEIGHT = { title: 6, place: 7, membership: 4, summary: 3, body: 1.5 } as const;
const PART_SHARE = 0.55;
const CONCEPT_SHARE = 0.8;

/** A document for the search engine: marks of its words and concepts, in groups of one weight. */
export interface SearchDocument {
  row: number;
  groups: { weight: number; tokens: string[] }[];
}

/** What the build step needs to make the index, and the browser to ask it. */
export interface SearchSource {
  data: Omit<SearchData, "rows">;
  foreign: ForeignTerms;
  documents: SearchDocument[];
}

/** Everything of a practice that is searched, by weight. */
function texts(context: Context, practice: Practice): { weight: number; text: string }[] {
  const { catalogue, text } = context;
  const named = (terms: Iterable<Term>): string => [...terms].map((term) => text(term.name)).join(". ");
  const municipalities = [...new Set([...practice.municipalities, ...todaysMunicipalities(practice, catalogue)])].map((id) =>
    lookUp(catalogue.municipalities, id),
  );
  const counties = [...new Set(municipalities.map((it) => it.wellbeingCounty))].map((id) => lookUp(catalogue.wellbeingCounties, id));
  const notes = ADOPTION_ASPECTS.flatMap((aspect) => practice.adoption[aspect].map((note) => note.text));
  const body = [
    practice.goal,
    practice.tried,
    practice.learned,
    practice.rooted.text,
    ...Object.values(practice.impacts).map((impact) => impact.text),
    ...practice.successes,
    ...practice.figures.map((figure) => figure.label),
    ...notes,
    ...practice.followUps.map((it) => it.text),
    named(counties),
    ...counties.flatMap((county) => county.synonyms?.[context.locale] ?? []),
  ];
  return [
    { weight: WEIGHT.title, text: practice.title },
    { weight: WEIGHT.place, text: [named(municipalities), practice.place ?? ""].join(". ") },
    {
      weight: WEIGHT.membership,
      text: named([
        lookUp(catalogue.operatingModels, practice.operatingModel),
        ...practice.themes.map((id) => lookUp(catalogue.themes, id)),
        ...practice.targetGroups.map((id) => lookUp(catalogue.targetGroups, id)),
      ]),
    },
    { weight: WEIGHT.summary, text: practice.summary },
    { weight: WEIGHT.body, text: body.filter((part) => part !== undefined).join("\n") },
  ];
}

type Analyse = (word: string) => Analysis;

/** Makes a function that marks a text: its base forms, the parts of its compounds, the concepts it speaks of. */
function makeMarker(analyse: Analyse, concepts: readonly Concept[], language: string) {
  const phrases = concepts.flatMap((concept) => (concept.terms[language] ?? []).map((term) => [termKeys(term), concept.id] as const));
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

function makeDocument(mark: Marker, row: number, fields: readonly { weight: number; text: string }[], memberships: readonly string[]): SearchDocument {
  const groups = fields.flatMap(({ weight, text }) => {
    const { lemmas, parts, concepts } = mark(text);
    return [
      { weight, tokens: limitRepeats(lemmas.map(lemmaToken)) },
      { weight: weight * PART_SHARE, tokens: limitRepeats(parts.map(lemmaToken)) },
      { weight: weight * CONCEPT_SHARE, tokens: limitRepeats(concepts.map(conceptToken)) },
    ];
  });
  return { row, groups: [...groups, { weight: WEIGHT.membership, tokens: memberships.map(conceptToken) }].filter(({ tokens }) => tokens.length > 0) };
}

/** The documents, vocabulary and glossary of a language's search. */
export async function searchSource(context: Context): Promise<SearchSource> {
  const { catalogue, routes } = context;
  const [language] = catalogue.settings.languages;
  const lexicon = readLexicon(contentDir(), language);
  const analyse = makeAnalyser(lexicon);
  const mark = makeMarker(analyse, codedConcepts(context), language);
  const pages = await getTextPages();
  const documents = [
    ...catalogue.practices.map((practice, row) => makeDocument(mark, row, texts(context, practice), memberships(practice))),
    ...pages.map((page, index) =>
      makeDocument(
        mark,
        -1 - index,
        [
          { weight: WEIGHT.title, text: page.title },
          { weight: WEIGHT.body, text: `${page.description}\n${page.body}` },
        ],
        [],
      ),
    ),
  ];
  const tokens = new Set(documents.flatMap(({ groups }) => groups.flatMap((group) => group.tokens)));
  const writtenForms = new Map([...lexicon.values()].flatMap(({ lemmas, parts }) => [...lemmas, ...parts].map((word) => [key(word), word])));
  const written = (folded: string): string => writtenForms.get(folded) ?? folded;
  const used = searchConcepts(context, (id) => tokens.has(conceptToken(id)));
  return {
    data: {
      vocabulary: packWords([...new Set([...tokens].filter((token) => token.startsWith("w")).map((token) => written(token.slice(1, -1))))].sort()),
      concepts: used.map(({ foreign: _, ...concept }) => concept),
      pages: pages.map((page) => ({ title: page.title, href: routes.page(page.slug) })),
    },
    foreign: Object.fromEntries(used.map(({ id, foreign }) => [id, foreign])),
    documents,
  };
}
