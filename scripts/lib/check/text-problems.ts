import type { YamlDocument } from "../../../src/reading/yaml-document.ts";
import type { Problem } from "./problem.ts";

/** What a text of a record may not hold, and how to mend it. */
const FORBIDDEN: { pattern: RegExp; message: string }[] = [
  {
    pattern: /<\/?[a-z][^>]*>|<!--/i,
    message: "tekstissä on HTML-koodia. Poista se ja käytä Markdown-merkintöjä.",
  },
  {
    pattern: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
    message: "tekstissä on sähköpostiosoite. Poista se; henkilöiden yhteystietoja ei julkaista.",
  },
  {
    pattern: /(?<![\d–-])(?:\+358[ \d-]{6,}\d|0\d{1,2}[ -]\d{3,4}[ -]?\d{2,4})(?!\d)/,
    message: "tekstissä on puhelinnumero. Poista se; henkilöiden yhteystietoja ei julkaista.",
  },
  {
    pattern: /\]\(\s*(?:javascript|data|vbscript):/i,
    message: "linkin osoite ei kelpaa. Käytä osoitetta, joka alkaa https://.",
  },
];

/** Every text in a value, with the path to it. */
export function* texts(
  value: unknown,
  path: PropertyKey[],
): Generator<{ path: PropertyKey[]; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** HTML, contact details and unsafe links in the texts of a document. */
export const textProblems = (file: string, document: YamlDocument): Problem[] =>
  [...texts(document.data, [])].flatMap(({ path, text }) =>
    FORBIDDEN.flatMap(({ pattern, message }) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined
        ? []
        : [
            {
              file,
              position: document.positionInside(path, found.split("\n")[0] ?? found),
              message,
            },
          ];
    }),
  );

/** Where something stands in the text below a frontmatter. */
export function placeIn(body: string, index: number, firstLine: number): Problem["position"] {
  const before = body.slice(0, index).split("\n");
  return { line: firstLine + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
}

/** The same in the text below a record's frontmatter. */
export const bodyProblems = (file: string, body: string, firstLine: number): Problem[] =>
  FORBIDDEN.flatMap(({ pattern, message }) => {
    const found = pattern.exec(body);
    return found ? [{ file, position: placeIn(body, found.index, firstLine), message }] : [];
  });

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
