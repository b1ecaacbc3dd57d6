import type { BrowseState, KnownValues } from "../domain/browse-state.ts";
import type { Filtered, Selection } from "../domain/facet-index.ts";
import type { Facet } from "../domain/facets.ts";

/**
 * The form of the filters: checkboxes that the server wrote, with the facet in `data-facet` and the
 * value in `value`.
 */
export class FilterForm {
  readonly #form: HTMLFormElement;
  readonly #boxes: HTMLInputElement[];
  /** The label of every value, by facet. */
  readonly known: KnownValues & ReadonlyMap<Facet, ReadonlyMap<string, string>>;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>("input[data-facet]")];
    const known = new Map<Facet, Map<string, string>>();
    for (const box of this.#boxes) {
      const facet = box.dataset["facet"] as Facet;
      const labels = known.get(facet) ?? new Map<string, string>();
      labels.set(box.value, box.dataset["label"] ?? box.value);
      known.set(facet, labels);
    }
    this.known = known;
  }

  /** What is ticked. */
  selection(): Selection {
    const chosen: Partial<Record<Facet, string[]>> = {};
    for (const box of this.#boxes) {
      if (!box.checked) continue;
      const facet = box.dataset["facet"] as Facet;
      chosen[facet] = [...(chosen[facet] ?? []), box.value];
    }
    return chosen;
  }

  /** Ticks what the state has chosen and writes the live counts. */
  write(state: BrowseState, counts: Filtered["counts"]): void {
    for (const box of this.#boxes) {
      const facet = box.dataset["facet"] as Facet;
      const count = counts.get(facet)?.get(box.value) ?? 0;
      box.checked = state.selection[facet]?.includes(box.value) ?? false;
      const label = box.closest("label");
      label?.toggleAttribute("data-none", count === 0);
      const number = label?.querySelector("[data-count]");
      if (number) number.textContent = String(count);
    }
    for (const details of this.#form.querySelectorAll<HTMLDetailsElement>(
      "details[data-facet-group]",
    )) {
      const chosen = details.querySelectorAll("input:checked").length;
      const badge = details.querySelector<HTMLElement>("[data-chosen]");
      if (badge) {
        badge.textContent = String(chosen);
        badge.hidden = chosen === 0;
      }
    }
  }
}
