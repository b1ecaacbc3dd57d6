import { toCsv } from "../../domain/tools/csv.ts";
import { numberList } from "../../domain/tools/field.ts";
import { listTable } from "../../domain/tools/list-table.ts";
import type { Showing } from "../../domain/tools/show-value.ts";
import { fileStem, type ToolDocument } from "../../domain/tools/tool-document.ts";
import { writeDocument } from "../../schemas/tools/document.ts";
import { download } from "./download.ts";
import { markdownOf } from "./reading-view.ts";
import type { ToolData } from "./texts.ts";

type Kind = "markdown" | "json" | "csv";

const ENDINGS: Record<Kind, { ending: string; type: string }> = {
  markdown: { ending: "md", type: "text/markdown" },
  json: { ending: "json", type: "application/json" },
  csv: { ending: "csv", type: "text/csv" },
};

export interface ExportActions {
  /** The document as it is now. */
  state: () => { document: ToolDocument; showing: Showing };
  /** Whether the document holds, so that it can be read back; tells the user when it does not. */
  mayWrite: () => boolean;
  /** Called when a file has been given to the user; a whole one can be read back. */
  written: (file: string, isWhole: boolean) => void;
}

/** The document as a table, where it has one: see `numberList`. */
function tableText(showing: Showing): string {
  const list = numberList(showing.fields);
  return list ? toCsv(listTable(showing, list), showing.locale) : "";
}

/** The buttons that give the user a document as a file. */
export class ExportPanel {
  readonly #data: ToolData;
  readonly #actions: ExportActions;

  constructor(scope: HTMLElement, data: ToolData, actions: ExportActions) {
    this.#data = data;
    this.#actions = actions;
    for (const button of scope.querySelectorAll<HTMLElement>("[data-export]"))
      button.addEventListener("click", () => this.#write(button.dataset["export"] as Kind));
  }

  #write(kind: Kind): void {
    const { document, showing } = this.#actions.state();
    const isWhole = kind === "json";
    if (isWhole && !this.#actions.mayWrite()) return;
    const { ending, type } = ENDINGS[kind];
    const file = `${fileStem(document.name) || this.#data.tool}.${ending}`;
    download(
      file,
      isWhole
        ? writeDocument(document)
        : kind === "csv"
          ? tableText(showing)
          : markdownOf(document, showing, this.#data),
      type,
    );
    this.#actions.written(file, isWhole);
  }
}
