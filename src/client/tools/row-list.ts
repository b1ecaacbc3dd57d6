import { fill } from "../../domain/message.ts";
import type { ListField } from "../../domain/tools/field.ts";
import { rowName } from "../../domain/tools/names.ts";
import { rowsOf } from "./form-values.ts";
import type { ToolData } from "./texts.ts";

/** What stands for the number of a row in the server's template. */
const ROW = "ROW";

const REFERRING = ["id", "for", "aria-describedby", "aria-labelledby"];

/**
 * Makes the ids of a copied row its own: the server wrote `ROW` where the number of the row
 * belongs.
 */
function number(row: DocumentFragment, serial: number): void {
  for (const element of row.querySelectorAll("*"))
    for (const name of REFERRING) {
      const value = element.getAttribute(name);
      if (value?.includes(ROW)) element.setAttribute(name, value.replaceAll(ROW, String(serial)));
    }
}

/**
 * A list whose rows are copies of the server's template: added, removed with undo, and moved, by
 * buttons.
 */
export class RowList {
  readonly element: HTMLElement;
  readonly #field: ListField;
  readonly #data: ToolData;
  readonly #changed: () => void;
  readonly #makeId: () => string;
  #serial = 0;

  constructor(
    element: HTMLElement,
    field: ListField,
    data: ToolData,
    { changed, makeId }: { changed: () => void; makeId: () => string },
  ) {
    this.element = element;
    this.#field = field;
    this.#data = data;
    this.#changed = changed;
    this.#makeId = makeId;
    element.addEventListener("click", (event) => this.#click(event));
  }

  #part<E extends HTMLElement>(name: string): E {
    const found = this.element.querySelector<E>(
      `:scope > [data-${name}], :scope > p > [data-${name}]`,
    );
    if (!found) throw new Error(`the list ${this.#field.path} has no ${name}`);
    return found;
  }

  get #rows(): HTMLElement[] {
    return rowsOf(this.element);
  }

  /**
   * Makes the list have so many rows, taking from and adding to its end. Forgets what was removed.
   */
  setCount(count: number): void {
    for (const row of this.#rows.slice(count)) row.remove();
    while (this.#rows.length < count) this.#part("rows").append(this.#newRow());
    this.#part("removed").replaceChildren();
    this.#refresh();
  }

  #newRow(): DocumentFragment {
    const row = document.importNode(this.#part<HTMLTemplateElement>("template").content, true);
    this.#serial += 1;
    number(row, this.#serial);
    for (const item of row.querySelectorAll<HTMLInputElement>("input[data-item]"))
      item.value = this.#makeId();
    return row;
  }

  #refresh(): void {
    const rows = this.#rows;
    const { path, max } = this.#field;
    for (const [position, row] of rows.entries()) {
      const name = rowName(this.#data.labels, path, position);
      for (const element of row.querySelectorAll("[data-row-name]")) element.textContent = name;
      const disable = (action: string, is: boolean) =>
        row.querySelector(`[data-action="${action}"]`)?.toggleAttribute("disabled", is);
      disable("up", position === 0);
      disable("down", position === rows.length - 1);
    }
    const isFull = rows.length >= max;
    this.#part("add").toggleAttribute("disabled", isFull);
    this.#part("full").textContent = isFull ? fill(this.#data.texts.rowsFull, { max }) : "";
  }

  #click(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button || button.closest("[data-list]") !== this.element) return;
    const row = button.closest<HTMLElement>("[data-row]");
    if (button.hasAttribute("data-add")) this.#add();
    else if (row && button.dataset["action"] === "remove") this.#remove(row);
    else if (row) this.#move(row, button);
  }

  #add(): void {
    this.#part("rows").append(this.#newRow());
    this.#done();
    this.#rows
      .at(-1)
      ?.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select")
      ?.focus();
  }

  #move(row: HTMLElement, button: HTMLButtonElement): void {
    const isUp = button.dataset["action"] === "up";
    const other = isUp ? row.previousElementSibling : row.nextElementSibling;
    if (isUp) other?.before(row);
    else other?.after(row);
    this.#done();
    const position = this.#rows.indexOf(row);
    this.#say(
      fill(this.#data.texts.rowMoved, { position: position + 1, count: this.#rows.length }),
    );
    // At the end of the list the button rests; its pair goes on.
    (button.disabled
      ? row.querySelector<HTMLElement>(`[data-action="${isUp ? "down" : "up"}"]`)
      : button
    )?.focus();
  }

  #remove(row: HTMLElement): void {
    const name = rowName(this.#data.labels, this.#field.path, this.#rows.indexOf(row));
    const next = row.nextElementSibling;
    row.remove();
    this.#done();
    const undo = document.createElement("button");
    undo.type = "button";
    undo.className = "button button-quiet";
    undo.textContent = this.#data.texts.undo;
    undo.addEventListener("click", () => {
      if (next?.isConnected) next.before(row);
      else this.#part("rows").append(row);
      this.#part("removed").replaceChildren();
      this.#done();
      row.querySelector<HTMLElement>("[data-action=remove]")?.focus();
    });
    this.#part("removed").replaceChildren(
      `${fill(this.#data.texts.rowGone, { row: name })} `,
      undo,
    );
    undo.focus();
  }

  #say(text: string): void {
    this.#part("removed").textContent = text;
  }

  #done(): void {
    this.#part("removed").replaceChildren();
    this.#refresh();
    this.#changed();
  }
}
