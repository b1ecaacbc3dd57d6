import { todaysMunicipalities, wellbeingCountiesOf } from "../../domain/facet-rules.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { plainText } from "../../domain/plain-text.ts";
import type { RecordPart } from "../../domain/record-parts.ts";
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
 * Everything of a practice or pilot that is searched in the language of the context. What is in
 * another language is left to that.
 */
function texts(context: Context, experiment: Experiment): WeightedText[] {
  const { catalogue, text } = context;
  const own = (search: RecordPart["search"]): string[] =>
    context
      .localised(experiment)
      .parts.filter(({ part }) => part.search === search)
      .flatMap((part) => part.texts)
      .flatMap(([, it]) => (it.lang === undefined ? [plainText(it.text)] : []));
  const named = (terms: Iterable<Term>): string =>
    [...terms].map((term) => text(term.name)).join(". ");
  const municipalities = [
    ...new Set([...experiment.municipalities, ...todaysMunicipalities(experiment, catalogue)]),
  ].map((id) => lookUp(catalogue.municipalities, id));
  const counties = wellbeingCountiesOf(experiment, catalogue).map((id) =>
    lookUp(catalogue.wellbeingCounties, id),
  );
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
        ...own(undefined),
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
