import { readFileSync } from "node:fs";
import path from "node:path";
import type { Catalogue } from "../domain/catalogue.ts";
import { contentDir } from "../reading/environment.ts";

const viewBox = (svg: string): string => /viewBox="([^"]+)"/.exec(svg)?.[1] ?? "0 0 48 48";
const inside = (svg: string): string => svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");

/**
 * All pictograms in one file, each as a symbol with the id of its operating model.
 * @throws Error when a model's file is missing; the content check tells it first
 */
export function pictogramSprite({ operatingModels }: Catalogue): string {
  const symbols = [...operatingModels.keys()].map((id) => {
    const svg = readFileSync(path.join(contentDir(), "vocabularies", "pictograms", `${id}.svg`), "utf8");
    return `<symbol id="${id}" viewBox="${viewBox(svg)}">${inside(svg)}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}
