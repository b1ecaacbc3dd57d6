import { readFileSync } from "node:fs";
import type { Labels, Values } from "../../../src/domain/tools/field.ts";
import type { Showing } from "../../../src/domain/tools/show-value.ts";
import { readRecord } from "../../../src/reading/record-file.ts";
import { fieldsOf } from "../../../src/schemas/tools/fields.ts";
import type { ToolId } from "../../../src/schemas/tools/tools.ts";

/** The labels of a tool in a language, from its page. */
export function labelsOf(tool: ToolId, locale = "fi"): Labels {
  const record = readRecord(readFileSync(`content/tools/${tool}.${locale}.mdx`, "utf8"));
  if (!record) throw new Error(`the page of ${tool} has no frontmatter`);
  return (record.frontmatter.data as { fields: Labels }).fields;
}

/** What showing values of a tool needs. */
export const showingOf = (tool: ToolId, values: Values, locale = "fi-FI"): Showing => ({
  fields: fieldsOf(tool),
  values,
  labels: labelsOf(tool, locale.slice(0, 2)),
  locale,
  removed: "(poistettu)",
});
