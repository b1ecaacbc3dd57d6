import { make, part } from "../dom.ts";

/**
 * What is being printed: the document as text, or the form to be filled in by hand. Styles go by
 * `data-printing`.
 */
type Printing = "document" | "form";

/**
 * A copy of a part of the page for paper: without ids that would be there twice, and without what
 * only works on a screen.
 */
function copyOf(original: HTMLElement): HTMLElement {
  const copy = original.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll("button, [data-script-only]")) element.remove();
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>("*")])
    for (const name of ["id", "for", "aria-describedby"]) element.removeAttribute(name);
  return copy;
}

/**
 * The form as the server made it, with empty rows, under the name of the tool and a line for the
 * name of the document.
 */
function paperOf(scope: HTMLElement, form: HTMLElement): HTMLElement[] {
  const name = part<HTMLInputElement>(scope, "name");
  const line = copyOf(name.parentElement ?? name);
  for (const input of line.querySelectorAll("input")) {
    input.value = "";
    delete input.dataset["part"];
  }
  return [make("h1", document.querySelector("h1")?.textContent ?? ""), line, copyOf(form)];
}

/**
 * Prints the document, or the empty form; where nothing has been filled in, the empty form either
 * way.
 */
export class Printer {
  readonly #page: HTMLElement;
  readonly #paper: HTMLElement[];
  #isPaperAsked = false;

  /**
   * @param content what a document looks like when it is read; undefined where nothing has been
   * filled in
   */
  constructor(scope: HTMLElement, form: HTMLElement, content: () => HTMLElement[] | undefined) {
    this.#page = part(scope, "print");
    this.#paper = paperOf(scope, form);
    addEventListener("beforeprint", () => {
      const reading = this.#isPaperAsked ? undefined : content();
      const printing: Printing = reading ? "document" : "form";
      document.documentElement.dataset["printing"] = printing;
      this.#page.replaceChildren(...(reading ?? this.#paper));
    });
    addEventListener("afterprint", () => {
      this.#isPaperAsked = false;
      delete document.documentElement.dataset["printing"];
      this.#page.replaceChildren();
    });
  }

  /** Opens the browser's window for printing. */
  print(printing: Printing): void {
    this.#isPaperAsked = printing === "form";
    window.print();
  }
}
