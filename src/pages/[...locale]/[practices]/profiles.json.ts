import type { APIContext } from "astro";
import { getContext } from "../../../data/catalogue/context.ts";
import { localePaths } from "../../../data/catalogue/paths.ts";
import { experimentProfiles } from "../../../data/search/profiles.ts";

export const getStaticPaths = () => localePaths(({ practices }) => [{ practices }]);

export const GET = async ({ currentLocale }: APIContext) =>
  Response.json(
    await experimentProfiles(await getContext(currentLocale), await getContext(undefined)),
  );
