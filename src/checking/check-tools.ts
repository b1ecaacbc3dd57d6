import { labelledPaths } from "../domain/tools/names.ts";
import { isObject, valueAt } from "../domain/unchecked.ts";
import { isTool } from "../schemas/tools/document.ts";
import { fieldsOf } from "../schemas/tools/fields.ts";
import { TOOLS } from "../schemas/tools/tools.ts";
import type { Content } from "./content.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, START } from "./problem.ts";

/** Pages of tools that do not exist, and texts that the form of a tool lacks or has too much. */
export function checkTools(content: Content): Problem[] {
  const pages = content.records.filter(({ folder }) => folder === "tools");
  return pages.flatMap(({ path: file, id, record }): Problem[] => {
    if (!isTool(id))
      return [
        {
          file,
          position: START,
          message: `työkalua ”${id}” ei ole.${didYouMean(id, Object.keys(TOOLS)) || " Poista tiedosto."}`,
        },
      ];
    const texts = valueAt(record?.frontmatter.data, "fields");
    if (!record || !isObject(texts)) return [];
    const given = Object.keys(texts);
    const wanted = labelledPaths(fieldsOf(id));
    const at = (...path: string[]) => record.frontmatter.position(path);
    const missing = wanted.filter((path) => !given.includes(path));
    const unknown = given.filter((path) => !wanted.includes(path));
    return [
      ...missing.map((path) => ({
        file,
        position: at("fields"),
        message: `kentän ”${path}” teksti puuttuu. Lisää se kohtaan ”fields”.`,
      })),
      ...unknown.map((path) => ({
        file,
        position: at("fields", path),
        message: `työkalussa ei ole kenttää ”${path}”.${didYouMean(path, missing) || " Poista teksti."}`,
      })),
    ];
  });
}
