import { labelledPaths } from "../../../src/domain/tools/names.ts";
import { isTool } from "../../../src/schemas/tools/document.ts";
import { fieldsOf } from "../../../src/schemas/tools/fields.ts";
import { TOOLS } from "../../../src/schemas/tools/tools.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, START } from "./problem.ts";
import type { Content } from "./read-content.ts";

const fieldTexts = (data: unknown): string[] | undefined => {
  const fields =
    typeof data === "object" && data !== null && "fields" in data ? data.fields : undefined;
  return typeof fields === "object" && fields !== null ? Object.keys(fields) : undefined;
};

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
    const given = fieldTexts(record?.frontmatter.data);
    if (!record || !given) return [];
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
