import { readFileSync } from "node:fs";
import path from "node:path";
import type { Catalogue } from "../domain/catalogue.ts";
import { PILOT_MARK } from "../domain/palette.ts";
import { contentDir } from "../reading/environment.ts";

const viewBox = (svg: string): string => /viewBox="([^"]+)"/.exec(svg)?.[1] ?? "0 0 48 48";
const inside = (svg: string): string => svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");

/** The pictogram of pilots: a path with two stops and a flag, for something that is on its way. */
const PILOT_SYMBOL = '<path d="M6 40c8 0 8-10 16-10s6-10 13-10"/><circle cx="6" cy="40" r="2"/><circle cx="22" cy="30" r="2"/><path d="M35 20V6l9 4-9 4"/>';

/**
 * All pictograms in one file, each as a symbol with the id of its operating model.
 * @throws Error when a model's file is missing; the content check tells it first
 */
export function pictogramSprite({ operatingModels }: Catalogue): string {
  const symbols = [...operatingModels.keys()].map((id) => {
    const svg = readFileSync(path.join(contentDir(), "vocabularies", "pictograms", `${id}.svg`), "utf8");
    return `<symbol id="${id}" viewBox="${viewBox(svg)}">${inside(svg)}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}<symbol id="${PILOT_MARK}" viewBox="0 0 48 48">${PILOT_SYMBOL}</symbol></svg>`;
}
