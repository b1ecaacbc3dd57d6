import { readFileSync } from "node:fs";
import path from "node:path";
import { filesOf } from "../../../scripts/lib/folder-files.ts";

export { filesOf };

/** A page of a built site. */
export interface Page {
  /** Path from the site's folder, with slashes. */
  file: string;
  html: string;
}

/** All pages of a built site. */
export const pagesOf = (folder: string): Page[] =>
  filesOf(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file, html: readFileSync(path.join(folder, file), "utf8") }));

/** What is taken of each type of page: those that have most in them, and the one that has least. */
const LARGEST = 2;

/**
 * Of pages those of each type and language that have most in them, and the one that has least. Pages
 * are of one type whose addresses are alike: in the same language and section, equally deep, and
 * ending in the same word where many do.
 */
export function ofEachType(pages: readonly Page[]): Page[] {
  const alikeOf = ({ file }: Page): { alike: string; last: string } => {
    const all = file.split("/").slice(0, -1);
    const [language = "", section = "", ...rest] = all[0]?.length === 2 ? all : ["", ...all];
    return { alike: [language, section, rest.length].join("/"), last: rest.at(-1) ?? "" };
  };
  const endings = Map.groupBy(pages, (page) => Object.values(alikeOf(page)).join("/"));
  const types = Map.groupBy(pages, (page) => {
    const { alike, last } = alikeOf(page);
    const isWord = (endings.get(`${alike}/${last}`)?.length ?? 0) > 1;
    return isWord ? `${alike}/${last}` : alike;
  });
  return [...types.values()].flatMap((alike) => {
    const sorted = alike.toSorted((a, b) => b.html.length - a.html.length);
    return [...new Set([...sorted.slice(0, LARGEST), ...sorted.slice(-1)])];
  });
}

/**
 * The built sites that are tested: the catalogue, and the second one under its sub-path; `again` is
 * the folder of the same site in `BUILT_AGAIN`.
 */
export const SITES = [
  {
    name: "the catalogue",
    folder: "dist",
    again: "first",
    base: "/",
    browse: 3,
    pagesMin: 570,
    typesMin: 100,
    linksMin: 12000,
  },
  {
    name: "the second catalogue",
    folder: "tests/fixtures/luoto/dist",
    again: "second",
    base: "/kokoelma/",
    browse: 3,
    pagesMin: 85,
    typesMin: 40,
    linksMin: 900,
  },
] as const;

/** The browse page of the catalogue in each language. */
export const BROWSE_PAGES = [
  "kaytannot/index.html",
  "sv/praxis/index.html",
  "en/practices/index.html",
];
