import type { APIContext } from "astro";
import { getContext } from "../../../data/context.ts";
import { localePaths } from "../../../data/paths.ts";
import { experimentProfiles } from "../../../data/profiles.ts";

export const getStaticPaths = () => localePaths(({ practices }) => [{ practices }]);

export const GET = async ({ currentLocale }: APIContext) =>
  Response.json(await experimentProfiles(await getContext(currentLocale)));
