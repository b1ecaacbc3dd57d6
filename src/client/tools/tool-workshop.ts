/**
 * <tool-workshop>: a tool's form that works. The server wrote the form, its texts and an empty row of every list;
 * here documents are opened, written, kept on the device, compared, printed and taken out and in as files.
 * A little over 200 lines: the element is where all parts of the form meet, and each part has a file of its own.
 */
import { fill } from "../../domain/message.ts";
import type { Fault } from "../../domain/tools/fault.ts";
import { emptyValues } from "../../domain/tools/field.ts";
import { lastVersion, newDocument, newId, rename, saveVersion, type ToolDocument, withDraft } from "../../domain/tools/tool-document.ts";
import { checkValues } from "../../schemas/tools/document.ts";
import { fieldsOf } from "../../schemas/tools/fields.ts";
import type { ToolId } from "../../schemas/tools/tools.ts";
import { now, showTime } from "./clock.ts";
import { DocumentShelf } from "./document-shelf.ts";
import { browserStorage, DocumentStore, keyOf } from "./document-store.ts";
import { part } from "./dom.ts";
import { ErrorSummary } from "./error-summary.ts";
import { ExportPanel } from "./export-panel.ts";
import { ImportPanel } from "./import-panel.ts";
import { Printer } from "./printer.ts";
import { readingView } from "./reading-view.ts";
import { StatusLines } from "./status-lines.ts";
import type { ToolData } from "./texts.ts";
import { random, ToolForm } from "./tool-form.ts";
import { answer, tell } from "./tool-state.ts";
import { VersionPanel } from "./version-panel.ts";

/** How long writing must pause before it is kept, in milliseconds. */
const PAUSE = 500;

class ToolWorkshop extends HTMLElement {
  #data!: ToolData;
  #form!: ToolForm;
  #errors!: ErrorSummary;
  #versions!: VersionPanel;
  #lines!: StatusLines;
  #shelf!: DocumentShelf;
  #store = new DocumentStore(browserStorage());
  #document!: ToolDocument;
  #waiting: number | undefined;
  /** True while something that has been written is kept nowhere. */
  #isAtRisk = false;

