import { type BrowseState, serializeBrowseState } from "../domain/browse-state.ts";
import { FACETS } from "../domain/facets.ts";
import type { BrowseLanguage } from "../views/browse.ts";

/** Makes the link of a language carry these parameters. */
export function setLanguageSearch(locale: string, search: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language="${locale}"]`);
  if (link) link.search = search;
}

/**
 * Makes the links of the switch of languages lead to the same query and filters, in the words of
 * each language.
 */
export function keepInLanguageLinks(
  state: BrowseState,
  languages: readonly BrowseLanguage[],
): void {
  for (const { locale, words, values } of languages) {
    const selection = Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        (state.selection[facet] ?? []).map((value) => values[facet]?.[value] ?? value),
      ]),
    );
    setLanguageSearch(locale, String(serializeBrowseState({ ...state, selection }, words)));
  }
}

/**
 * Makes the links of the switch of languages carry parameters that are the same in every language.
 */
export function keepSearchInLanguageLinks(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]"))
    link.search = search;
}
