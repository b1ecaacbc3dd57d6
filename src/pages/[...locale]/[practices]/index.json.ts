import type { APIContext } from "astro";
import { browseIndex } from "../../../data/browse-view.ts";
import { getContext } from "../../../data/context.ts";
import { localePaths } from "../../../data/paths.ts";

export const getStaticPaths = () => localePaths(({ practices }) => [{ practices }]);

export const GET = async ({ currentLocale }: APIContext) =>
  Response.json(browseIndex(await getContext(currentLocale)));
