import { valueAt } from "../domain/unchecked.ts";
import type { RecordFolder } from "../schemas/record-folders.ts";
import type { ReadRecord } from "./content.ts";
import { type Problem, START } from "./problem.ts";

/** Two records whose titles or addresses are the same: readers would take one for the other. */
function clashes(
  records: readonly ReadRecord[],
  folders: readonly RecordFolder[],
  key: string,
  what: string,
): Problem[] {
  const first = new Map<string, string>();
  return records
    .filter((file) => folders.includes(file.folder))
    .flatMap(({ path, record }) => {
      const value = valueAt(record?.frontmatter.data, key);
      if (!record || typeof value !== "string") return [];
      const other = first.get(value);
      if (other === undefined) {
        first.set(value, path);
        return [];
      }
      return [
        {
          file: path,
          position: record.frontmatter.position([key]),
          message: `sama ${what} on jo tiedostossa ${other}. Vaihda toinen.`,
        },
      ];
    });
}

/** What may not be the same in two records of one language. */
export const recordClashes = (records: readonly ReadRecord[]): Problem[] => [
  ...clashes(records, ["practices", "pilots"], "title", "otsikko"),
  ...clashes(records, ["pages"], "slug", "osoite"),
  ...clashes(records, ["tools"], "slug", "osoite"),
];

/** A practice and a pilot of one id: texts and search results are kept by id. */
export function sharedIds(records: readonly ReadRecord[]): Problem[] {
  const practices = new Map(
    records.flatMap(({ folder, id, path }) => (folder === "practices" ? [[id, path]] : [])),
  );
  return records
    .filter(({ folder, id }) => folder === "pilots" && practices.has(id))
    .map(({ id, path }) => ({
      file: path,
      position: START,
      message: `tunnus ”${id}” on jo tiedostolla ${practices.get(id)}. Nimeä tämä tiedosto toisin.`,
    }));
}
