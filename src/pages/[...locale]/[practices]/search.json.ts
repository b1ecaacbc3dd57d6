import type { APIContext } from "astro";
import { getContext } from "../../../data/catalogue/context.ts";
import { localePaths } from "../../../data/catalogue/paths.ts";
import { searchSource } from "../../../data/search/search-documents.ts";

export const getStaticPaths = () => localePaths(({ practices }) => [{ practices }]);

/**
 * The build step for the search index takes the documents out and puts the engine's results in: see
 * integrations/search-index.ts.
 */
export const GET = async ({ currentLocale }: APIContext) =>
  Response.json(await searchSource(await getContext(currentLocale), await getContext(undefined)));
