import { type PluralForms, plural } from "../domain/message.ts";
import { type Known, learn } from "../language/known-words.ts";
import { morphologyOf } from "../language/morphology.ts";
import { type Likeness, nearestProfiles, profileOf } from "../language/profile.ts";
import { isMembership } from "../language/query-plan.ts";
import type { ForeignWords, SearchConcept } from "../language/search-data.ts";
import { openSearch, type SearchFile } from "../language/search-file.ts";
import type { BrowseIndexData } from "../views/browse.ts";
import { part } from "./dom.ts";
import { loadJson } from "./load-json.ts";
import { Loaded } from "./loaded.ts";
import { ResultList } from "./result-list.ts";

/** How many practices are shown, and how many concepts of each kind. */
const SHOWN_MAX = 6;
const CONCEPTS_MAX = 8;

interface Texts {
  locale: string;
  found: PluralForms;
  shared: string;
  only: string;
  lacking: string;
  tooLittle: string;
  nothing: string;
  failed: string;
}

interface Material {
  known: Known;
  concepts: ReadonlyMap<string, SearchConcept>;
  profiles: ReadonlyMap<string, number>[];
  index: BrowseIndexData;
}

/**
 * <nearest-experiments>: finds the practices nearest to a pasted text. Everything happens here;
 * nothing is sent.
 */
class NearestExperiments extends HTMLElement {
  readonly #material = new Loaded<Material>(() => this.#load());

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>("form");
    form.hidden = false;
    form.addEventListener("focusin", () => this.#material.warm(), { once: true });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#find();
    });
  }

  readonly #part = <E extends HTMLElement>(name: string): E => part<E>(this, name);

  get #texts(): Texts {
    return JSON.parse(this.dataset["texts"] ?? "{}") as Texts;
  }

  async #load(): Promise<Material> {
    const { search = "", engine = "", index = "", profiles = "" } = this.dataset;
    const [file, foreign, cards, counts] = await Promise.all([
      loadJson<SearchFile>(search),
      loadJson<ForeignWords>(`${engine}foreign.json`),
      loadJson<BrowseIndexData>(index),
      loadJson<Record<string, number>[]>(profiles),
    ]);
    const data = openSearch(file);
    const known = learn(data, await morphologyOf(data.language), foreign.terms);
    return {
      known,
      concepts: known.concepts,
      profiles: counts.map((own) => new Map(Object.entries(own))),
      index: cards,
    };
  }

  async #find(): Promise<void> {
    const texts = this.#texts;
    try {
      const material = await this.#material.get();
      const own = profileOf(this.#part<HTMLTextAreaElement>("text").value, material.known);
      const nearest = nearestProfiles(own, material.profiles).slice(0, SHOWN_MAX);
      this.#show(nearest, material);
      const message =
        own.size < 2
          ? texts.tooLittle
          : nearest.length === 0
            ? texts.nothing
            : plural(texts.locale, texts.found, nearest.length);
      this.#part("status").textContent = message;
    } catch {
      this.#part("status").textContent = texts.failed;
    }
  }

  #show(nearest: readonly Likeness[], { index, concepts }: Material): void {
    const texts = this.#texts;
    const list = this.#part("cards");
    new ResultList(list, this.#part<HTMLTemplateElement>("template")).show(
      nearest.flatMap(({ row }) => index.cards[row] ?? []),
    );
    const named = (ids: readonly string[]): string[] => {
      // Themes and groups are names of pages elsewhere; in a row of concepts they are words like
      // the others.
      const names = ids.flatMap((id) => {
        const name = concepts.get(id)?.terms[0];
        if (name === undefined) return [];
        return isMembership(id) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
      });
      return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
    };
    for (const [position, { shared, only, lacking }] of nearest.entries()) {
      const lines = document.createElement("dl");
      lines.className = "likeness";
      // A concept and a theme may have one name: what is shared is not told as a difference too.
      const body = new Set<string>();
      for (const [term, ids] of [
        [texts.shared, shared],
        [texts.only, only],
        [texts.lacking, lacking],
      ] as const) {
        const names = named(ids).filter((name) => !body.has(name.toLowerCase()));
        for (const name of names) body.add(name.toLowerCase());
        if (names.length === 0) continue;
        const dt = document.createElement("dt");
        dt.textContent = term;
        const dd = document.createElement("dd");
        dd.textContent = names.slice(0, CONCEPTS_MAX).join(", ");
        lines.append(dt, dd);
      }
      list.children[position]?.querySelector("[data-field=summary]")?.after(lines);
    }
  }
}

customElements.define("nearest-experiments", NearestExperiments);
