/**
 * <tool-workshop>: a tool's form that works. The server wrote the form, its texts and an empty row
 * of every list; here documents are opened, written, kept on the device, compared, printed and
 * taken out and in as files. A little over 200 lines: the element is where all parts of the form
 * meet, and each part has a file of its own.
 */
import { fill } from "../../domain/message.ts";
import type { Fault } from "../../domain/tools/fault.ts";
import { emptyValues } from "../../domain/tools/field.ts";
import {
  lastVersion,
  newDocument,
  newId,
  rename,
  saveVersion,
  type ToolDocument,
  withDraft,
} from "../../domain/tools/tool-document.ts";
import { checkValues } from "../../schemas/tools/document.ts";
import { fieldsOf } from "../../schemas/tools/fields.ts";
import type { ToolId } from "../../schemas/tools/tools.ts";
import { part } from "../dom.ts";
import { now, showTime } from "./clock.ts";
import { DocumentShelf } from "./document-shelf.ts";
import { browserStorage, DocumentStore, keyOf, type Outcome } from "./document-store.ts";
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
  /** Set while something has been changed that has not been kept yet. */
  #waiting: number | undefined;

  connectedCallback(): void {
    this.#data = JSON.parse(part(this, "data").textContent ?? "{}") as ToolData;
    const element = part(this, "form");
    const printer = new Printer(this, element, () =>
      this.#form.isEmpty ? undefined : this.#reading(),
    );
    this.#form = new ToolForm(element, fieldsOf(this.#tool), this.#data, () => this.#changed());
    this.#errors = new ErrorSummary(part(this, "errors"), this.#form, this.#data);
    this.#versions = new VersionPanel(part(this, "version-panel"), this.#data, (values) =>
      this.#form.showing(values),
    );
    this.#lines = new StatusLines(this, this.#data);
    new ImportPanel(this, this.#data, (document) => {
      if (this.#mayLeave()) this.#import(document);
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
        if (isWhole) this.#store.exported(this.#document);
        this.#lines.say(fill(this.#data.texts.downloaded, { file }));
      },
    });
    part(this, "print-document").addEventListener("click", () => printer.print("document"));
    part(this, "print-form").addEventListener("click", () => printer.print("form"));
    addEventListener("storage", ({ key }) => this.#changedElsewhere(key));
    addEventListener("visibilitychange", () => this.#keep());
    addEventListener("beforeunload", (event) => {
      this.#keep();
      if (this.#store.isAtRisk || this.#form.typedFaults.length > 0) event.preventDefault();
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
    return newDocument({
      tool: this.#tool,
      id: newId(random),
      name: "",
      draft: emptyValues(this.#form.fields),
      now: now(),
    });
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
    const showing = this.#form.showing(this.#document.draft);
    tell(this, {
      document: this.#document,
      showing,
      data: this.#data,
      store: this.#store,
      keepBeside: (note) => this.#keepBeside(note),
    });
  }

  /** Opens another document, when what was written in the one before has been kept. */
  #openNext(document: ToolDocument | undefined): void {
    if (document && document.id !== this.#document.id) {
      if (!this.#mayLeave()) return;
      this.#open(document);
    }
    this.#name.focus();
  }

  /**
   * Keeps what has been written. False when something typed has no place in the document: it would
   * be lost, so it is told.
   */
  #mayLeave(): boolean {
    this.#keep();
    return this.#form.typedFaults.length === 0 || this.#holds();
  }

  #changed(): void {
    if (this.#errors.isShown) this.#errors.show(this.#faults());
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.#keep(), PAUSE);
  }

  /** The document with what has been written in the form; the very same when nothing has. */
  #written(): ToolDocument {
    const time = now();
    return rename(
      withDraft(this.#document, this.#form.values, time),
      this.#name.value.slice(0, this.#name.maxLength).trim(),
      time,
    );
  }

  /** Keeps what has been written, if something has, and what could not be stored before. */
  #keep(): void {
    const isChanged = this.#waiting !== undefined;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    const document = this.#written();
    if (document !== this.#document) this.#put(document);
    else if (isChanged || this.#store.held().length > 0) this.#tellKept(this.#store.storeHeld());
  }

  #put(document: ToolDocument): void {
    this.#document = document;
    this.#tellKept(this.#store.write(document));
  }

  #tellKept(outcome: Outcome): void {
    this.#lines.warn(outcome);
    this.#lines.sayDraft(
      this.#document,
      this.#store.isStored(this.#document.id),
      this.#form.typedFaults,
    );
    this.#show();
  }

  /**
   * Keeps something beside the document, and a new document with it: alone it would not be found
   * again.
   */
  #keepBeside(note: unknown): void {
    const { id } = this.#document;
    this.#lines.warn(this.#store.writeNote(id, note));
    if (!this.#store.read(id)) this.#put({ ...this.#document, changed: now() });
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
    const { id } = this.#document;
    const wasStored = this.#store.isStored(id);
    this.#keep();
    if (!this.#holds()) return;
    const { texts, locale } = this.#data;
    const document = saveVersion(this.#document, now());
    const number = lastVersion(document)?.number ?? 0;
    const isSame = document === this.#document;
    if (!isSame) this.#put(document);
    // The same version is news when it could not be stored before.
    if (isSame && wasStored) this.#lines.say(fill(texts.versionSame, { number }));
    else if (this.#store.isStored(id))
      this.#lines.say(
        fill(texts.versionSaved, { number, time: showTime(locale, document.changed) }),
      );
  }

  #reading(): HTMLElement[] {
    this.#keep();
    return readingView(this.#document, this.#form.showing(this.#document.draft), this.#data);
  }

  #remove(id: string): void {
    this.#keep();
    const document = this.#store.read(id);
    if (!document) return;
    const note = this.#store.readNote(id);
    const { texts } = this.#data;
    const name = document.name || texts.untitled;
    this.#store.remove(id);
    // The room that was made is used at once.
    this.#lines.warn(this.#store.storeHeld());
    if (id === this.#document.id) this.#open(this.#begin());
    else this.#show();
    this.#lines.offerUndo(fill(texts.removed, { name }), () => this.#restore(document, note));
  }

  #import(document: ToolDocument): void {
    const { texts } = this.#data;
    const before = this.#store.read(document.id);
    const name = document.name || texts.untitled;
    this.#put(document);
    this.#open(document);
    if (before && JSON.stringify(before) !== JSON.stringify(document))
      this.#lines.offerUndo(fill(texts.replaced, { name }), () => this.#restore(before));
    else this.#lines.note(fill(texts.imported, { name }));
  }

  /** Brings a document back as it was. @param note what was kept beside it */
  #restore(document: ToolDocument, note?: unknown): void {
    if (!this.#mayLeave()) return;
    const { texts } = this.#data;
    if (note !== undefined) this.#store.writeNote(document.id, note);
    this.#put(document);
    this.#open(document);
    this.#lines.note(fill(texts.restored, { name: document.name || texts.untitled }));
    this.#name.focus();
  }

  /**
   * Another window has written: what is open here follows, unless something has been written here
   * too.
   */
  #changedElsewhere(key: string | null): void {
    if (key !== keyOf(this.#document.id)) return;
    if (this.#written() !== this.#document || this.#form.typedFaults.length > 0) return;
    const document = this.#store.read(this.#document.id);
    if (!document || document.changed <= this.#document.changed) return;
    this.#open(document);
    this.#lines.say(this.#data.texts.elsewhere);
  }
}

customElements.define("tool-workshop", ToolWorkshop);
