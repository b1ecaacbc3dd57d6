import { type ForbiddenText, forbiddenIn } from "../domain/forbidden-text.ts";
import { leaves, type Step } from "../domain/unchecked.ts";
import type { YamlDocument } from "./document.ts";
import type { Problem } from "./problem.ts";

/** What is wrong where a text holds what it may not, and how to put it right. */
const MESSAGES: Record<ForbiddenText, string> = {
  html: "tekstissä on HTML-koodia. Poista se ja käytä Markdown-merkintöjä.",
  email: "tekstissä on sähköpostiosoite. Poista se; henkilöiden yhteystietoja ei julkaista.",
  phone: "tekstissä on puhelinnumero. Poista se; henkilöiden yhteystietoja ei julkaista.",
  link: "linkin osoite ei kelpaa. Käytä osoitetta, joka alkaa https://.",
};

/** Every text in a value, with the path to it. */
export const texts = (value: unknown): { path: readonly Step[]; text: string }[] =>
  leaves(value).flatMap(({ path, text }) => (typeof text === "string" ? [{ path, text }] : []));

/** HTML, contact details and unsafe links in the texts of a document. */
export const textProblems = (file: string, document: YamlDocument): Problem[] =>
  texts(document.data).flatMap(({ path, text }) =>
    forbiddenIn(text).map(({ kind, piece }) => ({
      file,
      position: document.positionInside(path, piece.split("\n")[0] ?? piece),
      message: MESSAGES[kind],
    })),
  );

/** Where something stands in the text below a frontmatter. */
export function placeIn(body: string, index: number, firstLine: number): Problem["position"] {
  const before = body.slice(0, index).split("\n");
  return { line: firstLine + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
}

/** The same in the text below a record's frontmatter. */
export const bodyProblems = (file: string, body: string, firstLine: number): Problem[] =>
  forbiddenIn(body).map(({ kind, index }) => ({
    file,
    position: placeIn(body, index, firstLine),
    message: MESSAGES[kind],
  }));
