import type { APIContext } from "astro";
import { getContext } from "../../data/context.ts";
import { openSearchDescription } from "../../data/open-search.ts";
import { localePaths } from "../../data/paths.ts";

export const getStaticPaths = () => localePaths(() => [{}]);

export const GET = async ({ currentLocale, site, url }: APIContext) =>
  new Response(openSearchDescription(await getContext(currentLocale), site ?? url), {
    headers: { "Content-Type": "application/opensearchdescription+xml" },
  });
