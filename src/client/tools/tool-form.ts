import type { Fault } from "../../domain/tools/fault.ts";
import { type Field, isAnyFilled, listsOf, type Values } from "../../domain/tools/field.ts";
import { hasReferences } from "../../domain/tools/items.ts";
import type { Showing } from "../../domain/tools/show-value.ts";
import { newId } from "../../domain/tools/tool-document.ts";
import { controlAt, listOf, readValues, typedFaults, writeValues } from "./form-values.ts";
import { fillReferences } from "./reference-selects.ts";
import { RowList } from "./row-list.ts";
import type { ToolData } from "./texts.ts";

/**
 * A random number from 0 up to 1, by the browser's generator of secrets: ids must not meet those of
 * other devices.
 */
export const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** A form made by the server from a tree of fields. */
export class ToolForm {
  readonly element: HTMLElement;
  readonly fields: readonly Field[];
  readonly #data: ToolData;
  readonly #lists = new Map<string, RowList>();
  readonly #growing = !CSS.supports("field-sizing", "content");

  /** @param changed called when the user has changed something */
  constructor(element: HTMLElement, fields: readonly Field[], data: ToolData, changed: () => void) {
    this.element = element;
    this.fields = fields;
    this.#data = data;
    const onChange = () => {
      this.#refresh(this.values);
      changed();
    };
    for (const field of listsOf(fields)) {
      const list = listOf(element, field.path);
      const options = { changed: onChange, makeId: () => newId(random) };
      if (list) this.#lists.set(field.path, new RowList(list, field, data, options));
    }
    element.addEventListener("input", (event) => {
      if (event.target instanceof HTMLSelectElement && "reference" in event.target.dataset)
        event.target.dataset["chosen"] = event.target.value;
      onChange();
    });
  }

  get values(): Values {
    return readValues(this.element, this.fields, this.#data.locale);
  }

  set values(values: Values) {
    writeValues(this.element, this.fields, values, this.#data.locale, (_, path, count) =>
      this.#lists.get(path)?.setCount(count),
    );
    this.#refresh(values);
  }

  get isEmpty(): boolean {
    return !isAnyFilled(this.fields, this.values);
  }

  /** What has been typed that has no place in the values. */
  get typedFaults(): Fault[] {
    return typedFaults(this.element, this.fields, this.#data.locale);
  }

  /** The control of a place in the values. */
  controlAt(fault: Fault): HTMLElement | null {
    return controlAt(this.element, fault.steps);
  }

  /** What showing these values needs. */
  showing(values: Values): Showing {
    const { labels, locale, texts } = this.#data;
    return { fields: this.fields, values, labels, locale, removed: texts.removedItem };
  }

  #refresh(values: Values): void {
    if (hasReferences(this.fields))
      fillReferences(this.element, this.showing(values), this.#data.texts.choose);
    // Browsers that cannot let a box grow with its text by themselves count its lines.
    if (this.#growing)
      for (const box of this.element.querySelectorAll("textarea"))
        box.rows = Math.max(3, Math.ceil(box.scrollHeight / 26));
  }
}
