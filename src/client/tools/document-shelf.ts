import { fill } from "../../domain/message.ts";
import { button, make, part } from "../dom.ts";
import { showDate, showTime } from "./clock.ts";
import type { Entry } from "./document-store.ts";
import type { ToolData } from "./texts.ts";

export interface ShelfActions {
  begin: () => void;
  /** Opens a document and goes to its name, where it can be renamed. */
  open: (id: string) => void;
  remove: (id: string) => void;
}

/** The list of the user's documents of a tool. */
export class DocumentShelf {
  readonly #scope: HTMLElement;
  readonly #data: ToolData;
  readonly #actions: ShelfActions;

  constructor(scope: HTMLElement, data: ToolData, actions: ShelfActions) {
    this.#scope = scope;
    this.#data = data;
    this.#actions = actions;
    part(scope, "new").addEventListener("click", actions.begin);
  }

  /** Shows these documents, the open one marked. */
  show(entries: readonly Entry[], openId: string): void {
    part(this.#scope, "no-documents").hidden = entries.length > 0;
    const list = part(this.#scope, "documents");
    // Drawn anew whenever something is kept: the keyboard stays at the button where it was.
    const focused = [...list.querySelectorAll("button")].indexOf(
      document.activeElement as HTMLButtonElement,
    );
    list.replaceChildren(...entries.map((entry) => this.#item(entry, entry.id === openId)));
    if (focused >= 0) list.querySelectorAll("button")[focused]?.focus();
  }

  #item({ id, name, changed }: Entry, isOpen: boolean): HTMLLIElement {
    const { texts, locale } = this.#data;
    const { open, remove } = this.#actions;
    const title = name || texts.untitled;
    const when = fill(texts.changed, {
      date: showDate(locale, changed),
      time: showTime(locale, changed),
    });
    const text = make("p", [
      make("strong", title),
      " ",
      make("span", isOpen ? `${when} ${texts.openNow}` : when, { class: "small" }),
    ]);
    const buttons = make("p", [
      button(isOpen ? texts.rename : texts.open, () => open(id), title),
      button(texts.remove, () => remove(id), title),
    ]);
    return make("li", [text, buttons], isOpen ? { "aria-current": "true" } : {});
  }
}
