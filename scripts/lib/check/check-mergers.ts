import type { Problem } from "./problem.ts";
import { type Content, entriesWithId } from "./read-content.ts";

const mergedInto = (entry: unknown): string | undefined =>
  typeof entry === "object" &&
  entry !== null &&
  "mergedInto" in entry &&
  typeof entry.mergedInto === "string"
    ? entry.mergedInto
    : undefined;

/**
 * Municipalities whose mergers lead back to themselves, so that today's municipality would never be
 * found.
 */
export function checkMergers({ vocabularies }: Content): Problem[] {
  return vocabularies
    .filter(({ name }) => name === "municipalities")
    .flatMap(({ path, document }) => {
      const entries = entriesWithId(document.data);
      const successor = new Map(entries.map(({ id, entry }) => [id, mergedInto(entry)]));
      return entries.flatMap(({ id, index }) => {
        const seen = new Set<string>();
        let current: string | undefined = id;
        while (current !== undefined && !seen.has(current)) {
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
