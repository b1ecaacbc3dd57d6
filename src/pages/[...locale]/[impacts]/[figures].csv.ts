import type { APIContext } from "astro";
import { getContext } from "../../../data/catalogue/context.ts";
import { localePaths } from "../../../data/catalogue/paths.ts";
import { figuresCsv } from "../../../data/impact/figures-csv.ts";

export const getStaticPaths = () =>
  localePaths(({ impacts, figures }) => [{ impacts, figures: figures.file }]);

export const GET = async ({ currentLocale, site, url }: APIContext) =>
  new Response(figuresCsv(await getContext(currentLocale), site ?? url), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
