import { FORMAT, type ToolDocument } from "../../domain/tools/tool-document.ts";

/**
 * Whether a document was kept in the browser: it was, there was no room, or the browser lets
 * nothing be kept.
 */
export type Outcome = "stored" | "full" | "blocked";

/** What the list of documents shows of one. */
export type Entry = Pick<ToolDocument, "id" | "tool" | "name" | "changed">;

const INDEX = "experiment-tools";

/** The key of a document in the browser's storage. */
export const keyOf = (id: string): string => `${INDEX}:${id}`;

/** The key of what is kept beside a document. */
const noteKeyOf = (id: string): string => keyOf(`practice:${id}`);

function parse(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}

const isDocument = (value: unknown): value is ToolDocument =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  value.format === FORMAT &&
  "draft" in value &&
  "versions" in value;

/** The browser's own storage; undefined where it is switched off. */
export function browserStorage(): Storage | undefined {
  try {
    const probe = `${INDEX}:?`;
    localStorage.setItem(probe, "");
    localStorage.removeItem(probe);
    return localStorage;
  } catch (error) {
    // A full storage can still be read, and has room again once something is removed.
    return error instanceof DOMException && error.name === "QuotaExceededError"
      ? localStorage
      : undefined;
  }
}

/**
 * The user's documents on this device: each under a key of its own, and an index. What cannot be
 * kept is held in memory.
 */
export class DocumentStore {
  readonly #storage: Storage | undefined;
  readonly #memory = new Map<string, ToolDocument>();
  /** What is kept beside documents but could not be stored, by the id of the document. */
  readonly #notes = new Map<string, unknown>();
  /**
   * A document never changes, a new one takes its place: each of these is in its file as it was.
   */
  readonly #exported = new WeakSet<ToolDocument>();

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  /** False where the browser keeps nothing: documents are gone when the page is closed. */
  get isLasting(): boolean {
    return this.#storage !== undefined;
  }

  /** The documents that are held in memory only. */
  held(): ToolDocument[] {
    return [...this.#memory.values()];
  }

  /**
   * True while something is held in memory only, and no file has been made from which it can be
   * read back.
   */
  get isAtRisk(): boolean {
    // The file of a document does not hold what is kept beside it.
    return this.#notes.size > 0 || this.held().some((document) => !this.#exported.has(document));
  }

  /** LocalText when the user has been given a whole file of a document. */
  exported(document: ToolDocument): void {
    this.#exported.add(document);
  }

  /** True when a document is in the browser's storage as it is now. */
  isStored(id: string): boolean {
    return !this.#memory.has(id) && this.read(id) !== undefined;
  }

  #index(): Entry[] {
    const found = parse(this.#storage?.getItem(INDEX));
    return Array.isArray(found) ? (found as Entry[]) : [];
  }

  /** The documents of a tool, the last changed first. */
  list(tool: string): Entry[] {
    const stored = this.#index().filter(({ id }) => !this.#memory.has(id) && this.read(id));
    return [...stored, ...this.#memory.values()]
      .filter((entry) => entry.tool === tool)
      .sort((a, b) => (a.changed < b.changed ? 1 : -1));
  }

  /** A document; undefined where there is none that can be read. */
  read(id: string): ToolDocument | undefined {
    const found = this.#memory.get(id) ?? parse(this.#storage?.getItem(keyOf(id)));
    return isDocument(found) ? found : undefined;
  }

  /**
   * Keeps a document in the browser, or in memory where that cannot be done. @returns what became
   * of all that was to be kept
   */
  write(document: ToolDocument): Outcome {
    this.#memory.set(document.id, document);
    return this.storeHeld();
  }

  /** Tries to store all that is held in memory: there may be room that there was not before. */
  storeHeld(): Outcome {
    const outcomes = [
      ...this.held().map((document) => this.#attempt((storage) => this.#store(storage, document))),
      ...[...this.#notes].map(([id, note]) =>
        this.#attempt((storage) => this.#storeNote(storage, id, note)),
      ),
    ];
    return (
      outcomes.find((outcome) => outcome !== "stored") ?? (this.isLasting ? "stored" : "blocked")
    );
  }

  #attempt(store: (storage: Storage) => void): Outcome {
    if (!this.#storage) return "blocked";
    try {
      store(this.#storage);
      return "stored";
    } catch (error) {
      return error instanceof DOMException && error.name === "QuotaExceededError"
        ? "full"
        : "blocked";
    }
  }

  #store(storage: Storage, document: ToolDocument): void {
    const { id, tool, name, changed } = document;
    storage.setItem(keyOf(id), JSON.stringify(document));
    storage.setItem(
      INDEX,
      JSON.stringify([
        ...this.#index().filter((entry) => entry.id !== id),
        { id, tool, name, changed },
      ]),
    );
    this.#memory.delete(id);
  }

  #storeNote(storage: Storage, id: string, note: unknown): void {
    storage.setItem(noteKeyOf(id), JSON.stringify(note));
    this.#notes.delete(id);
  }

  /** What is kept beside a document; undefined where there is nothing. */
  readNote(id: string): unknown {
    return this.#notes.get(id) ?? parse(this.#storage?.getItem(noteKeyOf(id))) ?? undefined;
  }

  /** Keeps something beside a document, in the browser or in memory. */
  writeNote(id: string, note: unknown): Outcome {
    this.#notes.set(id, note);
    return this.storeHeld();
  }

  /** Forgets a document and what is kept beside it. */
  remove(id: string): void {
    this.#memory.delete(id);
    this.#notes.delete(id);
    try {
      this.#storage?.removeItem(keyOf(id));
      this.#storage?.removeItem(noteKeyOf(id));
      this.#storage?.setItem(
        INDEX,
        JSON.stringify(this.#index().filter((entry) => entry.id !== id)),
      );
    } catch {
      // A document without its key is passed over by the list.
    }
  }
}
