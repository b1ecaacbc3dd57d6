import { decimalSign } from "./numbers.ts";

export type Cell = string | number | null;

/**
 * The separator is a semicolon: where numbers have decimal commas, as in Finnish and Swedish,
 * spreadsheets open no other file in columns without asking. The mark at the start tells them that
 * the letters are UTF-8.
 */
const SEPARATOR = ";";
const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

/** A text that a spreadsheet would take for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

function cellText(cell: Cell, decimal: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", decimal);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV after RFC 4180 but for the separator. Texts that would run as formulas get an
 * apostrophe before them.
 */
export function toCsv(table: readonly (readonly Cell[])[], locale: string): string {
  const decimal = decimalSign(locale);
  return (
    BYTE_ORDER_MARK +
    table
      .map((row) => row.map((cell) => cellText(cell, decimal)).join(SEPARATOR) + LINE_END)
      .join("")
  );
}
