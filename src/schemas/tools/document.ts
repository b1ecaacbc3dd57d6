import type { Fault, FaultCode } from "../../domain/tools/fault.ts";
import type { Field, Steps, Values } from "../../domain/tools/field.ts";
import { danglingReferences, itemsOf, selfReferences } from "../../domain/tools/items.ts";
import { FORMAT, FORMAT_VERSION, type ToolDocument } from "../../domain/tools/tool-document.ts";
import { fieldsOf } from "./fields.ts";
import { LINE_MAX, madeId } from "./parts.ts";
import { TOOLS, type ToolId } from "./tools.ts";
import { z } from "./zod.ts";

/**
 * The largest file that is read, in characters: a document with its versions is a hundredth of it.
 */
export const FILE_MAX = 4_000_000;
const VERSIONS_MAX = 500;

const time = z.iso.datetime();

const documentSchema = (tool: ToolId) =>
  z.strictObject({
    format: z.literal(FORMAT),
    formatVersion: z.literal(FORMAT_VERSION),
    tool: z.literal(tool),
    id: madeId,
    name: z.string().check(z.maxLength(LINE_MAX)),
    created: time,
    changed: time,
    draft: TOOLS[tool],
    versions: z
      .array(
        z.strictObject({ number: z.int().check(z.positive()), saved: time, values: TOOLS[tool] }),
      )
      .check(z.maxLength(VERSIONS_MAX)),
  });

/** Whether something is the id of a tool. */
export const isTool = (value: unknown): value is ToolId =>
  typeof value === "string" && Object.hasOwn(TOOLS, value);

/** The field that a way leads to; none where it leads to something of the document itself. */
function fieldAt(fields: readonly Field[], steps: Steps): Field | undefined {
  const [key, ...rest] = steps.filter((step) => typeof step === "string");
  const field = fields.find((it) => it.key === key);
  return field && rest.length > 0
    ? field.kind === "group" || field.kind === "list"
      ? fieldAt(field.fields, rest)
      : undefined
    : field;
}

/** What is wrong with a value, told by what its field is and not by what zod calls it. */
function faultCode(issue: z.core.$ZodIssue, field: Field | undefined): FaultCode {
  if (issue.code === "too_big") return field?.kind === "list" ? "too-many" : "too-long";
  if (issue.code === "invalid_type" && issue.input === undefined) return "missing";
  if (field?.kind === "day") return "day";
  if (field?.kind === "number") return "number";
  if (field?.kind === "choice") return "choice";
  return "value";
}

function faultsOf(error: z.core.$ZodError, fields: readonly Field[], above: Steps = []): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const own = issue.path as Steps;
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ code: "unknown-key", steps: [...above, ...own], key }));
    const values = own[0] === "draft" ? own.slice(1) : own[0] === "versions" ? own.slice(3) : own;
    const max = issue.code === "too_big" ? Number(issue.maximum) : undefined;
    return [
      {
        code: faultCode(issue, fieldAt(fields, values)),
        steps: [...above, ...own],
        ...(max === undefined ? {} : { max }),
      },
    ];
  });
}

/**
 * What only the whole of the values shows: items with the same id, references to items that are not
 * there.
 */
function linkFaults(fields: readonly Field[], values: Values, above: Steps = []): Fault[] {
  const ids = itemsOf(fields, values).map(({ id }) => id);
  const doubles = itemsOf(fields, values).filter(({ id }, index) => ids.indexOf(id) !== index);
  return [
    ...doubles.map(({ steps }): Fault => ({ code: "double-item", steps: [...above, ...steps] })),
    ...danglingReferences(fields, values).map(
      ({ steps }): Fault => ({ code: "reference", steps: [...above, ...steps] }),
    ),
  ];
}

/** What is wrong with the values of a form; nothing when they hold. */
export function checkValues(tool: ToolId, values: Values): Fault[] {
  const fields = fieldsOf(tool);
  const parsed = TOOLS[tool].safeParse(values, { reportInput: true });
  if (!parsed.success) return faultsOf(parsed.error, fields);
  return [
    ...linkFaults(fields, values),
    ...selfReferences(fields, values).map((steps): Fault => ({ code: "self-reference", steps })),
  ];
}

export type Reading =
  | { document: ToolDocument; faults?: undefined }
  | { document?: undefined; faults: Fault[] };

const fail = (code: FaultCode, key?: string): Reading => ({
  faults: [{ code, steps: [], ...(key === undefined ? {} : { key }) }],
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a document of a tool from the text of a file.
 * @returns the document, or everything that is wrong with the file
 */
export function readDocument(text: string, tool: ToolId): Reading {
  if (text.length > FILE_MAX) return fail("too-large");
  const data = parseJson(text);
  if (data === undefined) return fail("not-json");
  if (typeof data !== "object" || data === null || !("format" in data) || data.format !== FORMAT)
    return fail("not-document");
  const { formatVersion, tool: own } = data as { formatVersion?: unknown; tool?: unknown };
  if (typeof formatVersion === "number" && formatVersion > FORMAT_VERSION)
    return fail("newer-format");
  if (!isTool(own)) return fail("unknown-tool", String(own));
  if (own !== tool) return fail("wrong-tool", own);
  const fields = fieldsOf(tool);
  const parsed = documentSchema(tool).safeParse(data, { reportInput: true });
  if (!parsed.success) return { faults: faultsOf(parsed.error, fields) };
  const document = data as ToolDocument;
  const links = [
    ...linkFaults(fields, document.draft, ["draft"]),
    ...document.versions.flatMap(({ values }, index) =>
      linkFaults(fields, values, ["versions", index, "values"]),
    ),
  ];
  if (links.length > 0) return { faults: links };
  return document.versions.every(({ number }, index) => number === index + 1)
    ? { document }
    : fail("version-order");
}

/** A document as the text of a file that reads back to the very same document. */
export const writeDocument = (document: ToolDocument): string =>
  `${JSON.stringify(document, null, 2)}\n`;
