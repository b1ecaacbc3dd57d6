import { type Fault, faultSentence } from "../../domain/tools/fault.ts";
import type { ToolData } from "./texts.ts";
import type { ToolForm } from "./tool-form.ts";

const described = (control: Element): string[] =>
  (control.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);

/**
 * The summary of what keeps a form from being saved: linked to the fields, which carry the same
 * sentences.
 */
export class ErrorSummary {
  readonly #box: HTMLElement;
  readonly #form: ToolForm;
  readonly #data: ToolData;

  constructor(box: HTMLElement, form: ToolForm, data: ToolData) {
    this.#box = box;
    this.#form = form;
    this.#data = data;
  }

  /** True while faults are shown. */
  get isShown(): boolean {
    return !this.#box.hidden;
  }

  /** Shows these faults, or none, at the fields and in the summary. */
  show(faults: readonly Fault[]): void {
    this.#clear();
    const items = faults.map((fault) => {
      const sentence = faultSentence(this.#data.texts.faults, this.#data.labels, fault);
      const item = document.createElement("li");
      const control = this.#form.controlAt(fault);
      if (!control?.id) item.textContent = sentence;
      else {
        this.#mark(control, sentence);
        const link = document.createElement("a");
        link.href = `#${control.id}`;
        link.textContent = sentence;
        link.addEventListener("click", (event) => {
          event.preventDefault();
          control.focus();
        });
        item.append(link);
      }
      return item;
    });
    this.#box.querySelector("ul")?.replaceChildren(...items);
    this.#box.hidden = items.length === 0;
  }

  /** Moves to the summary. */
  focus(): void {
    this.#box.focus();
  }

  #mark(control: HTMLElement, sentence: string): void {
    const message = document.createElement("p");
    message.id = `${control.id}-error`;
    message.className = "field-error";
    message.textContent = sentence;
    control.before(message);
    control.setAttribute("aria-invalid", "true");
    control.setAttribute("aria-describedby", [...described(control), message.id].join(" "));
  }

  #clear(): void {
    for (const control of this.#form.element.querySelectorAll("[aria-invalid]")) {
      control.removeAttribute("aria-invalid");
      const rest = described(control).filter((id) => id !== `${control.id}-error`);
      if (rest.length > 0) control.setAttribute("aria-describedby", rest.join(" "));
      else control.removeAttribute("aria-describedby");
    }
    for (const message of this.#form.element.querySelectorAll(".field-error")) message.remove();
  }
}
