import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { glob, type Loader, type LoaderContext } from "astro/loaders";
import type { ContentFile } from "../checking/content-files.ts";
import type { VocabularyName } from "../domain/catalogue.ts";
import { isObject } from "../domain/unchecked.ts";
import { type RecordFolder, recordFolder } from "../schemas/record-folders.ts";
import { VOCABULARIES } from "../schemas/vocabularies.ts";
import { listContent } from "./content-files.ts";
import { contentDir } from "./environment.ts";
import { readRecord } from "./record-file.ts";
import { readSettings } from "./settings.ts";
import { readYaml } from "./yaml-document.ts";

interface Entry {
  id: string;
  data: Record<string, unknown>;
  file: string;
  /** The text below the frontmatter. */
  body?: string | undefined;
}

const isEntry = (value: unknown): value is { id: string } & Record<string, unknown> =>
  isObject(value) && typeof value["id"] === "string";

/**
 * A loader that reads entries with a function, again whenever a file under the content folder
 * changes.
 */
function loader(name: string, read: () => Entry[]): Loader {
  const fill = async ({ store, parseData }: LoaderContext) => {
    store.clear();
    for (const { id, data, file, body } of read()) {
      store.set({
        id,
        data: await parseData({ id, data, filePath: file }),
        ...(body === undefined ? {} : { body }),
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
    const file = path.join(contentDir(), "vocabularies", VOCABULARIES[name].file);
    const { data } = readYaml(readFileSync(file, "utf8"));
    if (!Array.isArray(data) || !data.every(isEntry))
      throw new Error(`${file} is not a list of entries with ids; run "npm run check"`);
    return data.map((entry, position) => ({ id: entry.id, data: { position, term: entry }, file }));
  });

type RecordInfo = Extract<ContentFile, { kind: "record" }>;

/** The id of a file among those of its collection; undefined where it belongs to another. */
type IdOf = (file: Pick<RecordInfo, "id" | "locale">) => string | undefined;

/** The frontmatter of the files that have an id, with the text below where the folder has one. */
const plainLoader = (name: string, folder: RecordFolder, idOf: IdOf): Loader =>
  loader(name, () =>
    listContent(contentDir()).flatMap((file) => {
      const id = file.kind === "record" && file.folder === folder ? idOf(file) : undefined;
      if (id === undefined) return [];
      const absolute = path.join(contentDir(), file.path);
      const record = readRecord(readFileSync(absolute, "utf8"));
      const data = record?.frontmatter.data;
      if (!record || !isObject(data))
        throw new Error(`${absolute} has no readable frontmatter; run "npm run check"`);
      return [
        {
          id,
          data,
          file: absolute,
          body: recordFolder(folder).text === "none" ? undefined : record.body,
        },
      ];
    }),
  );

/** Write-ups of some languages, whose text is compiled only where a page shows it. */
function writeUpLoader(folder: RecordFolder, locales: readonly string[], idOf: IdOf): Loader {
  const base = path.join(contentDir(), folder);
  const { extension } = recordFolder(folder);
  const { load, ...others } = glob({
    base,
    pattern: locales.map((locale) => `*.${locale}${extension}`),
    generateId: ({ entry }) => {
      const [id = "", locale = ""] = entry.split(".");
      return idOf({ id, locale }) ?? entry;
    },
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

/** The records of a folder in the catalogue's first language, each under its id. */
export function recordLoader(folder: RecordFolder): Loader {
  const [firstLanguage] = readSettings(contentDir()).languages;
  const idOf: IdOf = ({ id, locale }) => (locale === firstLanguage ? id : undefined);
  return recordFolder(folder).extension === ".mdx"
    ? writeUpLoader(folder, [firstLanguage], idOf)
    : plainLoader(`records:${folder}`, folder, idOf);
}

/**
 * The translations of a folder's records, each under the record's id and its language:
 * "some-practice.sv".
 */
export function translationLoader(folder: RecordFolder): Loader {
  const [firstLanguage, ...others] = readSettings(contentDir()).languages;
  const idOf: IdOf = ({ id, locale }) => (locale === firstLanguage ? undefined : `${id}.${locale}`);
  return recordFolder(folder).extension === ".mdx"
    ? writeUpLoader(folder, others, idOf)
    : plainLoader(`translations:${folder}`, folder, idOf);
}
