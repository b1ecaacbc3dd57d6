import { morphologyOf } from "../language/morphology.ts";
import type { Alternative, QueryPlan } from "../language/query-plan.ts";
import { makePlanner, type Planner } from "../language/query-plan.ts";
import type { ForeignWords, SearchData } from "../language/search-data.ts";
import { openSearch, type SearchFile } from "../language/search-file.ts";
import { loadJson } from "./load-json.ts";
import { Loaded } from "./loaded.ts";

/** What a query found: rows of the browse index and pages, the best first. */
export interface Found {
  plan: QueryPlan;
  /** Knows the words of the plan, for marking them in texts. */
  lemmatiser: Planner["lemmatiser"];
  /** Words of the query that were found nowhere, while others were. */
  missing: string[];
  rows: { row: number; score: number }[];
  pages: SearchData["pages"];
}

export interface SearchEngine {
  /** Concepts that the search knows, for suggesting. */
  concepts: SearchData["concepts"];
  search(query: string): Promise<Found>;
}

/** As much of Pagefind's browser module as is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** How much it counts that a document matches at all; the rest is how well. */
const MATCH_SHARE = 0.5;
/** How much a second way of matching the same words adds to the best one. */
const SECOND_SHARE = 0.6;
/**
 * The least share of the query, by the rarity of its words, that a document must match to be shown.
 */
const COVERAGE_MIN = 0.3;

/**
 * How the engine weighs a word: little by how often it stands in a document, and hardly by how long
 * the document is.
 */
const RANKING = { termFrequency: 0.6, pageLength: 0.3, termSaturation: 1.2, termSimilarity: 9 };

/** A mark that no document has. */
const WARMING_TERM = "c0q";

type Scores = Map<number, number>;

/**
 * How strongly the rarity of a word counts: at less than 1 rare words outweigh common ones less.
 */
const RARITY_POWER = 0.75;

/** How telling a unit is: the fewer documents have it, the more. */
const rarity = (all: number, having: number): number =>
  Math.log(1 + all / (having + 0.5)) ** RARITY_POWER;

/** Loads the engine and its data. The module is loaded only when the first query is made. */
export async function loadSearchEngine(
  dataHref: string,
  engineHref: string,
): Promise<SearchEngine> {
  const importModule = (url: string): Promise<Pagefind> =>
    import(/* @vite-ignore */ url) as Promise<Pagefind>;
  const starting = importModule(`${engineHref}pagefind.js`).then(async (pagefind) => {
    // A module stays loaded: what an earlier, failed start left in it is thrown away.
    await pagefind.destroy();
    await pagefind.options({ noWorker: true, ranking: RANKING });
    await pagefind.init();
    // The engine compiles itself at its first search: let that be one of no meaning, made while the
    // reader types.
    await pagefind.search(WARMING_TERM);
    return pagefind;
  });
  const [pagefind, file] = await Promise.all([starting, loadJson<SearchFile>(dataHref)]);
  const data = openSearch(file);
  const morphology = await morphologyOf(data.language);
  const withHelpers = new Loaded(async () => {
    const [foreign, { makeCorrector }, original] = await Promise.all([
      loadJson<ForeignWords>(`${engineHref}foreign.json`),
      import("../language/typo.ts"),
      data.original ? morphologyOf(data.original) : undefined,
    ]);
    return makePlanner(data, morphology, { foreign, makeCorrector, original });
  });
  return makeEngine(pagefind, data, makePlanner(data, morphology), () => withHelpers.get());
}

/**
 * Makes the search of loaded parts.
 * @param withHelpers gives a planner that mends typos and knows the words of other languages too;
 * asked only when a query has unknown words
 */
export function makeEngine(
  pagefind: Pick<Pagefind, "search">,
  data: SearchData,
  planner: Planner,
  withHelpers: () => Promise<Planner>,
): SearchEngine {
  const all = Object.keys(data.rows).length;
  /** Results are known by the end of their names, as long as it takes to tell them apart. */
  const letters = Object.keys(data.rows)[0]?.length ?? 0;
  const rowOf = (id: string): number | undefined => data.rows[id.slice(-letters)];
  const cache = new Map<string, Promise<Scores>>();
  /**
   * Every word of the vocabulary stands in some document: no result for one means that a part of
   * the index is missing.
   */
  const mustHold = (term: string): boolean => planner.isInIndex(term);

  /** Documents that have all these marks, scored from 0 to 1. */
  const ask = (tokens: readonly string[]): Promise<Scores> => {
    const term = tokens.join(" ");
    const cached = cache.get(term);
    if (cached) return cached;
    const asked = pagefind.search(term).then(({ results }) => {
      if (results.length === 0 && tokens.length === 1 && mustHold(term))
        throw new Error(`the index did not answer for ${term}: a part of it could not be loaded`);
      const best = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
      return new Map(
        results.flatMap(({ id, score }) => {
          const row = rowOf(id);
          return row === undefined ? [] : [[row, score / best] as const];
        }),
      );
    });
    cache.set(term, asked);
    asked.catch(() => cache.delete(term));
    return asked;
  };

  const scoreUnit = async (alternatives: readonly Alternative[]): Promise<Scores> => {
    const found = await Promise.all(
      alternatives.map(async ({ tokens, weight }) => ({ weight, scores: await ask(tokens) })),
    );
    const merged: Scores = new Map();
    for (const { weight, scores } of found) {
      for (const [row, score] of scores) {
        const before = merged.get(row) ?? 0;
        const now = weight * (MATCH_SHARE + (1 - MATCH_SHARE) * score);
        merged.set(row, Math.max(before, now) + SECOND_SHARE * Math.min(before, now));
      }
    }
    return merged;
  };

  return {
    concepts: data.concepts,
    search: async (query) => {
      const own = planner.plan(query);
      const used = own.uncertain ? await withHelpers() : planner;
      const made = own.uncertain ? used.plan(query) : own;
      const units = await Promise.all(
        made.units.map(({ alternatives }) => scoreUnit(alternatives)),
      );
      // A word that no document has says nothing of which one is meant: it is told to the reader
      // and left out.
      const rarities = units.map((scores) => (scores.size > 0 ? rarity(all, scores.size) : 0));
      const whole = rarities.reduce((sum, it) => sum + it, 0);
      const rows = [...new Set(units.flatMap((scores) => [...scores.keys()]))]
        .map((row) => {
          const matched = units.map((scores, index) => ({
            score: scores.get(row) ?? 0,
            rarity: rarities[index] ?? 0,
          }));
          const coverage =
            matched.reduce((sum, it) => sum + (it.score > 0 ? it.rarity : 0), 0) / whole;
          const score = matched.reduce((sum, it) => sum + it.score * it.rarity, 0) * coverage;
          return { row, score, coverage };
        })
        .filter(({ coverage }) => coverage >= COVERAGE_MIN)
        .sort((a, b) => b.score - a.score || a.row - b.row);
      return {
        plan: made,
        lemmatiser: used.lemmatiser,
        missing:
          rows.length > 0
            ? made.units.filter((_, index) => units[index]?.size === 0).map(({ typed }) => typed)
            : [],
        rows: rows.filter(({ row }) => row >= 0).map(({ row, score }) => ({ row, score })),
        pages: rows.filter(({ row }) => row < 0).flatMap(({ row }) => data.pages[-1 - row] ?? []),
      };
    },
  };
}
