import { readdirSync } from "node:fs";
import path from "node:path";
import { PICTURE_FORMATS } from "../domain/picture.ts";

/** Folders of records, one file for each record and language. */
export const RECORD_FOLDERS = ["practices", "pilots", "programmes", "tools", "pages"] as const;
export type RecordFolder = (typeof RECORD_FOLDERS)[number];

/** How the files of each folder end: what maintainers write may place components in its text. */
export const RECORD_EXTENSIONS: Record<RecordFolder, string> = {
  practices: ".md",
  pilots: ".mdx",
  programmes: ".mdx",
  tools: ".mdx",
  pages: ".md",
};

/** The file of each vocabulary, inside `vocabularies/`. */
export const VOCABULARY_FILES = {
  operatingModels: "operating-models.yaml",
  programmes: "programmes.yaml",
  themes: "themes.yaml",
  targetGroups: "target-groups.yaml",
  adoptionTopics: "adoption-topics.yaml",
  municipalities: "municipalities.yaml",
  wellbeingCounties: "wellbeing-counties.yaml",
  regions: "regions.yaml",
  sizeClasses: "size-classes.yaml",
  experimentGroups: "experiment-groups.yaml",
  sectors: "sectors.yaml",
  units: "units.yaml",
  sources: "sources.yaml",
  concepts: "concepts.yaml",
} as const;
export type VocabularyName = keyof typeof VOCABULARY_FILES;

/** What a file of the content folder is, told from its path alone. */
export type ContentFile =
  | { kind: "settings"; path: string }
  | { kind: "readme"; path: string }
  | { kind: "record"; path: string; folder: RecordFolder; id: string; locale: string }
  | { kind: "vocabulary"; path: string; name: VocabularyName }
  | { kind: "pictogram"; path: string; id: string }
  | { kind: "picture"; path: string; name: string }
  | { kind: "lexicon"; path: string }
  | { kind: "interface"; path: string; locale: string }
  | { kind: "misplaced"; path: string };

/** Pictures that texts show, inside `pictures/`. */
const PICTURE_NAME = new RegExp(`^[a-z0-9-]+\\.(?:${Object.keys(PICTURE_FORMATS).join("|")})$`);

const RECORD_NAME = /^([a-z0-9-]+)\.([a-z]{2})(\.mdx?)$/;

/** Tells what the file at a path (relative to the content folder, with slashes) is. */
export function classify(file: string): ContentFile {
  if (file === "catalogue.yaml") return { kind: "settings", path: file };
  if (file === "README.md") return { kind: "readme", path: file };
  const [folder = "", ...rest] = file.split("/");
  const name = rest.join("/");
  const record = RECORD_NAME.exec(name);
  const recordFolder = RECORD_FOLDERS.find((it) => it === folder);
  if (recordFolder && record?.[1] && record[2] && record[3] === RECORD_EXTENSIONS[recordFolder])
    return { kind: "record", path: file, folder: recordFolder, id: record[1], locale: record[2] };
  if (folder === "pictures" && PICTURE_NAME.test(name))
    return { kind: "picture", path: file, name };
  if (/^lexicon\/([a-z]{2}\.tsv|README\.md)$/.test(file)) return { kind: "lexicon", path: file };
  const language = /^interface\/([a-z]{2})\.yaml$/.exec(file);
  if (language?.[1]) return { kind: "interface", path: file, locale: language[1] };
  if (folder === "vocabularies") {
    const entry = Object.entries(VOCABULARY_FILES).find(([, it]) => it === name);
    if (entry) return { kind: "vocabulary", path: file, name: entry[0] as VocabularyName };
    const pictogram = /^pictograms\/([a-z0-9-]+)\.svg$/.exec(name);
    if (pictogram?.[1]) return { kind: "pictogram", path: file, id: pictogram[1] };
  }
  return { kind: "misplaced", path: file };
}

/**
 * All files of a content folder, classified, in the order of their paths. Hidden files are passed
 * over.
 */
export function listContent(contentDir: string): ContentFile[] {
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) =>
      path.relative(contentDir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"),
    )
    .sort()
    .map(classify);
}
