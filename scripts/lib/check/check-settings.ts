import { catalogueSettings } from "../../../src/schemas/catalogue.ts";
import type { Problem } from "./problem.ts";
import type { Content } from "./read-content.ts";
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
    typeof settings?.document.data === "object" &&
      settings.document.data !== null &&
      "languages" in settings.document.data
      ? settings.document.data.languages
      : undefined,
  );
  return parsed.success ? parsed.data : [];
}
