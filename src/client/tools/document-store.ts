import { FORMAT, type ToolDocument } from "../../domain/tools/tool-document.ts";

/** Whether a document was kept in the browser: it was, there was no room, or the browser lets nothing be kept. */
export type Outcome = "stored" | "full" | "blocked";

/** What the list of documents shows of one. */
export type Entry = Pick<ToolDocument, "id" | "tool" | "name" | "changed">;

const INDEX = "experiment-tools";

/** The key of a document in the browser's storage. */
export const keyOf = (id: string): string => `${INDEX}:${id}`;

function parse(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}

const isDocument = (value: unknown): value is ToolDocument =>
  typeof value === "object" && value !== null && "format" in value && value.format === FORMAT && "draft" in value && "versions" in value;

/** The browser's own storage; undefined where it is switched off. */
export function browserStorage(): Storage | undefined {
  try {
    const probe = `${INDEX}:?`;
    localStorage.setItem(probe, "");
    localStorage.removeItem(probe);
    return localStorage;
  } catch (error) {
    // A full storage can still be read, and has room again once something is removed.
    return error instanceof DOMException && error.name === "QuotaExceededError" ? localStorage : undefined;
  }
}

/** The user's documents on this device: each under a key of its own, and an index. What cannot be kept is held in memory. */
export class DocumentStore {
  readonly #storage: Storage | undefined;
  readonly #memory = new Map<string, ToolDocument>();

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  /** False where the browser keeps nothing: documents are gone when the page is closed. */
  get isLasting(): boolean {
    return this.#storage !== undefined;
  }

  #index(): Entry[] {
    const found = parse(this.#storage?.getItem(INDEX));
    return Array.isArray(found) ? (found as Entry[]) : [];
  }

  /** The documents of a tool, the last changed first. */
  list(tool: string): Entry[] {
    const stored = this.#index().filter(({ id }) => !this.#memory.has(id) && this.read(id));
    return [...stored, ...this.#memory.values()].filter((entry) => entry.tool === tool).sort((a, b) => (a.changed < b.changed ? 1 : -1));
  }

  /** A document; undefined where there is none that can be read. */
  read(id: string): ToolDocument | undefined {
    const found = this.#memory.get(id) ?? parse(this.#storage?.getItem(keyOf(id)));
    return isDocument(found) ? found : undefined;
  }

  /** Keeps a document in the browser, or in memory where that cannot be done. */
  write(document: ToolDocument): Outcome {
    const { id, tool, name, changed } = document;
    try {
      if (!this.#storage) throw new DOMException("", "SecurityError");
      this.#storage.setItem(keyOf(id), JSON.stringify(document));
      this.#storage.setItem(INDEX, JSON.stringify([...this.#index().filter((entry) => entry.id !== id), { id, tool, name, changed }]));
      this.#memory.delete(id);
      return "stored";
    } catch (error) {
      this.#memory.set(id, document);
      return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
    }
  }

  /** Something that is kept beside the documents; undefined where there is nothing. */
  readNote(name: string): unknown {
    return parse(this.#storage?.getItem(keyOf(name))) ?? undefined;
  }

  /** Keeps something beside the documents, where there is room. */
  writeNote(name: string, value: unknown): void {
    try {
      this.#storage?.setItem(keyOf(name), JSON.stringify(value));
    } catch {
      // What could not be kept is still in the form.
    }
  }

  /** Forgets a document. */
  remove(id: string): void {
    this.#memory.delete(id);
    try {
      this.#storage?.removeItem(keyOf(id));
      this.#storage?.removeItem(keyOf(`practice:${id}`));
      this.#storage?.setItem(INDEX, JSON.stringify(this.#index().filter((entry) => entry.id !== id)));
    } catch {
      // A document without its key is passed over by the list.
    }
  }
}
