import { readdirSync } from "node:fs";
import path from "node:path";
import { type ContentFile, classify } from "../checking/content-files.ts";
import {
  RECORD_FOLDER_NAMES,
  RECORD_FOLDERS,
  type RecordFolder,
} from "../schemas/record-folders.ts";

/** How the files of each folder end. */
export const RECORD_EXTENSIONS = Object.fromEntries(
  RECORD_FOLDER_NAMES.map((name) => [name, RECORD_FOLDERS[name].extension]),
) as Record<RecordFolder, string>;

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
