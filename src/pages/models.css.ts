import { getCatalogue } from "../data/catalogue.ts";
import { modelColours } from "../data/model-colours.ts";

export const GET = async () =>
  new Response(modelColours(await getCatalogue()), { headers: { "Content-Type": "text/css" } });
