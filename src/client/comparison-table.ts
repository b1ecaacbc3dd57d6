import { isSame, isShown } from "../domain/comparison.ts";
import type { ComparedExperiment } from "../views/comparison.ts";
import { drawCell, drawHead } from "./comparison-cells.ts";
import { make, part } from "./dom.ts";

/** How many rows there are, and on how many of them the experiments differ. */
export interface RowCount {
  all: number;
  different: number;
}

/**
 * The table of a comparison: the server wrote its rows with their heads, and the columns are drawn
 * into them.
 */
export class ComparisonTable {
  readonly #table: HTMLTableElement;
  readonly #scope: HTMLElement;
  readonly #select: HTMLSelectElement;

  constructor(scope: HTMLElement) {
    this.#table = part(scope, "table");
    this.#scope = scope;
    this.#select = part(scope, "shown");
    this.#select.addEventListener("change", () => this.#keepPlace(() => this.#choose()));
  }

  /** Draws these experiments as columns. @param remove takes one out of the comparison */
  show(
    experiments: readonly ComparedExperiment[],
    remove: (experiment: ComparedExperiment) => void,
  ): RowCount {
    const current = Math.min(
      Math.max(this.#select.selectedIndex, 0),
      Math.max(experiments.length - 1, 0),
    );
    this.#table.dataset["columns"] = String(experiments.length);
    this.#select.replaceChildren(
      ...experiments.map(({ id, title, langs }) =>
        make("option", title, { value: id, ...(langs?.title ? { lang: langs.title } : {}) }),
      ),
    );
    this.#select.selectedIndex = current;
    this.#fill(
      this.#headRow(),
      experiments.map((it) => drawHead(this.#scope, it, () => remove(it))),
    );
    for (const head of this.#table.querySelectorAll<HTMLTableCellElement>("th[scope=rowgroup]"))
      head.colSpan = experiments.length + 1;
    const count = { all: 0, different: 0 };
    for (const row of this.#table.querySelectorAll<HTMLTableRowElement>("tr[data-row]")) {
      const name = row.dataset["row"] as keyof ComparedExperiment["cells"];
      const columns = experiments.map(({ model, cells }) => ({
        model: model.id,
        cell: cells[name] ?? { items: [] },
      }));
      const cells = columns.map(({ cell }) => cell);
      const same = isSame(cells);
      this.#fill(
        row,
        columns.map(({ model, cell }) => drawCell(this.#scope, model, cell, cells)),
      );
      row.toggleAttribute("data-same", same);
      row.hidden = !isShown(name, cells);
      part(row, "same").hidden = !same;
      if (!row.hidden) count.all += 1;
      if (!row.hidden && !same) count.different += 1;
    }
    this.#choose();
    return count;
  }

  /** Shows only the rows on which the experiments differ, or all. */
  narrow(onlyDifferences: boolean): void {
    this.#table.toggleAttribute("data-only-differences", onlyDifferences);
  }

  /**
   * Puts the keyboard on the button that removes the nth column, or the last one. @returns false
   * when there is none
   */
  focus(column: number): boolean {
    const buttons = [...this.#headRow().querySelectorAll("button")];
    const button = buttons[Math.min(column, buttons.length - 1)];
    button?.focus();
    return button !== undefined;
  }

  readonly #headRow = (): HTMLTableRowElement => part(this.#table, "heads");

  /** Puts cells after the head of a row, in place of those that were there. */
  #fill(row: HTMLTableRowElement, cells: readonly HTMLTableCellElement[]): void {
    for (const old of [...row.cells].slice(1)) old.remove();
    row.append(...cells);
  }

  /** Where there is room for one column only, the chosen one is shown. */
  #choose(): void {
    for (const row of this.#table.rows)
      for (const [index, cell] of [...row.cells].entries())
        cell.toggleAttribute("data-other", index > 0 && index - 1 !== this.#select.selectedIndex);
  }

  /**
   * Changes what is shown so that the row that is being read stays in its place. That is the first
   * one that begins in the upper half of the screen; inside a longer one, the other text of that
   * row is shown from its beginning.
   */
  #keepPlace(change: () => void): void {
    const topOf = (row: HTMLTableRowElement): number => row.getBoundingClientRect().top;
    const edge = this.#select.getBoundingClientRect().bottom;
    const rows = [...this.#table.rows].filter((row) => row.checkVisibility());
    const begins = rows.find((row) => topOf(row) >= edge && topOf(row) < innerHeight / 2);
    const row = begins ?? rows.findLast((it) => topOf(it) < edge);
    const wanted = begins ? topOf(begins) : edge;
    change();
    if (row) scrollBy({ top: topOf(row) - wanted, behavior: "instant" });
  }
}
