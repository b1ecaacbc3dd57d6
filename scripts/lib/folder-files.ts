import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** All files of a folder as paths from it with slashes, in the order of their paths. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"),
    )
    .sort();

/** Which files two folders do not have in common, or not with the same bytes. */
export function differences(folder: string, other: string): string[] {
  const [files, others] = [filesOf(folder), filesOf(other)];
  const [own, both] = [new Set(files), new Set(others)];
  const read = (root: string, file: string): Buffer => readFileSync(path.join(root, file));
  return [
    ...others.filter((file) => !own.has(file)),
    ...files.filter((file) => !both.has(file) || !read(folder, file).equals(read(other, file))),
  ];
}
