import { getCatalogue } from "../data/catalogue/catalogue.ts";
import { modelColours } from "../data/share/model-colours.ts";

export const GET = async () =>
  new Response(modelColours(await getCatalogue()), { headers: { "Content-Type": "text/css" } });
