import { isModel } from "../../language/profile.ts";
import { conceptToken } from "../../language/search-data.ts";
import { openSearch } from "../../language/search-file.ts";
import type { Context } from "../catalogue/make-context.ts";
import { searchSource } from "./search-documents.ts";

/**
 * What each experiment speaks of, in the order of the browse index: concepts by id, with the weight
 * of the places in which it does. Read from the documents of the search, so that both know the
 * same.
 * @param firstContext the context of the catalogue's first language
 */
export async function experimentProfiles(
  context: Context,
  firstContext: Context,
): Promise<Record<string, number>[]> {
  const { data, documents } = await searchSource(context, firstContext);
  const ids = new Map(
    openSearch({ ...data, rows: {} })
      .concepts.filter(({ id }) => !isModel(id))
      .map(({ id }) => [conceptToken(id), id]),
  );
  return documents
    .filter(({ row }) => row >= 0)
    .sort((a, b) => a.row - b.row)
    .map(({ groups }) => {
      const counts: Record<string, number> = {};
      for (const { tokens } of groups)
        for (const token of tokens) {
          const id = ids.get(token);
          if (id !== undefined) counts[id] = (counts[id] ?? 0) + 1;
        }
      return counts;
    });
}
