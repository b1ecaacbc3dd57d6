import { getCatalogue } from "../data/catalogue/catalogue.ts";
import { pictogramSprite } from "../data/share/pictograms.ts";

export const GET = async () =>
  new Response(pictogramSprite(await getCatalogue()), {
    headers: { "Content-Type": "image/svg+xml" },
  });
