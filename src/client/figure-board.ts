import { FIGURE_SORTS, type FigureFilter, type FigureSort } from "../domain/figure-filters.ts";
import { type PluralForms, plural } from "../domain/message.ts";
import { part } from "./dom.ts";
import { setLanguageSearch } from "./language-links.ts";

/** The parameters of the address in one language. */
interface Words {
  filters: Record<FigureFilter, string>;
  sort: string;
}

interface Language {
  locale: string;
  words: Words;
}

type Direction = "ascending" | "descending";

/** Position of the cell that each order goes by; the value has a number of its own. */
const CELLS: Record<Exclude<FigureSort, "value">, number> = {
  experiment: 1,
  place: 2,
  kind: 3,
  axis: 4,
  evidence: 5,
};

/**
 * The table of all figures: narrows and orders the rows that the server wrote, and keeps what is
 * chosen in the address.
 */
class FigureBoard extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];
  #words: Words = { filters: {} as Words["filters"], sort: "" };
  #sort: { by: FigureSort; direction: Direction } | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset["words"] ?? "{}") as Words;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")];
    this.#part("filters").hidden = false;
    this.#part("filters").addEventListener("change", () => this.#update());
    this.#part("clear").addEventListener("click", () => {
      for (const select of this.#selects()) select.value = "";
      this.#update();
    });
    for (const header of this.querySelectorAll<HTMLElement>("th[data-sort]")) {
      const button = header.querySelector<HTMLButtonElement>("[data-part=sort]");
      const name = header.querySelector<HTMLElement>("[data-part=name]");
      if (!button || !name) continue;
      button.hidden = false;
      name.hidden = true;
      button.addEventListener("click", () => this.#toggle(header.dataset["sort"] as FigureSort));
    }
    this.#read();
    this.#show();
  }

  readonly #part = (name: string): HTMLElement => part(this, name);

  readonly #selects = (): HTMLSelectElement[] => [
    ...this.querySelectorAll<HTMLSelectElement>("select[data-filter]"),
  ];

  /** Takes what the address says; values that mean nothing are passed over. */
  #read(): void {
    const params = new URLSearchParams(location.search);
    for (const select of this.#selects()) {
      const wanted =
        params.get(this.#words.filters[select.dataset["filter"] as FigureFilter]) ?? "";
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
    }
    const [by = "", direction] = (params.get(this.#words.sort) ?? "").split("-");
    const known = FIGURE_SORTS.find((sort) => sort === by);
    this.#sort = known && {
      by: known,
      direction: direction === "descending" ? "descending" : "ascending",
    };
  }

  #toggle(by: FigureSort): void {
    const first: Direction = by === "value" ? "descending" : "ascending";
    const other: Direction = first === "ascending" ? "descending" : "ascending";
    this.#sort = {
      by,
      direction: this.#sort?.by === by && this.#sort.direction === first ? other : first,
    };
    this.#update();
  }

  #update(): void {
    const query = this.#query(this.#words);
    history.replaceState(
      null,
      "",
      `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`,
    );
    this.#show();
  }

  /** What is chosen, as the parameters of a language. */
  #query({ filters, sort }: Words): string {
    const params = new URLSearchParams();
    for (const select of this.#selects())
      if (select.value !== "")
        params.set(filters[select.dataset["filter"] as FigureFilter], select.value);
    if (this.#sort) params.set(sort, `${this.#sort.by}-${this.#sort.direction}`);
    return params.toString();
  }

  #show(): void {
    for (const { locale, words } of JSON.parse(this.dataset["languages"] ?? "[]") as Language[])
      setLanguageSearch(locale, this.#query(words));
    const chosen = this.#selects().filter(({ value }) => value !== "");
    let shown = 0;
    for (const row of this.#rows) {
      row.hidden = chosen.some(
        ({ dataset, value }) => row.dataset[dataset["filter"] as FigureFilter] !== value,
      );
      if (!row.hidden) shown += 1;
    }
    this.#order();
    this.#part("count").textContent = plural(
      this.dataset["locale"] ?? "",
      JSON.parse(this.dataset["count"] ?? "{}") as PluralForms,
      shown,
    );
    this.#part("none").hidden = shown > 0;
  }

  /**
   * Puts the rows in order. Values of one unit stay together: those of others cannot be compared
   * with them.
   */
  #order(): void {
    const { by, direction } = this.#sort ?? {};
    const { compare } = new Intl.Collator(this.dataset["locale"], { ignorePunctuation: true });
    const sign = direction === "descending" ? -1 : 1;
    const cell = (row: HTMLTableRowElement, position: number): string =>
      row.cells[position]?.textContent ?? "";
    const number = (row: HTMLTableRowElement): number => Number(row.dataset["value"]);
    const sorted =
      by === undefined
        ? this.#rows
        : [...this.#rows].sort((a, b) =>
            by === "value"
              ? compare(a.dataset["unit"] ?? "", b.dataset["unit"] ?? "") ||
                sign * (number(a) - number(b))
              : sign * compare(cell(a, CELLS[by]), cell(b, CELLS[by])),
          );
    this.querySelector("tbody")?.append(...sorted);
    for (const header of this.querySelectorAll<HTMLElement>("th[data-sort]")) {
      if (by !== undefined && header.dataset["sort"] === by && direction)
        header.setAttribute("aria-sort", direction);
      else header.removeAttribute("aria-sort");
    }
  }
}

customElements.define("figure-board", FigureBoard);
