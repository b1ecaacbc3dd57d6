import { getCatalogue } from "../data/catalogue.ts";
import { pictogramSprite } from "../data/pictograms.ts";

export const GET = async () =>
  new Response(pictogramSprite(await getCatalogue()), {
    headers: { "Content-Type": "image/svg+xml" },
  });
