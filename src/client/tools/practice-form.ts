/**
 * <practice-form>: makes a practice of the catalogue out of a scorecard, the final evaluation it
 * stands beside, and choices.
 * Over 200 lines: one custom element, whose parts share the state of its form.
 */
import { fill } from "../../domain/message.ts";
import { emptyValues, type Labels, type Values } from "../../domain/tools/field.ts";
import { placeName } from "../../domain/tools/names.ts";
import {
  type Gap,
  makePracticeDraft,
  newFileAddress,
  type PracticeDraft,
  practiceFile,
} from "../../domain/tools/practice-draft.ts";
import { describeFields } from "../../schemas/tools/fields.ts";
import { practiceChoices } from "../../schemas/tools/practice-choices.ts";
import type { PracticeFormView } from "../../views/tool.ts";
import { make, part } from "../dom.ts";
import { download } from "./download.ts";
import { ToolForm } from "./tool-form.ts";
import { follow, type ToolState } from "./tool-state.ts";

/** The texts of the form; they arrive in `data-texts`. */
interface PracticeTexts {
  lacksTitle: string;
  complete: string;
  gaps: Record<Gap["reason"], string>;
  choices: string;
  evaluation: string;
  tooLong: string;
  newFileNote: string;
}

/** What is kept of the form, beside the final evaluation that it belongs to. */
interface Kept {
  scorecard: string;
  choices: Values;
}

const SCORECARD = "scorecard";

/**
 * What the server tells of the form; the fields come from their schema, the terms stand in the
 * form.
 */
type View = Omit<PracticeFormView, "fields" | "terms">;

class PracticeForm extends HTMLElement {
  #view!: View;
  #texts!: PracticeTexts;
  #form: ToolForm | undefined;
  #state: ToolState | undefined;
  #openId = "";
  /** The name of the open document when it was last seen. */
  #name = "";
  #drawn = "";

  connectedCallback(): void {
    this.#view = JSON.parse(this.dataset["view"] ?? "{}") as View;
    this.#texts = JSON.parse(this.dataset["texts"] ?? "{}") as PracticeTexts;
    this.#scorecards.addEventListener("change", () => this.#changed());
    part(this, "download").addEventListener("click", () => this.#download());
    follow(this, (state) => this.#follow(state));
  }

  get #scorecards(): HTMLSelectElement {
    return part<HTMLSelectElement>(this, "scorecards");
  }

  /** The form, made when it is first needed: its texts come with the first state. */
  #formOf(state: ToolState): ToolForm {
    this.#form ??= new ToolForm(
      part(this, "choices"),
      describeFields(practiceChoices),
      { ...state.data, labels: this.#view.labels },
      () => this.#changed(),
    );
    return this.#form;
  }

  #follow(state: ToolState): void {
    this.#state = state;
    const { document, store } = state;
    const form = this.#formOf(state);
    if (this.#openId !== document.id) {
      this.#openId = document.id;
      const kept = store.readNote(document.id) as Kept | undefined;
      form.values = kept?.choices ?? { ...emptyValues(form.fields), title: document.name };
      this.#name = document.name;
      this.#list(state, kept?.scorecard);
    } else {
      this.#followName(form, document.name);
      this.#list(state, this.#scorecards.value);
    }
    this.#draw();
  }

  /** The title is the name of the document until somebody writes another. */
  #followName(form: ToolForm, name: string): void {
    const { values } = form;
    if (values["title"] === this.#name && name !== this.#name)
      form.values = { ...values, title: name };
    this.#name = name;
  }

  /**
   * The scorecards on this device; at first the one of the same name is chosen, else the last one
   * changed.
   */
  #list({ document, store, data }: ToolState, chosen: string | undefined): void {
    const entries = store.list(SCORECARD);
    const options = entries.map(({ id, name }) => new Option(name || data.texts.untitled, id));
    this.#scorecards.replaceChildren(new Option(data.texts.choose, ""), ...options);
    this.#scorecards.value =
      chosen ?? (entries.find(({ name }) => name === document.name) ?? entries[0])?.id ?? "";
  }

  #changed(): void {
    const kept: Kept = { scorecard: this.#scorecards.value, choices: this.#form?.values ?? {} };
    this.#state?.keepBeside(kept);
    this.#draw();
  }

  #draft(): PracticeDraft | undefined {
    if (!this.#form || !this.#state) return undefined;
    const { document, store } = this.#state;
    const scorecard = store.read(this.#scorecards.value)?.draft ?? {};
    return makePracticeDraft({
      scorecard,
      evaluation: document.draft,
      choices: this.#form.values,
      source: this.#view.source,
    });
  }

  #draw(): void {
    const draft = this.#draft();
    if (!draft) return;
    const { gaps } = draft;
    part(this, "lacks-title").textContent =
      gaps.length > 0 ? this.#texts.lacksTitle : this.#texts.complete;
    const drawn = JSON.stringify(gaps);
    // Drawn anew only when it changes: the keyboard may be at one of its links.
    if (drawn !== this.#drawn)
      part(this, "lack-list").replaceChildren(
        ...gaps.map((lack) => make("li", [this.#gapLink(lack)])),
      );
    this.#drawn = drawn;
    this.#drawNewFile(draft);
  }

  #drawNewFile({ id, record, gaps }: PracticeDraft): void {
    const { repository, language } = this.#view;
    if (!repository) return;
    const isComplete = gaps.length === 0;
    const address = isComplete
      ? newFileAddress(repository, `${id}.${language}.md`, practiceFile(record))
      : undefined;
    const link = part<HTMLAnchorElement>(this, "new-file");
    link.hidden = !address;
    if (address) link.href = address;
    const note = part(this, "new-file-note");
    note.hidden = !isComplete;
    note.textContent = address ? this.#texts.newFileNote : this.#texts.tooLong;
  }

  /** A link to where a part is filled in: on this page, or on that of the scorecard. */
  #gapLink({ part: form, path, reason }: Gap): HTMLAnchorElement {
    const { scorecard, labels } = this.#view;
    const of: Record<Gap["part"], { labels: Labels; name: string }> = {
      scorecard: { labels: scorecard.labels, name: scorecard.title },
      "final-evaluation": {
        labels: this.#state?.showing.labels ?? {},
        name: this.#texts.evaluation,
      },
      choices: { labels, name: this.#texts.choices },
    };
    const text = fill(this.#texts.gaps[reason], {
      place: placeName(of[form].labels, path.split(".")),
      form: of[form].name,
    });
    if (form === "scorecard") return make("a", text, { href: scorecard.href });
    const control = (
      form === "choices" ? this : this.closest("tool-workshop")
    )?.querySelector<HTMLElement>(`[data-path="${path}"]`);
    const link = make("a", text, { href: `#${control?.id ?? ""}` });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      control?.focus();
    });
    return link;
  }

  #download(): void {
    const draft = this.#draft();
    if (!draft) return;
    if (draft.gaps.length > 0) part(this, "lacks").focus();
    else
      download(
        `${draft.id}.${this.#view.language}.md`,
        practiceFile(draft.record),
        "text/markdown",
      );
  }
}

customElements.define("practice-form", PracticeForm);
