import { part } from "./dom.ts";

/** What is being printed: the document as text, or the form to be filled in by hand. Styles go by `data-printing`. */
type Printing = "document" | "form";

/** A copy of the form as the server made it, with empty rows and without ids that would be there twice. */
function paperOf(form: HTMLElement): HTMLElement {
  const paper = form.cloneNode(true) as HTMLElement;
  for (const element of [paper, ...paper.querySelectorAll<HTMLElement>("*")])
    for (const name of ["id", "for", "aria-describedby"]) element.removeAttribute(name);
  return paper;
}

/** Prints the document, or the empty form; where nothing has been filled in, the empty form either way. */
export class Printer {
  readonly #page: HTMLElement;
  readonly #paper: HTMLElement;
  #isPaperAsked = false;

  /** @param content what a document looks like when it is read; undefined where nothing has been filled in */
  constructor(scope: HTMLElement, form: HTMLElement, content: () => HTMLElement[] | undefined) {
    this.#page = part(scope, "print");
    this.#paper = paperOf(form);
    addEventListener("beforeprint", () => {
      const reading = this.#isPaperAsked ? undefined : content();
      const printing: Printing = reading ? "document" : "form";
      document.documentElement.dataset["printing"] = printing;
      this.#page.replaceChildren(...(reading ?? [this.#paper]));
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
