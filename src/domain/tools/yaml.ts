/**
 * What can be written as YAML: texts, numbers, lists and maps. An undefined value is left out with
 * its key.
 */
export type Yaml = string | number | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

/**
 * A text that needs no quotes whatever reads it: letters first, and nothing that YAML takes for a
 * sign.
 */
const PLAIN = /^[\p{L}][\p{L}\p{N} ,.()/–-]*[\p{L}\p{N}.)]$/u;
const WORD = /^(true|false|yes|no|on|off|null|y|n)$/i;

function scalar(text: string, indent: string): string {
  const isBlock = text.includes("\n") && !/^\s|\s\n|\s$|[^\P{C}\n]/u.test(text);
  if (isBlock) return `|-\n${text.replace(/^(?=.)/gm, indent)}`;
  return PLAIN.test(text) && !WORD.test(text) ? text : JSON.stringify(text);
}

const isBranch = (value: Yaml): value is Exclude<Yaml, string | number> =>
  typeof value === "object";
const isEmpty = (value: Exclude<Yaml, string | number>): boolean =>
  Array.isArray(value) ? value.length === 0 : Object.values(value).every((it) => it === undefined);

function write(value: Yaml, indent: string): string[] {
  if (!isBranch(value)) return [typeof value === "number" ? String(value) : scalar(value, indent)];
  if (Array.isArray(value)) {
    return value.flatMap((item: Yaml) => {
      const [first = "", ...rest] = write(item, `${indent}  `);
      return [`- ${first}`, ...rest.map((line) => (isBranch(item) ? `  ${line}` : line))];
    });
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    if (!isBranch(inner)) return [`${key}: ${write(inner, `${indent}  `).join("\n")}`];
    if (isEmpty(inner)) return [`${key}: ${Array.isArray(inner) ? "[]" : "{}"}`];
    return [`${key}:`, ...write(inner, `${indent}  `).map((line) => `  ${line}`)];
  });
}

/** A map as YAML, its keys in their order. Texts of several lines are written as blocks. */
export const toYaml = (value: { readonly [key: string]: Yaml | undefined }): string =>
  `${write(value, "").join("\n")}\n`;
