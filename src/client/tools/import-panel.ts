import { faultSentence } from "../../domain/tools/fault.ts";
import type { ToolDocument } from "../../domain/tools/tool-document.ts";
import { FILE_MAX, type Reading, readDocument } from "../../schemas/tools/document.ts";
import type { ToolId } from "../../schemas/tools/tools.ts";
import { make, part } from "../dom.ts";
import type { ToolData } from "./texts.ts";

/** Reads a document of a tool from a file that the user has chosen. */
async function readFile(file: File, tool: ToolId): Promise<Reading> {
  // A letter has at most four bytes: anything larger need not be read at all.
  if (file.size > 4 * FILE_MAX) return { faults: [{ code: "too-large", steps: [] }] };
  try {
    return readDocument(await file.text(), tool);
  } catch {
    return { faults: [{ code: "not-json", steps: [] }] };
  }
}

/** Takes documents in from files, and tells what is wrong with a file that cannot be taken in. */
export class ImportPanel {
  readonly #problems: HTMLElement;
  readonly #data: ToolData;
  readonly #done: (document: ToolDocument) => void;

  /** @param done is given every document that was read */
  constructor(scope: HTMLElement, data: ToolData, done: (document: ToolDocument) => void) {
    this.#problems = part(scope, "import-problems");
    this.#data = data;
    this.#done = done;
    const input = part<HTMLInputElement>(scope, "import");
    input.addEventListener("change", () => this.#read(input));
  }

  async #read(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const { tool, texts, labels } = this.#data;
    const { document, faults } = await readFile(file, tool as ToolId);
    // So that the same file can be chosen again once it has been mended.
    input.value = "";
    const sentences = (faults ?? []).map((fault) =>
      faultSentence(texts.faults, labels, fault, (other) => texts.toolName[other] ?? other),
    );
    this.#problems
      .querySelector("ul")
      ?.replaceChildren(...sentences.map((sentence) => make("li", sentence)));
    this.#problems.hidden = sentences.length === 0;
    if (document) this.#done(document);
    else this.#problems.focus();
  }
}
