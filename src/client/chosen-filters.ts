import { type BrowseState, hasQuery, toggleValue } from "../domain/browse-state.ts";
import { FACETS, type Facet } from "../domain/facets.ts";
import { fill } from "../domain/message.ts";
import type { BrowseTexts } from "./browse-texts.ts";

/** One choice of the reader, what it is called, and the state without it. */
export interface Choice {
  label: string;
  removal: string;
  without: BrowseState;
}

type Labels = ReadonlyMap<Facet, ReadonlyMap<string, string>>;

/** Everything that narrows the list now, in the order of the facets. */
export function choicesOf(state: BrowseState, labels: Labels, texts: BrowseTexts): Choice[] {
  const query = hasQuery(state)
    ? [
        {
          label: `${texts.query}: ${state.query}`,
          removal: fill(texts.removeQuery, { query: state.query }),
          without: { ...state, query: "" },
        },
      ]
    : [];
  const values = FACETS.flatMap((facet) =>
    (state.selection[facet] ?? []).map((value) => {
      const label = labels.get(facet)?.get(value) ?? value;
      return {
        label,
        removal: fill(texts.remove, { facet: texts.facets[facet], value: label }),
        without: toggleValue(state, facet, value),
      };
    }),
  );
  return [...query, ...values];
}

/** A button for each choice; pressing one takes the choice away. */
export function choiceButtons(
  choices: readonly Choice[],
  apply: (state: BrowseState) => void,
  describe?: (choice: Choice) => string,
): HTMLLIElement[] {
  return choices.map((choice) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    button.setAttribute(
      "aria-label",
      describe ? `${choice.removal}: ${describe(choice)}` : choice.removal,
    );
    button.textContent = choice.label;
    button.addEventListener("click", () => apply(choice.without));
    item.append(button);
    if (describe) item.append(` ${describe(choice)}`);
    return item;
  });
}
