import { valueAt } from "../domain/unchecked.ts";
import { type Content, entriesWithId } from "./content.ts";
import type { Problem } from "./problem.ts";

/**
 * Municipalities whose mergers lead back to themselves, so that today's municipality would never be
 * found.
 */
export function checkMergers({ vocabularies }: Content): Problem[] {
  return vocabularies
    .filter(({ name }) => name === "municipalities")
    .flatMap(({ path, document }) => {
      const entries = entriesWithId(document.data);
      const successor = new Map(
        entries.map(({ id, entry }) => [id, valueAt(entry, "mergedInto")] as const),
      );
      return entries.flatMap(({ id, index }) => {
        const seen = new Set<string>();
        let current: unknown = id;
        while (typeof current === "string" && !seen.has(current)) {
          seen.add(current);
          current = successor.get(current);
        }
        return current === id
          ? [
              {
                file: path,
                position: document.position([index, "mergedInto"]),
                message:
                  "kuntaliitos johtaa takaisin samaan kuntaan. Merkitse kunta, joka on olemassa nyt.",
              },
            ]
          : [];
      });
    });
}
