/**
 * <experiment-browser>: searches, filters, sorts and draws the practices. The server wrote the form,
 * the first cards and every text; the index and the search are loaded when they are first needed.
 * The state lives in the address. A little over 200 lines: the element is where all parts of the
 * page meet, and each part has a file of its own.
 */

import {
  type BrowseState,
  type BrowseWords,
  DEFAULT_SORT,
  hasQuery,
  parseBrowseState,
  type Sort,
  serializeBrowseState,
} from "../domain/browse-state.ts";
import { plural } from "../domain/message.ts";
import type { BrowseLanguage } from "../views/browse.ts";
import { Announcer } from "./announcer.ts";
import { type BrowseIndex, browse, loadBrowseIndex } from "./browse-index.ts";
import type { BrowseTexts } from "./browse-texts.ts";
import { choiceButtons, choicesOf } from "./chosen-filters.ts";
import { drawEmptyResult } from "./empty-result.ts";
import { FilterForm } from "./filter-form.ts";
import { keepInLanguageLinks } from "./language-links.ts";
import { Loaded } from "./loaded.ts";
import { ResultList } from "./result-list.ts";
import { loadSearchEngine, type SearchEngine } from "./search-engine.ts";
import { type Search, SearchResults } from "./search-results.ts";

/** How long typing must pause before the search is made, in milliseconds. */
const TYPING_PAUSE = 40;

