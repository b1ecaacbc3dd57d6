import { type Field, leavesOf, type Value, type Values } from "../../../src/domain/tools/field.ts";
import { itemsOf } from "../../../src/domain/tools/items.ts";
import {
  newDocument,
  newId,
  saveVersion,
  type ToolDocument,
  withDraft,
} from "../../../src/domain/tools/tool-document.ts";
import { fieldsOf } from "../../../src/schemas/tools/fields.ts";
import type { ToolId } from "../../../src/schemas/tools/tools.ts";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Signs that have broken formats before. */
const SIGNS = [
  "a",
  "Ä",
  "ö",
  " ",
  "\n",
  "\t",
  '"',
  "'",
  "\\",
  ";",
  ",",
  "=",
  "<b>",
  "&",
  "#",
  "|",
  "—",
  "😀",
  "\u0000",
  "\u2028",
  "\ud800",
  "{}",
  "0",
];

function randomText(random: () => number, max: number): string {
  const length = Math.floor(random() ** 16 * max);
  let text = "";
  while (text.length < length) text += SIGNS[Math.floor(random() * SIGNS.length)];
  return text.slice(0, max);
}

const pick = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

function randomValue(field: Field, random: () => number): Value {
  const isLeftEmpty = random() < 0.2;
  switch (field.kind) {
    case "group":
      return randomValues(field.fields, random);
    case "list":
      return Array.from({ length: Math.floor(random() ** 4 * (field.max + 1)) }, () =>
        randomValues(field.fields, random),
      );
    case "line":
    case "text":
      return randomText(random, field.max);
    case "day":
      return isLeftEmpty ? "" : new Date(Math.floor(random() * 4e12)).toISOString().slice(0, 10);
    case "number":
      return isLeftEmpty
        ? null
        : pick(random, [0, 1, -1, 0.1, 1e21, 1e-7, Math.round(random() * 1e6) / 100, -random()]);
    case "choice":
      return isLeftEmpty ? "" : pick(random, field.options);
    case "item":
      return newId(random);
    default:
      return "";
  }
}

const randomValues = (fields: readonly Field[], random: () => number): Values =>
  Object.fromEntries(fields.map((field) => [field.key, randomValue(field, random)]));

/** Random values of a tool, whose references lead to items that are there. */
export function randomDraft(tool: ToolId, random: () => number): Values {
  const fields = fieldsOf(tool);
  const values = randomValues(fields, random);
  const ids = itemsOf(fields, values).map(({ id }) => id);
  for (const { field, steps } of leavesOf(fields, values)) {
    if (field.kind !== "reference" || ids.length === 0) continue;
    const row = steps
      .slice(0, -1)
      .reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], values);
    (row as Record<string, Value>)[field.key] = pick(random, ids);
  }
  return values;
}

/** A random document of a tool with up to three versions. */
export function randomDocument(tool: ToolId, random: () => number): ToolDocument {
  const now = () => new Date(Math.floor(random() * 4e12)).toISOString();
  let document = newDocument({
    tool,
    id: newId(random),
    name: randomText(random, 200),
    draft: randomDraft(tool, random),
    now: now(),
  });
  const versions = Math.floor(random() * 4);
  for (let version = 0; version < versions; version++)
    document = saveVersion(withDraft(document, randomDraft(tool, random), now()), now());
  return document;
}
