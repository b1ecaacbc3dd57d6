import { FORBIDDEN_TEXT, type ForbiddenText } from "../domain/forbidden-text.ts";
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

/** Everything in a text that may not be there: the first of each kind, with its place in the text. */
const forbiddenIn = (text: string): { found: string; index: number; message: string }[] =>
  (Object.keys(MESSAGES) as ForbiddenText[]).flatMap((kind) => {
    const match = FORBIDDEN_TEXT[kind].exec(text);
    return match ? [{ found: match[0], index: match.index, message: MESSAGES[kind] }] : [];
  });

/** Every text in a value, with the path to it. */
export const texts = (value: unknown): { path: readonly Step[]; text: string }[] =>
  leaves(value).flatMap(({ path, text }) => (typeof text === "string" ? [{ path, text }] : []));

/** HTML, contact details and unsafe links in the texts of a document. */
export const textProblems = (file: string, document: YamlDocument): Problem[] =>
  texts(document.data).flatMap(({ path, text }) =>
    forbiddenIn(text).map(({ found, message }) => ({
      file,
      position: document.positionInside(path, found.split("\n")[0] ?? found),
      message,
    })),
  );

/** Where something stands in the text below a frontmatter. */
export function placeIn(body: string, index: number, firstLine: number): Problem["position"] {
  const before = body.slice(0, index).split("\n");
  return { line: firstLine + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
}

/** The same in the text below a record's frontmatter. */
export const bodyProblems = (file: string, body: string, firstLine: number): Problem[] =>
  forbiddenIn(body).map(({ index, message }) => ({
    file,
    position: placeIn(body, index, firstLine),
    message,
  }));

const COMPONENT = /<([A-Z]\w*)((?:\s+\w+="[^"<>{}]*")*)\s*\/>/g;
/** What would be read as program in a write-up. */
const PROGRAM = /[<{}]|^(?:import|export)\s/m;

/**
 * What stands in a write-up besides Markdown: components that its page does not know, and program.
 * @param allowed tells what is wrong with a component, by its name and its attributes; undefined
 * when nothing is
 */
export function writeUpProblems(
  file: string,
  body: string,
  firstLine: number,
  allowed: (name: string, attributes: string) => string | undefined,
): Problem[] {
  const wrong = [...body.matchAll(COMPONENT)].flatMap(
    ({ index, 1: name = "", 2: attributes = "" }) => {
      const message = allowed(name, attributes);
      return message === undefined
        ? []
        : [{ file, position: placeIn(body, index, firstLine), message }];
    },
  );
  const rest = body.replace(COMPONENT, (found) => " ".repeat(found.length));
  const program = PROGRAM.exec(rest);
  return [
    ...wrong,
    ...(program
      ? [
          {
            file,
            position: placeIn(body, program.index, firstLine),
            message:
              "tekstissä on merkki < { tai }, tai rivi alkaa sanalla import tai export. Poista se: tekstiin kuuluu vain Markdown-merkintöjä ja valmiita osia.",
          },
        ]
      : []),
    ...bodyProblems(file, rest, firstLine),
  ];
}
