/** Makes an element with a text or with children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string | readonly (Node | string)[] = [],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...(typeof content === "string" ? [content] : content));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A button with a text, and what it is about for those who hear the page without seeing it. */
export function button(text: string, onClick: () => void, about = ""): HTMLButtonElement {
  const name: Record<string, string> = about === "" ? {} : { "aria-label": `${text}: ${about}` };
  const element = make("button", text, { type: "button", class: "button button-quiet", ...name });
  element.addEventListener("click", onClick);
  return element;
}

/** Makes an SVG element with attributes. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  content: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...content);
  return element;
}

/**
 * The part of an element with a name in `data-part`.
 * @throws Error when the server did not make it
 */
export function part<E extends HTMLElement>(scope: ParentNode, name: string): E {
  const found = scope.querySelector<E>(`[data-part="${name}"]`);
  if (!found) throw new Error(`the page has no part "${name}"`);
  return found;
}
