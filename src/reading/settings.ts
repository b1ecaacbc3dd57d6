import { readFileSync } from "node:fs";
import path from "node:path";
import type { CatalogueSettings } from "../domain/catalogue.ts";
import { catalogueSettings } from "../schemas/catalogue.ts";
import { readYaml } from "./yaml-document.ts";

/**
 * The settings of the catalogue in a content folder.
 * @throws Error when `catalogue.yaml` does not hold; `npm run check` says where and why
 */
export function readSettings(contentDir: string): CatalogueSettings {
  const { data } = readYaml(readFileSync(path.join(contentDir, "catalogue.yaml"), "utf8"));
  const parsed = catalogueSettings.safeParse(data);
  if (!parsed.success)
    throw new Error(
      `catalogue.yaml in ${contentDir} has mistakes; run "npm run check" to see them`,
    );
  return parsed.data;
}
