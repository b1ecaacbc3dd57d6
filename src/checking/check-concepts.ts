import { isObject, valueAt } from "../domain/unchecked.ts";
import { type Content, entriesWithId } from "./content.ts";
import type { Problem } from "./problem.ts";

function termsOf(entry: unknown): [string, unknown[]][] {
  const terms = valueAt(entry, "terms");
  return isObject(terms)
    ? Object.entries(terms).filter((it): it is [string, unknown[]] => Array.isArray(it[1]))
    : [];
}

/**
 * Words of the glossary that stand in two concepts: the search could not know which one is meant.
 */
export function checkConcepts({ vocabularies }: Content): Problem[] {
  return vocabularies
    .filter(({ name }) => name === "concepts")
    .flatMap(({ path, document }) => {
      const owners = new Map<string, string>();
      return entriesWithId(document.data).flatMap(({ index, id, entry }) =>
        termsOf(entry).flatMap(([language, terms]) =>
          terms.flatMap((term, place) => {
            const name = `${language} ${String(term).toLowerCase()}`;
            const owner = owners.get(name);
            if (owner === undefined) owners.set(name, id);
            return owner === undefined
              ? []
              : [
                  {
                    file: path,
                    position: document.position([index, "terms", language, place]),
                    message: `sana ”${String(term)}” on jo käsitteessä ”${owner}”. Poista se toisesta.`,
                  },
                ];
          }),
        ),
      );
    });
}
