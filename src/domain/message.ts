/** Forms of a text that counts something. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/**
 * Fills the placeholders of a text: `fill("{count} kuntaa", { count: 3 })`. An unknown placeholder
 * is left as it is.
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/**
 * Fills the placeholders of a text with pieces that carry more than their text, such as a language.
 */
export const fillPieces = <P extends { text: string }>(
  template: string,
  values: Readonly<Record<string, readonly P[]>>,
): (P | { text: string })[] =>
  template
    .split(/(\{\w+\})/)
    .flatMap((part): (P | { text: string })[] => [
      ...(values[part.slice(1, -1)] ?? (part === "" ? [] : [{ text: part }])),
    ]);

/** The text for a count, with `{count}` written as the language writes numbers. */
export function plural(locale: string, forms: PluralForms, count: number): string {
  const form = new Intl.PluralRules(locale).select(count) === "one" ? forms.one : forms.other;
  return fill(form, { count: new Intl.NumberFormat(locale).format(count) });
}

/** "a, b ja c" as the language joins it. */
export const joinList = (locale: string, items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
