import { isShared } from "../domain/comparison.ts";
import type { ComparedCell, ComparedExperiment, ComparedItem } from "../views/comparison.ts";
import { make, part } from "./dom.ts";

const copyOf = (scope: HTMLElement, template: string): DocumentFragment =>
  document.importNode(part<HTMLTemplateElement>(scope, template).content, true);

/** The attribute by which each mark is drawn. */
const MARKS = { report: "data-report", rooted: "data-status" } as const;

/**
 * A mark of the server's with a text of its own: how far something took root, or what a source
 * reports.
 */
function markOf(
  scope: HTMLElement,
  kind: keyof typeof MARKS,
  value: string,
  text: string,
): DocumentFragment {
  const copy = copyOf(scope, kind);
  copy.querySelector(`[${MARKS[kind]}]`)?.setAttribute(MARKS[kind], value);
  const label = copy.querySelector(`[data-field=${kind}]`);
  if (label) label.textContent = text;
  return copy;
}

/** The text of an item: a mark, HTML that the build has sanitised, a link, or plain. */
function textOf(
  scope: HTMLElement,
  { text = "", html, href, report, rooted, lang }: ComparedItem,
): Node {
  if (report) return markOf(scope, "report", report, text);
  if (rooted) return markOf(scope, "rooted", rooted, text);
  const element = make(html !== undefined ? "div" : href ? "a" : "span", text, {
    ...(href ? { href } : {}),
    ...(lang ? { lang } : {}),
  });
  if (html !== undefined) element.innerHTML = html;
  return element;
}

function drawItem(
  scope: HTMLElement,
  item: ComparedItem,
  cells: readonly ComparedCell[],
): HTMLLIElement {
  const parts = [
    ...(item.term ? [make("strong", item.term)] : []),
    textOf(scope, item),
    ...(item.detail ? [make("small", item.detail)] : []),
  ];
  return make("li", parts, isShared(item, cells) ? { "data-shared": "" } : {});
}

/**
 * A cell of the table, in the colours of its column.
 * @param scope holds the server's templates of marks
 * @param cells the cells of the whole row, for telling what they share
 */
export function drawCell(
  scope: HTMLElement,
  model: string,
  { missing, items }: ComparedCell,
  cells: readonly ComparedCell[],
): HTMLTableCellElement {
  const list = (): HTMLElement =>
    make(
      "ul",
      items.map((item) => drawItem(scope, item, cells)),
      { role: "list" },
    );
  return make("td", [missing ? make("p", missing, { class: "missing" }) : list()], {
    role: "cell",
    "data-model": model,
  });
}

/** The head of a column, out of the server's template. */
export function drawHead(
  scope: HTMLElement,
  experiment: ComparedExperiment,
  remove: () => void,
): HTMLTableCellElement {
  const { id, title, langs, href, place, model } = experiment;
  const head = make("th", [copyOf(scope, "head")], {
    scope: "col",
    role: "columnheader",
    "data-model": model.id,
    "data-compared": id,
  });
  const field = (name: string): HTMLElement =>
    head.querySelector(`[data-field=${name}]`) as HTMLElement;
  for (const [name, text] of Object.entries({ title, place, model: model.text }))
    field(name).textContent = text;
  for (const name of ["title", "place"] as const) {
    const lang = langs?.[name];
    if (lang) field(name).lang = lang;
    else field(name).removeAttribute("lang");
  }
  field("title").setAttribute("href", href);
  const use = head.querySelector("use");
  use?.setAttribute("href", (use.getAttribute("href") ?? "").replace(/#.*/, `#${model.id}`));
  const button = field("remove");
  button.ariaLabel = `${button.ariaLabel}: ${title}`;
  button.addEventListener("click", remove);
  return head;
}
