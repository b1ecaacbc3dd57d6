/** The plural categories of CLDR. A language has `other` and those of the rest that it tells apart. */
export const PLURAL_CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;
export type PluralCategory = (typeof PLURAL_CATEGORIES)[number];

/** Forms of something that counts: one for each plural category of the language. */
export type Plural<Form> = { readonly other: Form } & {
  readonly [Category in Exclude<PluralCategory, "other">]?: Form;
};

/** Forms of a text that counts something. */
export type PluralForms = Plural<string>;

/** The plural categories that a language has, in the order of CLDR. */
export function pluralCategories(locale: string): PluralCategory[] {
  const own: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return PLURAL_CATEGORIES.filter((category) => own.includes(category));
}

/** The form that goes with a number, or with the numbers from one to another. */
export function pluralForm<Form>(
  locale: string,
  forms: Plural<Form>,
  number: number,
  to: number = number,
): Form {
  const rules = new Intl.PluralRules(locale);
  return forms[number === to ? rules.select(number) : rules.selectRange(number, to)] ?? forms.other;
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
  return fill(pluralForm(locale, forms, count), {
    count: new Intl.NumberFormat(locale).format(count),
  });
}

/** "a, b ja c" as the language joins it. */
export const joinList = (locale: string, items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
