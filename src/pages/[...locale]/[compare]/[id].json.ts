import type { APIContext } from "astro";
import { getContext } from "../../../data/catalogue/context.ts";
import { localePaths } from "../../../data/catalogue/paths.ts";
import { comparedExperiment } from "../../../data/compare/comparison.ts";
import { lookUp, toVocabulary } from "../../../domain/vocabulary.ts";

export const getStaticPaths = () =>
  localePaths(({ compare }, { catalogue }) =>
    catalogue.experiments.map(({ id }) => ({ compare, id })),
  );

/** One experiment as a column: the browser loads those that are compared. */
export const GET = async ({ currentLocale, params }: APIContext) => {
  const context = await getContext(currentLocale);
  return Response.json(
    comparedExperiment(
      context,
      lookUp(toVocabulary([...context.catalogue.experiments]), params["id"] ?? ""),
    ),
  );
};