class ExperimentBrowser extends HTMLElement {
  #words!: BrowseWords;
  #texts!: BrowseTexts;
  #form!: FilterForm;
  #list!: ResultList;
  #results!: SearchResults;
  #announcer!: Announcer;
  #index = new Loaded<BrowseIndex>(() => loadBrowseIndex(this.dataset["index"] ?? ""));
  #engine = new Loaded<SearchEngine>(() =>
    loadSearchEngine(this.dataset["search"] ?? "", this.dataset["engine"] ?? ""),
  );
  #state: BrowseState = { query: "", selection: {}, sort: DEFAULT_SORT };
  #typing: number | undefined;
  /** True while the reader types on: only the first letter makes an entry in the history. */
  #isTypingOn = false;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset["words"] ?? "{}") as BrowseWords;
    this.#texts = JSON.parse(this.dataset["texts"] ?? "{}") as BrowseTexts;
    const form = this.#part<HTMLFormElement>("form");
    this.#form = new FilterForm(form);
    this.#list = new ResultList(this.#part("cards"), this.#part<HTMLTemplateElement>("template"));
    this.#announcer = new Announcer(this.#part("announcement"));
    this.#results = new SearchResults((name) => this.#part(name), this.#texts, {
      texts: this.dataset["practiceTexts"] ?? "",
      theme: this.dataset["theme"] ?? "",
    });

    form.addEventListener(
      "change",
      (event) => event.target !== this.#query && this.#go(this.#entered()),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#togglePanel(false);
      this.#go(this.#entered());
      this.#part("heading").focus();
    });
    form.addEventListener("pointerenter", () => this.#index.warm(), { once: true });
    form.addEventListener("focusin", () => this.#index.warm(), { once: true });
    this.#query.addEventListener("focus", () => this.#engine.warm(), { once: true });
    this.#query.addEventListener("input", () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => {
        const replace = this.#isTypingOn;
        this.#go(this.#entered(), { replace });
        this.#isTypingOn = true;
      }, TYPING_PAUSE);
    });
    for (const button of this.querySelectorAll("[data-part=clear]"))
      button.addEventListener("click", () => this.#clear());
    this.#part("more").addEventListener("click", () => this.#more());
    this.#part("toggle").addEventListener("click", () =>
      this.#togglePanel(!this.hasAttribute("data-open")),
    );
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.hasAttribute("data-open")) return;
      this.#togglePanel(false);
      this.#part("toggle").focus();
    });
    // The order stands outside the form in the page, so that its changes do not pass through it.
    this.#part("sort").addEventListener("change", () => this.#go(this.#entered()));
    addEventListener("popstate", () => {
      this.#stopTyping();
      void this.#show(this.#fromAddress());
    });

    if (location.hash === `#${this.#query.id}`) this.#query.focus();
    const initial = this.#fromAddress();
    this.#showSort(initial);
    if (serializeBrowseState(initial, this.#words).size > 0) void this.#show(initial);
  }

  // Not the finder of dom.ts: that would be one more script in the search's own layer.
  #part<E extends HTMLElement>(name: string): E {
    const element = this.querySelector<E>(`[data-part="${name}"]`);
    if (!element) throw new Error(`the page has no part "${name}"`);
    return element;
  }

  get #query(): HTMLInputElement {
    return this.#part<HTMLInputElement>("query");
  }

  #fromAddress(): BrowseState {
    return parseBrowseState(new URLSearchParams(location.search), this.#words, this.#form.known);
  }

  #entered(): BrowseState {
    const chosen = this.#part<HTMLSelectElement>("sort").value as Sort;
    const sort =
      !hasQuery({ query: this.#query.value }) && chosen === "title" ? DEFAULT_SORT : chosen;
    return {
      query: this.#query.value,
      selection: this.#form.selection(),
      sort: hasQuery(this.#state) || sort !== "title" ? sort : DEFAULT_SORT,
    };
  }

  /** Takes a new state into the address and shows it. */
  #go(state: BrowseState, { replace = false } = {}): void {
    this.#stopTyping();
    const params = serializeBrowseState(state, this.#words);
    const address = params.size > 0 ? `${location.pathname}?${params}` : location.pathname;
    if (address !== location.pathname + location.search)
      history[replace ? "replaceState" : "pushState"](null, "", address);
    void this.#show(state);
  }

  /** Ends the run of letters that share one entry of the history. */
  #stopTyping(): void {
    clearTimeout(this.#typing);
    this.#isTypingOn = false;
  }

  #clear(): void {
    this.#go({ query: "", selection: {}, sort: DEFAULT_SORT });
    this.#part("heading").focus();
  }

  async #show(state: BrowseState): Promise<void> {
    this.#state = state;
    keepInLanguageLinks(state, JSON.parse(this.dataset["languages"] ?? "[]") as BrowseLanguage[]);
    if (this.#query.value !== state.query) this.#query.value = state.query;
    this.#showSort(state);
    try {
      const index = await this.#index.get();
      const search = hasQuery(state) ? await this.#search(state.query) : undefined;
      if (this.#state === state) this.#draw(state, index, search);
    } catch {
      if (this.#state === state) this.#fail(this.#texts.failed);
    }
  }

  /** What a query finds; undefined, and told, when the search does not work. */
  async #search(query: string): Promise<Search | undefined> {
    try {
      const engine = await this.#engine.get();
      return { engine, found: await engine.search(query) };
    } catch {
      this.#engine.forget();
      return undefined;
    }
  }

  /** Tells that something does not work, and that what is shown answers no query. */
  #fail(message: string): void {
    const failed = this.#part("failed");
    if (failed.hidden || failed.textContent !== message) failed.textContent = message;
    failed.hidden = false;
    this.#results.show(this, undefined, "");
  }

  /** Best match can be chosen only while there is a query; without one the list is by title. */
  #showSort(state: BrowseState): void {
    const select = this.#part<HTMLSelectElement>("sort");
    const relevance = select.querySelector<HTMLOptionElement>(`option[value="${DEFAULT_SORT}"]`);
    if (relevance) relevance.hidden = relevance.disabled = !hasQuery(state);
    select.value = state.sort === DEFAULT_SORT && !hasQuery(state) ? "title" : state.sort;
  }

  #draw(state: BrowseState, index: BrowseIndex, search: Search | undefined): void {
    const { locale, resultCount, showResults } = this.#texts;
    const rows = search?.found.rows.map(({ row }) => row);
    const result = browse(index, state, rows);
    const count = result.cards.length;
    const choices = choicesOf(state, this.#form.known, this.#texts);
    const apply = (next: BrowseState): void => {
      this.#go(next);
      this.#part("heading").focus();
    };

    if (search || !hasQuery(state)) this.#part("failed").hidden = true;
    this.#form.write(state, result.counts);
    this.#list.show(result.cards);
    this.#part("status").textContent = plural(locale, resultCount, count);
    this.#part("submit").textContent = plural(locale, showResults, count);
    this.#part("chips").replaceChildren(...choiceButtons(choices, apply));
    this.#part("chosen").hidden = choices.length === 0;
    this.#drawMore();
    this.#part("empty").hidden = count > 0;
    if (count === 0) {
      const left = (next: BrowseState): number =>
        browse(index, next, hasQuery(next) ? rows : undefined).cards.length;
      const loosened = choices.map((choice) => ({ ...choice, left: left(choice.without) }));
      drawEmptyResult((name) => this.#part(name), this.#texts, state, search, loosened, apply);
    }
    this.#results.show(this, search, state.query);
    if (hasQuery(state) && !search) this.#fail(this.#texts.searchFailed);
    this.#announcer.say([
      plural(locale, resultCount, count),
      count === 0 ? (this.#part("empty-title").textContent ?? "") : "",
      ...[...this.#part("notes").children].map((note) => note.textContent ?? ""),
    ]);
  }

  #more(): void {
    const first = this.#list.more();
    this.#results.markNew();
    first?.focus();
    this.#drawMore();
  }

  #drawMore(): void {
    const more = this.#part("more");
    more.hidden = this.#list.waiting === 0;
    more.textContent = plural(this.#texts.locale, this.#texts.showMore, this.#list.waiting);
  }

  #togglePanel(open: boolean): void {
    this.toggleAttribute("data-open", open);
    const toggle = this.#part("toggle");
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? this.#texts.hideFilters : this.#texts.showFilters;
  }
}

customElements.define("experiment-browser", ExperimentBrowser);
