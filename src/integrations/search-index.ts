import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import type { SearchDocument, SearchSource } from "../data/search/search-documents.ts";
import type { SearchFile } from "../language/search-file.ts";

/** The file of each language that the pages write and this step finishes. */
const SOURCE_FILE = "search.json";
/** The words for concepts in other languages, beside the engine. */
const FOREIGN_FILE = "foreign.json";
/**
 * No real language, so that the engine leaves words as they are: the index holds base forms
 * already.
 */
const NO_STEMMING = "zxx";
/** What stands before the JSON in the engine's fragments. */
const SIGNATURE = "pagefind_dcd";

const markup = ({ groups }: SearchDocument): string =>
  groups
    .map(
      ({ weight, tokens }) =>
        `<p data-pagefind-weight="${Math.min(10, weight)}">${tokens.join(" ")}</p>`,
    )
    .join("");

const stopOn = (errors: string[]): void => {
  if (errors.length > 0)
    throw new Error(`the search index could not be made: ${errors.join("; ")}`);
};

/**
 * As many letters of each name, from its end, as tell them all apart: the names are sent to every
 * reader who searches.
 */
function shortened(rows: Readonly<Record<string, number>>): Record<string, number> {
  const names = Object.keys(rows);
  let letters = 1;
  while (new Set(names.map((name) => name.slice(-letters))).size < names.length) letters += 1;
  return Object.fromEntries(names.map((name) => [name.slice(-letters), rows[name] ?? 0]));
}

/** The engine names results by hash; its fragments tell which document each one is. */
async function rowsOf(folder: string): Promise<Record<string, number>> {
  const fragments = path.join(folder, "fragment");
  const rows: Record<string, number> = {};
  const files = (await readdir(fragments)).sort();
  for (const file of files) {
    const text = gunzipSync(await readFile(path.join(fragments, file))).toString("utf8");
    if (!text.startsWith(SIGNATURE))
      throw new Error(
        `${file}: the search engine's fragments have another form than this step knows`,
      );
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    rows[file.replace(/\.pf_fragment$/, "")] = Number(url.slice(1));
  }
  return shortened(rows);
}

/** Makes the index of one language beside its `search.json`, in `search/`. */
async function makeIndex(file: string): Promise<number> {
  const {
    documents,
    data: own,
    foreign,
  } = JSON.parse(await readFile(file, "utf8")) as SearchSource;
  const { errors, index } = await pagefind.createIndex({ forceLanguage: NO_STEMMING });
  stopOn(errors);
  if (!index) throw new Error("the search index could not be made");
  for (const document of documents) {
    const added = await index.addHTMLFile({
      url: `/${document.row}`,
      content: `<html lang="${NO_STEMMING}"><body>${markup(document)}</body></html>`,
    });
    stopOn(added.errors);
  }
  const folder = path.join(path.dirname(file), "search");
  stopOn((await index.writeFiles({ outputPath: folder })).errors);
  const data: SearchFile = { ...own, rows: await rowsOf(folder) };
  if (Object.keys(data.rows).length !== documents.length)
    throw new Error("the search index lost some of its documents");
  await writeFile(file, JSON.stringify(data));
  await writeFile(path.join(folder, FOREIGN_FILE), JSON.stringify(foreign));
  await Promise.all(
    UNUSED.map((name) => rm(path.join(folder, name), { force: true, recursive: true })),
  );
  return documents.length;
}

/**
 * Files of the engine's own search boxes, which the pages do not use, and the texts of fragments,
 * which hold only marks.
 */
const UNUSED = [
  "pagefind-ui.js",
  "pagefind-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-modular-ui.css",
  "pagefind-highlight.js",
  "pagefind-component-ui.js",
  "pagefind-component-ui.css",
  "fragment",
];

/** Makes the search index of every language when the pages have been written. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true }))
          .filter((file) => path.basename(file) === SOURCE_FILE)
          .sort();
        try {
          for (const file of files)
            logger.info(
              `${await makeIndex(path.join(root, file))} documents in the index of ${file}`,
            );
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
