/**
 * The ids of practices and pilots chosen for comparison, as addresses and the browser's storage
 * have them.
 */

/**
 * The parameter of the address that names them. It is no word, so it is the same in every language.
 */
export const COMPARED_PARAM = "k";

/** The ids of a text, each once, in their order. */
export const parseCompared = (text: string | null): string[] => [
  ...new Set(
    (text ?? "")
      .split(",")
      .map((id) => id.trim())
      .filter((id) => id !== ""),
  ),
];

/** The ids as a text. */
export const serializeCompared = (ids: readonly string[]): string => ids.join(",");

/** The parameters of the address that compares these; none where there is nothing to compare. */
export const comparedSearch = (ids: readonly string[]): string =>
  ids.length > 0 ? `?${COMPARED_PARAM}=${serializeCompared(ids)}` : "";

/** The ids that the parameters of an address name. */
export const comparedIn = (search: string): string[] =>
  parseCompared(new URLSearchParams(search).get(COMPARED_PARAM));

/**
 * The choice with an id added, or removed if it was there; undefined when it would be more than
 * `max`.
 */
export function toggleCompared(
  ids: readonly string[],
  id: string,
  max: number,
): string[] | undefined {
  if (ids.includes(id)) return ids.filter((it) => it !== id);
  return ids.length < max ? [...ids, id] : undefined;
}
