import type { BrowseState } from "../domain/browse-state.ts";
import { hasQuery } from "../domain/browse-state.ts";
import { fill, plural } from "../domain/message.ts";
import type { BrowseTexts } from "./browse-texts.ts";
import { type Choice, choiceButtons } from "./chosen-filters.ts";
import type { Search } from "./search-results.ts";

/** A choice, and how many practices there would be without it. */
export type LoosenedChoice = Choice & { left: number };

/** How much of a long query is repeated to the reader, in characters. */
const QUERY_SHOWN = 80;

/** Why nothing is shown, in words. */
function titleFor(state: BrowseState, search: Search | undefined, texts: BrowseTexts): string {
  if (!hasQuery(state) || !search || search.found.rows.length > 0) return texts.emptyTitle;
  return search.found.pages.length > 0
    ? texts.onlyPages
    : fill(texts.noResultsTitle, { query: state.query.slice(0, QUERY_SHOWN) });
}

/**
 * Says why nothing is shown, and what to loosen. A single choice is not worth loosening: its chip
 * stands above.
 */
export function drawEmptyResult(
  part: (name: string) => HTMLElement,
  texts: BrowseTexts,
  state: BrowseState,
  search: Search | undefined,
  choices: readonly LoosenedChoice[],
  apply: (state: BrowseState) => void,
): void {
  const worth = choices.length > 1 ? choices : [];
  const useful = worth.filter(({ left }) => left > 0);
  const lefts = new Map(useful.map(({ without, left }) => [without, left]));
  part("empty-title").textContent = titleFor(state, search, texts);
  part("empty-lead").textContent = useful.length > 0 ? texts.emptyLead : texts.emptyAll;
  part("empty-lead").hidden = worth.length === 0;
  part("empty-choices").hidden = useful.length === 0;
  part("empty-choices").replaceChildren(
    ...choiceButtons(useful, apply, ({ without }) =>
      plural(texts.locale, texts.emptyWithout, lefts.get(without) ?? 0),
    ),
  );
}
