/**
 * <comparison-board>: sets the practices and pilots that the address names side by side; without
 * any in the address, those that have been chosen. A comparison of the reader's own choice stays
 * one with it; one that came as a link leaves it be.
 */
import { COMPARED_MAX, COMPARED_MIN } from "../domain/comparison.ts";
import { fill } from "../domain/message.ts";
import type { ComparedExperiment } from "../views/comparison.ts";
import type { CompareTray } from "./compare-tray.ts";
import { type ComparedData, loadCompared } from "./comparison-data.ts";
import { ComparisonTable } from "./comparison-table.ts";
import type { ComparisonTexts } from "./comparison-texts.ts";
import { make, part } from "./dom.ts";
import { keepSearchInLanguageLinks } from "./language-links.ts";

class ComparisonBoard extends HTMLElement {
  /**
   * The tray keeps the choice. It is asked through the page, so that pages with cards load one file
   * and not parts of this.
   */
  readonly #tray = document.querySelector("compare-tray") as CompareTray;
  #texts!: ComparisonTexts;
  #table!: ComparisonTable;
  #experiments: ComparedExperiment[] = [];
  /** Ids that could not be loaded. They stay in the address, for the next time. */
  #failed: string[] = [];
  /** True when what is compared is what the reader has chosen, or when nothing has been chosen. */
  #isOwn = true;

  async connectedCallback(): Promise<void> {
    this.#texts = JSON.parse(this.dataset["texts"] ?? "{}") as ComparisonTexts;
    this.#table = new ComparisonTable(this);
    const only = part<HTMLInputElement>(this, "only-differences");
    only.addEventListener("change", () => this.#table.narrow(only.checked));
    this.#table.narrow(only.checked);
    await customElements.whenDefined("compare-tray");
    const ids = this.#tray.asked();
    this.#isOwn = this.#tray.isChoice(ids);
    if (ids.length > 0) this.#say([this.#texts.loading]);
    const data = await loadCompared(this.dataset["experiment"] ?? "", ids);
    this.#experiments = data.found;
    this.#failed = data.failed;
    this.#show(this.#faults(data));
  }

  /** What went wrong with the ids, in sentences. */
  #faults({ unknown, failed, surplus }: ComparedData): string[] {
    return [
      ...unknown.map((id) => fill(this.#texts.unknown, { id })),
      ...(surplus.length > 0 ? [fill(this.#texts.surplus, { max: COMPARED_MAX })] : []),
      ...(failed.length > 0 ? [fill(this.#texts.failed, { ids: failed.join(", ") })] : []),
    ];
  }

  #remove(experiment: ComparedExperiment): void {
    const column = this.#experiments.indexOf(experiment);
    this.#experiments = this.#experiments.filter((it) => it !== experiment);
    this.#show([fill(this.#texts.removed, { title: experiment.title })]);
    if (!this.#table.focus(column)) part(this, "how-title").focus();
  }

  /**
   * Draws the comparison and keeps it in the address, the links to other languages and the choice.
   */
  #show(sentences: readonly string[]): void {
    const count = this.#experiments.length;
    const isComparison = count >= COMPARED_MIN;
    const rows = this.#table.show(this.#experiments, (it) => this.#remove(it));
    part(this, "comparison").hidden = count === 0;
    for (const name of ["tools", "switch"]) part(this, name).hidden = !isComparison;
    part(this, "how").hidden = isComparison;
    part(this, "differences").textContent = fill(this.#texts.differences, { ...rows });
    part(this, "notes").replaceChildren(
      ...[...new Set(this.#experiments.flatMap(({ notes }) => notes))].map((note) =>
        make("li", note),
      ),
    );
    const ids = [...this.#experiments.map(({ id }) => id), ...this.#failed];
    const search = this.#isOwn ? this.#tray.keep(ids) : this.#tray.searchOf(ids);
    history.replaceState(null, "", `${location.pathname}${search}`);
    keepSearchInLanguageLinks(search);
    this.#say([...sentences, ...(count === 1 ? [this.#texts.one] : [])]);
  }

  #say(sentences: readonly string[]): void {
    part(this, "messages").replaceChildren(...sentences.map((sentence) => make("p", sentence)));
  }
}

customElements.define("comparison-board", ComparisonBoard);
