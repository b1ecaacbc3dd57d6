/**
 * Something that is loaded once, when it is first needed; a failed load is tried again the next
 * time.
 */
export class Loaded<T> {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What was loaded. Rejects when it cannot be. */
  get(): Promise<T> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Throws away what was loaded, so that it is loaded anew when it is next needed. */
  forget(): void {
    this.#loading = undefined;
  }

  /** Begins to load, so that it is there when it is needed. A failure is told by the next `get`. */
  warm(): void {
    this.get().catch(() => {});
  }
}
