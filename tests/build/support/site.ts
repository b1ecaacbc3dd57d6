import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A page of a built site. */
export interface Page {
  /** Path from the site's folder, with slashes. */
  file: string;
  html: string;
}

/** All files of a built site, in the order of their paths. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"),
    )
    .sort();

/** All pages of a built site. */
export const pagesOf = (folder: string): Page[] =>
  filesOf(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file, html: readFileSync(path.join(folder, file), "utf8") }));

/** The built sites that are tested: the catalogue, and the second one under its sub-path. */
export const SITES = [
  { name: "the catalogue", folder: "dist", base: "/", browse: 3, pagesMin: 570, linksMin: 12000 },
  {
    name: "the second catalogue",
    folder: "tests/fixtures/luoto/dist",
    base: "/kokoelma/",
    browse: 3,
    pagesMin: 85,
    linksMin: 900,
  },
] as const;

/** The browse page of the catalogue in each language. */
export const BROWSE_PAGES = [
  "kaytannot/index.html",
  "sv/praxis/index.html",
  "en/practices/index.html",
];
