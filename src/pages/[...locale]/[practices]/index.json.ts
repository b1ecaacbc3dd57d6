import type { APIContext } from "astro";
import { browseIndex } from "../../../data/browse/browse-page.ts";
import { getContext } from "../../../data/catalogue/context.ts";
import { localePaths } from "../../../data/catalogue/paths.ts";

export const getStaticPaths = () => localePaths(({ practices }) => [{ practices }]);

export const GET = async ({ currentLocale }: APIContext) =>
  Response.json(browseIndex(await getContext(currentLocale)));
