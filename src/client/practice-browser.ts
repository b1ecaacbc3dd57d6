/**
 * <practice-browser>: filters, sorts and draws the practices. The server wrote the form, the first cards and
 * every text; the index (`data-index`) is loaded when it is first needed. The state lives in the address.
 */
import { type BrowseState, type BrowseWords, DEFAULT_SORT, parseBrowseState, type Sort, serializeBrowseState } from "../domain/browse-state.ts";
import { plural } from "../domain/message.ts";
import { type BrowseIndex, type BrowseResult, browse, loadBrowseIndex } from "./browse-index.ts";
import type { BrowseTexts } from "./browse-texts.ts";
import { choiceButtons, choicesOf } from "./chosen-filters.ts";
import { FilterForm } from "./filter-form.ts";
import { ResultList } from "./result-list.ts";

class PracticeBrowser extends HTMLElement {
  #words!: BrowseWords;
  #texts!: BrowseTexts;
  #form!: FilterForm;
  #list!: ResultList;
  #index: Promise<BrowseIndex> | undefined;
  #state: BrowseState = { query: "", selection: {}, sort: DEFAULT_SORT };

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset["words"] ?? "{}") as BrowseWords;
    this.#texts = JSON.parse(this.dataset["texts"] ?? "{}") as BrowseTexts;
    const form = this.#part<HTMLFormElement>("form");
    this.#form = new FilterForm(form);
    this.#list = new ResultList(this.#part("cards"), this.#part<HTMLTemplateElement>("template"));

    form.addEventListener("change", () => this.#go(this.#entered()));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#togglePanel(false);
      this.#go(this.#entered());
      this.#part("heading").focus();
    });
    form.addEventListener("pointerenter", () => this.#load(), { once: true });
    form.addEventListener("focusin", () => this.#load(), { once: true });
    for (const button of this.querySelectorAll("[data-part=clear]")) button.addEventListener("click", () => this.#clear());
    this.#part("more").addEventListener("click", () => this.#more());
    this.#part("toggle").addEventListener("click", () => this.#togglePanel(!this.hasAttribute("data-open")));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.hasAttribute("data-open")) {
        this.#togglePanel(false);
        this.#part("toggle").focus();
      }
    });
    addEventListener("popstate", () => this.#show(this.#fromAddress()));

    const initial = this.#fromAddress();
    if (serializeBrowseState(initial, this.#words).size > 0) this.#show(initial);
  }

  #part<E extends HTMLElement>(name: string): E {
    const element = this.querySelector<E>(`[data-part="${name}"]`);
    if (!element) throw new Error(`practice-browser has no part "${name}"`);
    return element;
  }

  #fromAddress(): BrowseState {
    return parseBrowseState(new URLSearchParams(location.search), this.#words, this.#form.known);
  }

  #entered(): BrowseState {
    const query = this.#part<HTMLInputElement>("query").value.trim();
    return { query, selection: this.#form.selection(), sort: this.#part<HTMLSelectElement>("sort").value as Sort };
  }

  #load(): Promise<BrowseIndex> {
    this.#index ??= loadBrowseIndex(this.dataset["index"] ?? "").catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    this.#index.catch(() => {});
    return this.#index;
  }

  /** Takes a new state into the address and shows it. */
  #go(state: BrowseState): void {
    const params = serializeBrowseState(state, this.#words);
    const address = params.size > 0 ? `${location.pathname}?${params}` : location.pathname;
    if (address !== location.pathname + location.search) history.pushState(null, "", address);
    this.#show(state);
  }

  #clear(): void {
    this.#go({ query: "", selection: {}, sort: this.#state.sort });
    this.#part("heading").focus();
  }

  async #show(state: BrowseState): Promise<void> {
    this.#state = state;
    this.#part<HTMLInputElement>("query").value = state.query;
    this.#part<HTMLSelectElement>("sort").value = state.sort;
    try {
      const index = await this.#load();
      if (this.#state === state) this.#draw(state, browse(index, state), index);
    } catch {
      this.#part("failed").hidden = false;
    }
  }

  #draw(state: BrowseState, result: BrowseResult, index: BrowseIndex): void {
    const { locale, resultCount, showResults } = this.#texts;
    const count = result.cards.length;
    const choices = choicesOf(state, this.#form.known, this.#texts);
    const removed = (next: BrowseState): void => {
      this.#go(next);
      this.#part("heading").focus();
    };

    this.#part("failed").hidden = true;
    this.#form.write(state, result.counts);
    this.#list.show(result.cards);
    this.#part("status").textContent = plural(locale, resultCount, count);
    this.#part("submit").textContent = plural(locale, showResults, count);
    this.#part("chips").replaceChildren(...choiceButtons(choices, removed));
    this.#part("chosen").hidden = choices.length === 0;
    this.#drawMore();

    this.#part("empty").hidden = count > 0;
    if (count === 0) {
      const useful = choices.map((choice) => ({ ...choice, left: browse(index, choice.without).cards.length })).filter(({ left }) => left > 0);
      const left = new Map(useful.map((choice) => [choice.without, choice.left]));
      this.#part("empty-lead").textContent = useful.length > 0 ? this.#texts.emptyLead : this.#texts.emptyAll;
      this.#part("empty-choices").replaceChildren(
        ...choiceButtons(useful, removed, (choice) => plural(locale, this.#texts.emptyWithout, left.get(choice.without) ?? 0)),
      );
    }
  }

  #more(): void {
    this.#list.more()?.focus();
    this.#drawMore();
  }

  #drawMore(): void {
    const more = this.#part("more");
    more.hidden = this.#list.waiting === 0;
    more.textContent = plural(this.#texts.locale, this.#texts.showMore, this.#list.waiting);
  }

  #togglePanel(open: boolean): void {
    this.toggleAttribute("data-open", open);
    this.#part("toggle").setAttribute("aria-expanded", String(open));
  }
}

customElements.define("practice-browser", PracticeBrowser);
