import { parseCompared, serializeCompared } from "../domain/compared-ids.ts";

/** Where the browser keeps the choice: catalogues that share a host each have their own. */
const KEY = `compared:${import.meta.env.BASE_URL}`;

/**
 * The practices and pilots chosen for comparison. Where the browser keeps nothing, they last as
 * long as the page.
 */
export class ChosenPractices {
  #memory = "";

  /** The ids, in the order in which they were chosen. */
  read(): string[] {
    try {
      return parseCompared(localStorage.getItem(KEY) ?? this.#memory);
    } catch {
      return parseCompared(this.#memory);
    }
  }

  write(ids: readonly string[]): void {
    this.#memory = serializeCompared(ids);
    try {
      localStorage.setItem(KEY, this.#memory);
    } catch {
      // The choice is in memory, and goes to the comparison in the address.
    }
  }
}
