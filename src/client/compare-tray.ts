/**
 * <compare-tray>: what is chosen for comparison, in a bar that stands at the bottom of the screen
 * while something is. <compare-toggle>: the button that adds a practice or pilot to the choice or
 * takes it out. It stands on cards, also on those that the browser fills, and on pages; the button
 * is made here, since without scripts it would do nothing.
 */

import { comparedIn, comparedSearch, toggleCompared } from "../domain/compared-ids.ts";
import { ChosenPractices } from "./chosen-experiments.ts";

/**
 * The texts of both elements; the counts are written for as many as can be chosen, from none up.
 */
interface Texts {
  add: string;
  remove: string;
  full: string;
  cleared: string;
  counts: string[];
}

export class CompareTray extends HTMLElement {
  #texts!: Texts;
  readonly #chosen = new ChosenPractices();
  /** Where the keyboard goes back to when the bar goes away. */
  #last: CompareToggle | undefined;

  connectedCallback(): void {
    this.#texts = JSON.parse(this.dataset["texts"] ?? "{}") as Texts;
    this.#part("clear").addEventListener("click", () => this.#clear());
    // Another tab may have changed the choice, and so may the comparison that the reader comes back
    // from.
    addEventListener("storage", () => this.#show());
    addEventListener("pageshow", () => this.#show());
    this.#show();
  }

  // Not the finder of dom.ts: that would be a second script to fetch on every page with cards.
  readonly #part = (name: string): HTMLElement => {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`the page has no part "${name}"`);
    return found;
  };

  /** Writes on a button what pressing it would do. */
  label(toggle: CompareToggle): void {
    const isChosen = this.#chosen.read().includes(toggle.of);
    toggle.toggleAttribute("data-chosen", isChosen);
    toggle.write(isChosen ? this.#texts.remove : this.#texts.add);
  }

  toggle(pressed: CompareToggle): void {
    this.#last = pressed;
    const ids = toggleCompared(this.#chosen.read(), pressed.of, this.#texts.counts.length - 1);
    if (ids) this.#change(ids);
    this.#part("full").hidden = ids !== undefined;
    this.#say(ids ? (this.#texts.counts[ids.length] ?? "") : this.#texts.full);
  }

  /** What is to be compared: what the address names, else what is chosen. */
  asked(): string[] {
    const named = comparedIn(location.search);
    return named.length > 0 ? named : this.#chosen.read();
  }

  /** Whether these are what is chosen; they may become so where nothing is. */
  isChoice(ids: readonly string[]): boolean {
    const chosen = this.#chosen.read();
    return chosen.length === 0 || chosen.join() === ids.join();
  }

  /** The parameters of the address that compares these. */
  searchOf(ids: readonly string[]): string {
    return comparedSearch(ids);
  }

  /** Makes these the choice. @returns the parameters of the address that compares them */
  keep(ids: readonly string[]): string {
    this.#change(ids);
    return comparedSearch(ids);
  }

  #clear(): void {
    this.#change([]);
    this.#say(this.#texts.cleared);
    (this.#last ?? document.querySelector<CompareToggle>("compare-toggle"))?.focusButton();
  }

  #change(ids: readonly string[]): void {
    this.#chosen.write(ids);
    this.#show();
  }

  #say(sentence: string): void {
    this.#part("tray-status").textContent = sentence;
  }

  #show(): void {
    const ids = this.#chosen.read();
    this.#part("bar").hidden = ids.length === 0;
    this.#part("full").hidden = true;
    this.#part("count").textContent = this.#texts.counts[ids.length] ?? "";
    (this.#part("open") as HTMLAnchorElement).search = comparedSearch(ids);
    for (const toggle of document.querySelectorAll<CompareToggle>("compare-toggle:defined"))
      this.label(toggle);
  }
}

class CompareToggle extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  /** The id of what the button is about. */
  get of(): string {
    return this.dataset["of"] ?? this.closest<HTMLElement>("[data-card]")?.dataset["card"] ?? "";
  }

  connectedCallback(): void {
    const tray = document.querySelector<CompareTray>("compare-tray");
    if (!tray || this.#button) return;
    this.#button = document.createElement("button");
    this.#button.type = "button";
    this.#button.addEventListener("click", () => tray.toggle(this));
    this.append(this.#button);
    tray.label(this);
  }

  /** Writes the button. On a card its name says which card it is of. */
  write(text: string): void {
    if (!this.#button) return;
    this.#button.textContent = text;
    const title = this.closest("[data-card]")?.querySelector("[data-field=title]")?.textContent;
    if (title) this.#button.ariaLabel = `${text}: ${title}`;
  }

  focusButton(): void {
    this.#button?.focus({ preventScroll: true });
  }
}

customElements.define("compare-tray", CompareTray);
customElements.define("compare-toggle", CompareToggle);
