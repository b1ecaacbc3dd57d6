import { readFileSync } from "node:fs";
import path from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { listContent, type RecordFolder, VOCABULARY_FILES, type VocabularyName } from "./content-files.ts";
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

/** A loader that reads entries with a function, again whenever a file under the content folder changes. */
function loader(name: string, read: () => Entry[]): Loader {
  const fill = async ({ store, parseData }: LoaderContext) => {
    store.clear();
    for (const { id, data, file } of read()) {
      store.set({ id, data: await parseData({ id, data, filePath: file }), filePath: path.relative(process.cwd(), file) });
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

/** The entries of one vocabulary, a YAML list. Each is kept with its position, since the store keeps no order. */
export const vocabularyLoader = (name: VocabularyName): Loader =>
  loader(`vocabulary:${name}`, () => {
    const file = path.join(contentDir(), "vocabularies", VOCABULARY_FILES[name]);
    const { data } = readYaml(readFileSync(file, "utf8"));
    if (!Array.isArray(data) || !data.every(isEntry)) throw new Error(`${file} is not a list of entries with ids; run "npm run check"`);
    return data.map((entry, position) => ({ id: entry.id, data: { position, term: entry }, file }));
  });

/** The records of a folder in the catalogue's first language; the body is kept under `body`. */
export const recordLoader = (folder: RecordFolder, { withBody = false } = {}): Loader =>
  loader(`records:${folder}`, () => {
    const [language] = readSettings(contentDir()).languages;
    return listContent(contentDir()).flatMap((file) => {
      if (file.kind !== "record" || file.folder !== folder || file.locale !== language) return [];
      const absolute = path.join(contentDir(), file.path);
      const record = readRecord(readFileSync(absolute, "utf8"));
      const data = record?.frontmatter.data;
      if (!record || typeof data !== "object" || data === null) throw new Error(`${absolute} has no readable frontmatter; run "npm run check"`);
      return [{ id: file.id, data: { ...data, ...(withBody ? { body: record.body } : {}) }, file: absolute }];
    });
  });
