/** The names that a program looks keys up by. */
interface Names {
  /** Names of properties, after a dot. */
  properties: ReadonlySet<string>;
  /** Groups that are taken as tables of names, typed as a `Record`. */
  tables: ReadonlySet<string>;
  /** Names in quotes, or followed by a comma as those are that are taken out of an object. */
  others: ReadonlySet<string>;
}

const found = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map(([, name = ""]) => name);

const namesIn = (code: string): Names => ({
  properties: new Set(found(code, /\.(\w+)/g)),
  tables: new Set(found(code, /Record<string, string>>> = t\.(\w+);/g)),
  others: new Set([...found(code, /"(?=([\w-]+)")/g), ...found(code, /(\w+),/g)]),
});

/**
 * Texts whose keys are looked up by a variable, as wholes: enumerations, plural forms and tables of
 * names.
 */
const isEnumeration = (key: string, value: object, { properties, tables }: Names): boolean =>
  "one" in value ||
  tables.has(key) ||
  Object.keys(value).some((own) => own.includes("-")) ||
  Object.keys(value).every((own) => !properties.has(own));

function* trails(value: object, names: Names, trail: string[] = []): Generator<string[]> {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "object" && inner !== null && !isEnumeration(key, inner, names))
      yield* trails(inner, names, [...trail, key]);
    else yield [...trail, key];
  }
}

/** Texts of a dictionary that nothing in a program names, each by its trail of keys. */
export function unusedTexts(dictionary: object, code: string): string[][] {
  const names = namesIn(code);
  return [...trails(dictionary, names)].filter((trail) => {
    const key = trail.at(-1) ?? "";
    return !names.properties.has(key) && !names.others.has(key);
  });
}
