import type { APIContext } from "astro";
import { getContext } from "../../../data/catalogue/context.ts";
import { localePaths } from "../../../data/catalogue/paths.ts";
import { excerptTexts } from "../../../data/search/excerpt-texts.ts";
import { lookUp, toVocabulary } from "../../../domain/vocabulary.ts";

export const getStaticPaths = () =>
  localePaths(({ practices }, { catalogue }) =>
    catalogue.experiments.map(({ id }) => ({ practices, id })),
  );

export const GET = async ({ currentLocale, params }: APIContext) => {
  const context = await getContext(currentLocale);
  return Response.json(
    excerptTexts(
      context,
      lookUp(toVocabulary([...context.catalogue.experiments]), params["id"] ?? ""),
    ),
  );
};
