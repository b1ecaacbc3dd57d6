import { words } from "./fold.ts";
import type { Morphology } from "./morphology.ts";
import type { SearchConcept } from "./search-data.ts";

/**
 * Concepts without terms that are only forms of another term of the same concept: the rules of the
 * language find those anyway. The first term, by which the concept is called, always stays.
 */
export function withoutForms<Concept extends SearchConcept>(
  concepts: readonly Concept[],
  { lemmaOf, makeLemmatiser }: Morphology,
): Concept[] {
  const all = concepts.flatMap(({ terms }) =>
    terms.flatMap((term) => words(term).map(({ text }) => lemmaOf(text))),
  );
  const { lemmas } = makeLemmatiser(new Set(all));
  return concepts.map((concept) => {
    const keys = new Set(concept.terms.map(lemmaOf));
    const isForm = (term: string): boolean => {
      if (/[\s-]/.test(term)) return false;
      const own = lemmaOf(term);
      return lemmas(own).some((lemma) => lemma !== own && keys.has(lemma));
    };
    return {
      ...concept,
      terms: concept.terms.filter((term, position) => position === 0 || !isForm(term)),
    };
  });
}
