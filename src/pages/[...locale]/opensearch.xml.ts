import type { APIContext } from "astro";
import { getContext } from "../../data/catalogue/context.ts";
import { localePaths } from "../../data/catalogue/paths.ts";
import { openSearchDescription } from "../../data/search/open-search.ts";

export const getStaticPaths = () => localePaths(() => [{}]);

export const GET = async ({ currentLocale, site, url }: APIContext) =>
  new Response(openSearchDescription(await getContext(currentLocale), site ?? url), {
    headers: { "Content-Type": "application/opensearchdescription+xml" },
  });
