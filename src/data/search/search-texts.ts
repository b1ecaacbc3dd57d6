import { experimentTexts, WRITE_UP } from "../../domain/experiment-texts.ts";
import { todaysMunicipalities, wellbeingCountiesOf } from "../../domain/facets.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { plainText } from "../../domain/plain-text.ts";
import { lookUp, type Term } from "../../domain/vocabulary.ts";
import type { Context } from "../catalogue/context.ts";
import { searchPages } from "./search-pages.ts";

/** How much a word weighs by where it stands; the engine squares it. */
export const WEIGHT = { title: 6, place: 7, membership: 4, summary: 3, body: 1.5 } as const;

/** A text that is searched, and how much its words weigh. */
export interface WeightedText {
  weight: number;
  text: string;
}

/**
 * What of a pilot is not searched: its write-up says in other words what its record says, and how
 * it was planned and evaluated is not what people look for. Their words would only make the index
 * heavier.
 */
const LEFT_OUT = new RegExp(`^(${WRITE_UP}$|evaluation\\.|scorecard\\.)`);

/**
 * Everything of a practice or pilot that is searched in the language of the context. What is told
 * in another language is left to that.
 */
function texts(context: Context, experiment: Experiment): WeightedText[] {
  const { catalogue, text, tell } = context;
  const own = (path: string): string[] => {
    const body = tell.maybe(experiment, path);
    return body && body.lang === undefined ? [plainText(body.text)] : [];
  };
  const named = (terms: Iterable<Term>): string =>
    [...terms].map((term) => text(term.name)).join(". ");
  const municipalities = [
    ...new Set([...experiment.municipalities, ...todaysMunicipalities(experiment, catalogue)]),
  ].map((id) => lookUp(catalogue.municipalities, id));
  const counties = wellbeingCountiesOf(experiment, catalogue).map((id) =>
    lookUp(catalogue.wellbeingCounties, id),
  );
  const withOwnWeight = ["title", "place", "summary"];
  const body = [...experimentTexts(experiment).keys()]
    .filter((path) => !withOwnWeight.includes(path) && !LEFT_OUT.test(path))
    .flatMap(own);
  return [
    { weight: WEIGHT.title, text: own("title").join() },
    { weight: WEIGHT.place, text: [named(municipalities), ...own("place")].join(". ") },
    {
      weight: WEIGHT.membership,
      text: named([
        // All practices share their programmes: its name tells only pilots apart.
        experiment.kind === "practice"
          ? lookUp(catalogue.operatingModels, experiment.operatingModel)
          : lookUp(catalogue.programmes, experiment.programme),
        ...experiment.themes.map((id) => lookUp(catalogue.themes, id)),
        ...experiment.targetGroups.map((id) => lookUp(catalogue.targetGroups, id)),
      ]),
    },
    { weight: WEIGHT.summary, text: own("summary").join() },
    {
      weight: WEIGHT.body,
      text: [
        ...body,
        named(counties),
        ...counties.flatMap((county) => county.synonyms?.[context.locale] ?? []),
      ].join("\n"),
    },
  ];
}

/**
 * All that is searched of a language: for each practice or pilot, and page of text, in its order.
 */
export interface LanguageTexts {
  experiments: WeightedText[][];
  pages: WeightedText[][];
}

export async function textsIn(
  context: Context,
  experiments: readonly Experiment[],
): Promise<LanguageTexts> {
  const pages = (await searchPages(context)).map(({ lang, title, text }) =>
    lang === undefined
      ? [
          { weight: WEIGHT.title, text: title },
          { weight: WEIGHT.body, text },
        ]
      : [],
  );
  return { experiments: experiments.map((experiment) => texts(context, experiment)), pages };
}