  connectedCallback(): void {
    this.#data = JSON.parse(part(this, "data").textContent ?? "{}") as ToolData;
    const element = part(this, "form");
    const printer = new Printer(this, element, () => (this.#form.isEmpty ? undefined : this.#reading()));
    this.#form = new ToolForm(element, fieldsOf(this.#tool), this.#data, () => this.#changed());
    this.#errors = new ErrorSummary(part(this, "errors"), this.#form, this.#data);
    this.#versions = new VersionPanel(part(this, "version-panel"), this.#data, (values) => this.#form.showing(values));
    this.#lines = new StatusLines(this, this.#data);
    new ImportPanel(this, this.#data, (document) => {
      this.#keep();
      this.#import(document);
    });
    answer(this, () => this.#tell());

    this.#name.addEventListener("input", () => this.#changed());
    this.#shelf = new DocumentShelf(this, this.#data, {
      begin: () => this.#openNext(this.#begin()),
      open: (id) => this.#openNext(this.#store.read(id)),
      remove: (id) => this.#remove(id),
    });
    part(this, "save-version").addEventListener("click", () => this.#saveVersion());
    new ExportPanel(this, this.#data, {
      state: () => {
        this.#keep();
        return { document: this.#document, showing: this.#form.showing(this.#document.draft) };
      },
      mayWrite: () => this.#holds(),
      written: (file, isWhole) => {
        if (isWhole) this.#isAtRisk = false;
        this.#lines.say(fill(this.#data.texts.downloaded, { file }));
      },
    });
    part(this, "print-document").addEventListener("click", () => printer.print("document"));
    part(this, "print-form").addEventListener("click", () => printer.print("form"));
    addEventListener("storage", ({ key }) => this.#changedElsewhere(key));
    addEventListener("visibilitychange", () => this.#keep());
    addEventListener("beforeunload", (event) => {
      this.#keep();
      if (this.#isAtRisk) event.preventDefault();
    });

    const [latest] = this.#store.list(this.#tool);
    this.#open((latest && this.#store.read(latest.id)) ?? this.#begin());
    if (!this.#store.isLasting) this.#lines.warn("blocked");
  }

  get #tool(): ToolId {
    return this.#data.tool as ToolId;
  }

  get #name(): HTMLInputElement {
    return part<HTMLInputElement>(this, "name");
  }

  #begin(): ToolDocument {
    return newDocument({ tool: this.#tool, id: newId(random), name: "", draft: emptyValues(this.#form.fields), now: now() });
  }

  #open(document: ToolDocument): void {
    this.#document = document;
    this.#name.value = document.name;
    this.#form.values = document.draft;
    this.#errors.show([]);
    this.#lines.say("");
    this.#show();
  }

  /** Shows what follows from the document around the form. */
  #show(): void {
    this.#versions.show(this.#document);
    this.#shelf.show(this.#store.list(this.#tool), this.#document.id);
    this.#tell();
  }

  #tell(): void {
    tell(this, { document: this.#document, showing: this.#form.showing(this.#document.draft), data: this.#data, store: this.#store });
  }

  /** Opens another document, when what was written in the one before has been kept. */
  #openNext(document: ToolDocument | undefined): void {
    this.#keep();
    if (document && document.id !== this.#document.id) this.#open(document);
    this.#name.focus();
  }

  #changed(): void {
    this.#isAtRisk = true;
    if (this.#errors.isShown) this.#errors.show(this.#faults());
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.#keep(), PAUSE);
  }

  /** Keeps what has been written, if something has. */
  #keep(): void {
    clearTimeout(this.#waiting);
    const time = now();
    const document = rename(withDraft(this.#document, this.#form.values, time), this.#name.value.slice(0, this.#name.maxLength).trim(), time);
    const isTyped = this.#form.typedFaults.length > 0;
    if (document === this.#document) {
      this.#isAtRisk = isTyped || (this.#isAtRisk && !this.#store.isLasting);
      return;
    }
    this.#put(document);
    this.#isAtRisk ||= isTyped;
  }

  #put(document: ToolDocument): void {
    this.#document = document;
    const outcome = this.#store.write(document);
    this.#isAtRisk = outcome !== "stored";
    this.#lines.warn(outcome);
    this.#lines.say(outcome === "stored" ? fill(this.#data.texts.saved, { time: showTime(this.#data.locale, document.changed) }) : "");
    this.#show();
  }

  #faults(): Fault[] {
    return [...this.#form.typedFaults, ...checkValues(this.#tool, this.#form.values)];
  }

  /** True when the form holds; otherwise tells what does not. */
  #holds(): boolean {
    const faults = this.#faults();
    this.#errors.show(faults);
    if (faults.length > 0) this.#errors.focus();
    return faults.length === 0;
  }

  #saveVersion(): void {
    this.#keep();
    if (!this.#holds()) return;
    const { texts, locale } = this.#data;
    const document = saveVersion(this.#document, now());
    const number = lastVersion(document)?.number ?? 0;
    const isSame = document === this.#document;
    if (!isSame) this.#put(document);
    if (isSame) this.#lines.say(fill(texts.versionSame, { number }));
    else if (!this.#isAtRisk) this.#lines.say(fill(texts.versionSaved, { number, time: showTime(locale, document.changed) }));
  }

  #reading(): HTMLElement[] {
    this.#keep();
    return readingView(this.#document, this.#form.showing(this.#document.draft), this.#data);
  }

  #remove(id: string): void {
    this.#keep();
    const document = this.#store.read(id);
    if (!document) return;
    const { texts } = this.#data;
    const name = document.name || texts.untitled;
    this.#store.remove(id);
    if (id === this.#document.id) this.#open(this.#begin());
    else this.#show();
    this.#lines.offerUndo(fill(texts.removed, { name }), () => this.#restore(document));
  }

  #import(document: ToolDocument): void {
    const { texts } = this.#data;
    const before = this.#store.read(document.id);
    const name = document.name || texts.untitled;
    this.#put(document);
    this.#open(document);
    if (before && JSON.stringify(before) !== JSON.stringify(document)) this.#lines.offerUndo(fill(texts.replaced, { name }), () => this.#restore(before));
    else this.#lines.note(fill(texts.imported, { name }));
  }

  /** Brings a document back as it was. */
  #restore(document: ToolDocument): void {
    const { texts } = this.#data;
    this.#put(document);
    this.#open(document);
    this.#lines.note(fill(texts.restored, { name: document.name || texts.untitled }));
    this.#name.focus();
  }

  /** Another window has written: what is open here follows, unless something has been written here too. */
  #changedElsewhere(key: string | null): void {
    if (key !== keyOf(this.#document.id) || this.#isAtRisk) return;
    const document = this.#store.read(this.#document.id);
    if (!document || document.changed <= this.#document.changed) return;
    this.#open(document);
    this.#lines.say(this.#data.texts.elsewhere);
  }
}

customElements.define("tool-workshop", ToolWorkshop);
