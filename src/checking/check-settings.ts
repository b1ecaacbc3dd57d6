import { valueAt } from "../domain/unchecked.ts";
import { catalogueSettings } from "../schemas/catalogue.ts";
import type { Content } from "./content.ts";
import type { Problem } from "./problem.ts";
import { schemaProblems, yamlProblems } from "./schema-problems.ts";

/** `catalogue.yaml` against its schema. */
export function checkSettings({ settings }: Content): Problem[] {
  if (!settings) return [];
  const { path, document } = settings;
  return document.problems.length > 0
    ? yamlProblems(path, document)
    : schemaProblems(path, document, catalogueSettings);
}

/** The languages of the catalogue as far as they can be read, the records' language first. */
export function languagesOf({ settings }: Content): string[] {
  const parsed = catalogueSettings.shape.languages.safeParse(
    valueAt(settings?.document.data, "languages"),
  );
  return parsed.success ? parsed.data : [];
}
