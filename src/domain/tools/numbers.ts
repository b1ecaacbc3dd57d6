/** The sign that a language writes between whole numbers and decimals. */
export const decimalSign = (locale: string): string => new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";

/** A number as plain digits with the language's decimal sign, nothing left out: what it is typed as. */
export const writeNumber = (locale: string, value: number): string => String(value).replace(".", decimalSign(locale));

/**
 * The number that somebody typed: with a comma or a point, a minus or a dash, spaces between thousands.
 * @returns null for nothing, undefined for what is no number
 */
export function readNumber(typed: string): number | null | undefined {
  const plain = typed
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^[−–]/, "-")
    .replace(",", ".");
  if (plain === "") return null;
  const value = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) + 0 : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
