import { expect, test } from "vitest";
import { makeEngine } from "../../../src/client/search-engine.ts";
import { finnish } from "../../../src/language/finnish.ts";
import { makePlanner } from "../../../src/language/query-plan.ts";
import type { SearchData } from "../../../src/language/search-data.ts";

const data: SearchData = {
  language: "fi",
  vocabulary: ["lautta", "yleinen"],
  concepts: [{ id: "vene", terms: ["lautta", "vene"] }],
  rows: { a: 0, b: 1, c: 2, p: -1 },
  pages: [{ title: "Tietoa", href: "/tietoa/" }],
};

/** What each mark of the index finds. */
const INDEX: Record<string, Record<string, number>> = {
  wlauttaq: { a: 2, b: 4 },
  wyleinenq: { a: 1, b: 1, c: 1, p: 1 },
  cveneq: { b: 1 },
};
const asked: string[] = [];
const pagefind = {
  search: async (term: string) => {
    asked.push(term);
    return { results: Object.entries(INDEX[term] ?? {}).map(([id, score]) => ({ id, score })) };
  },
};
const planner = makePlanner(data, finnish);
const engine = makeEngine(pagefind, data, planner, async () => planner);
const rowsFor = async (query: string): Promise<number[]> =>
  (await engine.search(query)).rows.map(({ row }) => row);

test("what matches better stands first", async () => {
  expect(await rowsFor("lautta")).toEqual([1, 0]);
});

test("what matches all words stands above what matches some", async () => {
  const rows = await rowsFor("yleinen lautta");
  expect(rows.slice(0, 2).sort()).toEqual([0, 1]);
});

test("pages are told apart from practices", async () => {
  expect((await engine.search("yleinen")).pages).toEqual([{ title: "Tietoa", href: "/tietoa/" }]);
});

test("a query of unknown words finds nothing", async () => {
  expect(await rowsFor("bitcoin")).toEqual([]);
});

test("a mark is asked of the index once", async () => {
  await engine.search("lautta");
  expect(asked.filter((term) => term === "wlauttaq")).toHaveLength(1);
});
