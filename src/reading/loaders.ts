import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { glob, type Loader, type LoaderContext } from "astro/loaders";
import {
  type ContentFile,
  listContent,
  RECORD_EXTENSIONS,
  type RecordFolder,
  VOCABULARY_FILES,
  type VocabularyName,
} from "./content-files.ts";
import { contentDir } from "./environment.ts";
import { readRecord } from "./record-file.ts";
import { readSettings } from "./settings.ts";
import { readYaml } from "./yaml-document.ts";

interface Entry {
  id: string;
  data: Record<string, unknown>;
  file: string;
}

const isEntry = (value: unknown): value is { id: string } & Record<string, unknown> =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";

/**
 * A loader that reads entries with a function, again whenever a file under the content folder
 * changes.
 */
function loader(name: string, read: () => Entry[]): Loader {
  const fill = async ({ store, parseData }: LoaderContext) => {
    store.clear();
    for (const { id, data, file } of read()) {
      store.set({
        id,
        data: await parseData({ id, data, filePath: file }),
        filePath: path.relative(process.cwd(), file),
      });
    }
  };
  return {
    name,
    load: async (context) => {
      await fill(context);
      context.watcher?.on("all", async (_event, changed) => {
        if (changed.startsWith(contentDir())) await fill(context);
      });
    },
  };
}

/**
 * The entries of one vocabulary, a YAML list. Each is kept with its position, since the store keeps
 * no order.
 */
export const vocabularyLoader = (name: VocabularyName): Loader =>
  loader(`vocabulary:${name}`, () => {
    const file = path.join(contentDir(), "vocabularies", VOCABULARY_FILES[name]);
    const { data } = readYaml(readFileSync(file, "utf8"));
    if (!Array.isArray(data) || !data.every(isEntry))
      throw new Error(`${file} is not a list of entries with ids; run "npm run check"`);
    return data.map((entry, position) => ({ id: entry.id, data: { position, term: entry }, file }));
  });

type RecordInfo = Extract<ContentFile, { kind: "record" }>;

/**
 * The records of a folder that are chosen, each under an id of its own; the body is kept under
 * `body`.
 */
function readRecords(
  folder: RecordFolder,
  withBody: boolean,
  idOf: (file: RecordInfo, firstLanguage: string) => string | undefined,
): Entry[] {
  const [firstLanguage] = readSettings(contentDir()).languages;
  return listContent(contentDir()).flatMap((file) => {
    const id =
      file.kind === "record" && file.folder === folder ? idOf(file, firstLanguage) : undefined;
    if (id === undefined) return [];
    const absolute = path.join(contentDir(), file.path);
    const record = readRecord(readFileSync(absolute, "utf8"));
    const data = record?.frontmatter.data;
    if (!record || typeof data !== "object" || data === null)
      throw new Error(`${absolute} has no readable frontmatter; run "npm run check"`);
    return [{ id, data: { ...data, ...(withBody ? { body: record.body } : {}) }, file: absolute }];
  });
}

/** The records of a folder in the catalogue's first language. */
export const recordLoader = (folder: RecordFolder, { withBody = false } = {}): Loader =>
  loader(`records:${folder}`, () =>
    readRecords(folder, withBody, ({ id, locale }, firstLanguage) =>
      locale === firstLanguage ? id : undefined,
    ),
  );

/**
 * The translations of a folder's records, each under the record's id and its language:
 * "some-practice.sv".
 */
export const translationLoader = (folder: RecordFolder, { withBody = false } = {}): Loader =>
  loader(`translations:${folder}`, () =>
    readRecords(folder, withBody, ({ id, locale }, firstLanguage) =>
      locale === firstLanguage ? undefined : `${id}.${locale}`,
    ),
  );

/** A loader of write-ups of some languages, whose text is compiled only where a page shows it. */
function writeUps(
  folder: RecordFolder,
  locales: readonly string[],
  idOf: (name: string) => string,
): Loader {
  const base = path.join(contentDir(), folder);
  const extension = RECORD_EXTENSIONS[folder];
  const { load, ...others } = glob({
    base,
    pattern: locales.map((locale) => `*.${locale}${extension}`),
    generateId: ({ entry }) => idOf(path.basename(entry, extension)),
  });
  return {
    ...others,
    load: async (context) => {
      // What an earlier build of another catalogue left in the store would count as the same
      // entries twice.
      context.store.clear();
      // A catalogue may do without the folder; the search for its files would warn of it.
      if (existsSync(base) && locales.length > 0) await load(context);
    },
  };
}

/** The write-ups of a folder in the catalogue's first language, each under its id. */
export function writeUpLoader(folder: RecordFolder): Loader {
  const [firstLanguage] = readSettings(contentDir()).languages;
  return writeUps(folder, [firstLanguage], (name) => path.basename(name, `.${firstLanguage}`));
}

/**
 * The translations of a folder's write-ups, each under the id and its language: "some-pilot.sv".
 */
export function writeUpTranslationLoader(folder: RecordFolder): Loader {
  const [, ...others] = readSettings(contentDir()).languages;
  return writeUps(folder, others, (name) => name);
}
