import type { APIContext } from "astro";
import { getContext } from "../../../data/context.ts";
import { figuresCsv } from "../../../data/figures-csv.ts";
import { localePaths } from "../../../data/paths.ts";

export const getStaticPaths = () =>
  localePaths(({ impacts, figures }) => [{ impacts, figures: figures.file }]);

export const GET = async ({ currentLocale, site, url }: APIContext) =>
  new Response(figuresCsv(await getContext(currentLocale), site ?? url), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
