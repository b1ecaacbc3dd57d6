import { readFileSync } from "node:fs";
import path from "node:path";
import type { Catalogue } from "../../domain/catalogue.ts";
import { PILOT_MARK } from "../../domain/palette.ts";
import { contentDir } from "../../reading/environment.ts";

const viewBox = (svg: string): string => /viewBox="([^"]+)"/.exec(svg)?.[1] ?? "0 0 48 48";
const inside = (svg: string): string =>
  svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");

/** The pictogram of pilots: a path with two stops and a flag, for something that is on its way. */
const PILOT_SYMBOL =
  '<path d="M6 40c8 0 8-10 16-10s6-10 13-10"/><circle cx="6" cy="40" r="2"/><circle cx="22" cy="30" r="2"/><path d="M35 20V6l9 4-9 4"/>';

/**
 * The pictogram of an operating model or of pilots: what it is drawn of, and the field that it is
 * drawn on.
 * @throws Error when a model's file is missing; the content check tells it first
 */
function pictogram(id: string): { field: string; drawing: string } {
  if (id === PILOT_MARK) return { field: "0 0 48 48", drawing: PILOT_SYMBOL };
  const svg = readFileSync(
    path.join(contentDir(), "vocabularies", "pictograms", `${id}.svg`),
    "utf8",
  );
  return { field: viewBox(svg), drawing: inside(svg) };
}

/** All pictograms in one file, each as a symbol with the id of its operating model. */
export function pictogramSprite({ operatingModels }: Catalogue): string {
  const symbols = [...operatingModels.keys(), PILOT_MARK].map((id) => {
    const { field, drawing } = pictogram(id);
    return `<symbol id="${id}" viewBox="${field}">${drawing}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

/**
 * A pictogram in a colour as the address of an image, with the lines that
 * components/ui/Pictogram.astro gives it.
 */
export function pictogramImage(id: string, colour: string): string {
  const { field, drawing } = pictogram(id);
  const lines = 'fill="none" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${field}" width="480" height="480" color="${colour}" stroke="${colour}" ${lines}>${drawing}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
