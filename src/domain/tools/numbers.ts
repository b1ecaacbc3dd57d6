/** The sign that a language writes between whole numbers and decimals. */
export const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ??
  ".";

/**
 * A number as plain digits with the language's decimal sign, nothing left out: what it is typed as.
 */
export const writeNumber = (locale: string, value: number): string =>
  String(value).replace(".", decimalSign(locale));

/** Thousands parted by commas, as languages with a decimal point write them. */
const WITH_COMMAS = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * The number that somebody typed, with a minus or a dash, and spaces between thousands. Where the
 * language has decimal commas, a point is taken for one too; where it has decimal points, a comma
 * only parts thousands: "1,250" may not quietly become another number.
 * @returns null for nothing, undefined for what is no number
 */
export function readNumber(locale: string, typed: string): number | null | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f]/g, "").replace(/^[−–]/, "-");
  const plain =
    decimalSign(locale) === ","
      ? bare.replace(",", ".")
      : WITH_COMMAS.test(bare)
        ? bare.replaceAll(",", "")
        : bare;
  if (plain === "") return null;
  const value = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) + 0 : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
