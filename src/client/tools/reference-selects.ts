import { itemsOf } from "../../domain/tools/items.ts";
import { labelOf } from "../../domain/tools/names.ts";
import type { Showing } from "../../domain/tools/show-value.ts";
import { itemName } from "../../domain/tools/show-value.ts";

/**
 * Fills the selects that point to rows of the form with the rows that are there now, in groups by
 * list. What is chosen stands in `data-chosen`.
 */
export function fillReferences(form: HTMLElement, showing: Showing, choose: string): void {
  const selects = [...form.querySelectorAll<HTMLSelectElement>("select[data-reference]")];
  if (selects.length === 0) return;
  const items = itemsOf(showing.fields, showing.values);
  const known = new Set(items.map(({ id }) => id));
  const groups = [...new Set(items.map(({ list }) => list.path))];
  for (const select of selects) {
    const chosen = select.dataset["chosen"] ?? "";
    const options: (HTMLOptGroupElement | HTMLOptionElement)[] = groups.map((path) => {
      const group = document.createElement("optgroup");
      group.label = labelOf(showing.labels, path);
      group.append(
        ...items
          .filter(({ list }) => list.path === path)
          .map(({ id }) => new Option(itemName(showing, id), id)),
      );
      return group;
    });
    if (chosen !== "" && !known.has(chosen)) options.push(new Option(showing.removed, chosen));
    select.replaceChildren(new Option(choose, ""), ...options);
    select.value = chosen;
  }
}
