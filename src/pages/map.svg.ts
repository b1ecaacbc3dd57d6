import { getContext } from "../data/catalogue/context.ts";
import { catalogueOutline } from "../data/place/map-view.ts";
import { MAP_HEIGHT, MAP_WIDTH } from "../drawing/outline.ts";

/** The outline of the country, which every map uses; empty where the catalogue has no map. */
export const GET = async () => {
  const outline = catalogueOutline(await getContext(undefined));
  const symbol = outline
    ? `<symbol id="outline" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}"><path d="${outline.path}"/></symbol>`
    : "";
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbol}</svg>`, {
    headers: { "Content-Type": "image/svg+xml" },
  });
};
