import { fill, plural } from "../../domain/message.ts";
import { compareValues, type Difference } from "../../domain/tools/differences.ts";
import type { Value, Values } from "../../domain/tools/field.ts";
import { placeName } from "../../domain/tools/names.ts";
import { type Showing, showValue } from "../../domain/tools/show-value.ts";
import type { ToolDocument, Version } from "../../domain/tools/tool-document.ts";
import { make, part } from "../dom.ts";
import { showDate, showTime } from "./clock.ts";
import type { ToolData } from "./texts.ts";

/** The value of the select that stands for what is being written now. */
const DRAFT = "draft";

/** The versions of a document, and the comparison of two of them. */
export class VersionPanel {
  readonly #scope: HTMLElement;
  readonly #data: ToolData;
  readonly #showing: (values: Values) => Showing;
  #document: ToolDocument | undefined;

  constructor(scope: HTMLElement, data: ToolData, showing: (values: Values) => Showing) {
    this.#scope = scope;
    this.#data = data;
    this.#showing = showing;
    part(scope, "compare").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#compare();
    });
  }

  /**
   * Shows the versions of a document. A comparison made before stays only while it is still true.
   */
  show(document: ToolDocument): void {
    const isSameVersions =
      this.#document?.id === document.id &&
      this.#document.versions.length === document.versions.length;
    this.#document = document;
    part(this.#scope, "differences").hidden = true;
    if (isSameVersions) return;
    const { versions } = document;
    const newestFirst = [...versions].reverse();
    part(this.#scope, "versions").replaceChildren(
      ...newestFirst.map((version) => make("li", this.#when(version))),
    );
    part(this.#scope, "no-versions").hidden = versions.length > 0;
    part(this.#scope, "compare").hidden = versions.length === 0;
    const options = () => [
      new Option(this.#data.texts.draft, DRAFT),
      ...newestFirst.map((version) => new Option(this.#when(version), String(version.number))),
    ];
    this.#select("from").replaceChildren(...options());
    this.#select("to").replaceChildren(...options());
    // At first the last version is compared with what has been written since; right after saving,
    // with the version before it.
    this.#select("from").value = String(Math.max(versions.length - 1, 1));
    this.#select("to").value = versions.length > 1 ? String(versions.length) : DRAFT;
  }

  #select(name: string): HTMLSelectElement {
    return part<HTMLSelectElement>(this.#scope, name);
  }

  #when({ number, saved }: Version): string {
    const { locale, texts } = this.#data;
    return fill(texts.versionAt, {
      number,
      date: showDate(locale, saved),
      time: showTime(locale, saved),
    });
  }

  #chosen(name: string): { title: string; values: Values } {
    const { value } = this.#select(name);
    const version = this.#document?.versions.find(({ number }) => String(number) === value);
    if (version)
      return {
        title: fill(this.#data.texts.versionName, { number: version.number }),
        values: version.values,
      };
    return { title: this.#data.texts.draft, values: this.#document?.draft ?? {} };
  }

  #compare(): void {
    const { locale, texts, labels } = this.#data;
    const [from, to] = [this.#chosen("from"), this.#chosen("to")];
    const differences = compareValues(this.#showing(to.values).fields, from.values, to.values);
    const count =
      differences.length > 0 ? plural(locale, texts.differences, differences.length) : texts.same;
    const side = (title: string, values: Values, { field }: Difference, value: Value) =>
      make("div", [
        make("dt", title),
        make("dd", showValue(this.#showing(values), field, value) || texts.empty),
      ]);
    const items = differences.map((difference) => {
      const note =
        difference.row === "added"
          ? ` ${texts.rowAdded}`
          : difference.row === "removed"
            ? ` ${texts.rowRemoved}`
            : "";
      return make("li", [
        make("h5", [placeName(labels, difference.steps), make("span", note, { class: "small" })]),
        make("dl", [
          side(from.title, from.values, difference, difference.before),
          side(to.title, to.values, difference, difference.after),
        ]),
      ]);
    });
    const box = part(this.#scope, "differences");
    part(box, "differences-title").textContent = fill(texts.comparing, {
      from: from.title,
      to: to.title,
      count,
    });
    part(box, "differences-list").replaceChildren(...items);
    box.hidden = false;
    part(box, "differences-title").focus();
  }
}
