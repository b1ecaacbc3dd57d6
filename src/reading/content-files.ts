import { readdirSync } from "node:fs";
import path from "node:path";
import { type ContentFile, classify } from "../checking/content-files.ts";

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
