import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fi } from "../../../src/i18n/fi.ts";

const code = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith(path.join("i18n", "fi.ts")))
  .map((file) => readFileSync(path.join("src", file), "utf8"))
  .join("\n");

/** Keys whose values are looked up by a variable, as wholes: enumerations and plural forms. */
const isEnumeration = (value: object): boolean =>
  "one" in value || Object.keys(value).some((key) => key.includes("-")) || Object.keys(value).every((key) => !new RegExp(`\\.${key}\\b`).test(code));

function* leaves(value: object, trail: string[]): Generator<string[]> {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "object" && inner !== null && !isEnumeration(inner)) yield* leaves(inner, [...trail, key]);
    else yield [...trail, key];
  }
}

test("every text of the interface is used somewhere", () => {
  const all = [...leaves(fi, [])];
  expect(all.length).toBeGreaterThan(120);
  const unused = all.filter((trail) => !new RegExp(`\\.${trail.at(-1)}\\b|"${trail.at(-1)}"|\\b${trail.at(-1)},`).test(code)).map((trail) => trail.join("."));
  expect(unused).toEqual([]);
});
