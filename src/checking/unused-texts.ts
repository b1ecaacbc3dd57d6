/** Texts whose keys are looked up by a variable, as wholes: enumerations and plural forms. */
const isEnumeration = (value: object, code: string): boolean =>
  "one" in value ||
  Object.keys(value).some((key) => key.includes("-")) ||
  Object.keys(value).every((key) => !new RegExp(`\\.${key}\\b`).test(code));

function* trails(value: object, code: string, trail: string[] = []): Generator<string[]> {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "object" && inner !== null && !isEnumeration(inner, code))
      yield* trails(inner, code, [...trail, key]);
    else yield [...trail, key];
  }
}

/** Texts of a dictionary that nothing in a program names, each by its trail of keys. */
export function unusedTexts(dictionary: object, code: string): string[][] {
  return [...trails(dictionary, code)].filter((trail) => {
    const key = trail.at(-1);
    return !new RegExp(`\\.${key}\\b|\\["${key}"\\]|"${key}"|\\b${key},`).test(code);
  });
}
