import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages.ts";
import { readOwnInterface } from "../../../src/reading/own-interface.ts";

const { languages, code } = readOwnInterface("content");

test("every language of the generator is read with the text of its file", () => {
  expect(languages.map(({ locale }) => locale)).toEqual(Object.keys(INTERFACE_LANGUAGES));
  for (const { locale, file, texts, words, source } of languages) {
    expect({ texts, words }).toEqual(INTERFACE_LANGUAGES[locale]);
    expect(file).toBe(`../src/i18n/${locale}.ts`);
    expect(source).toContain(`export const ${locale}`);
  }
});

test("the code is that which may use texts: neither the dictionaries nor the content check", () => {
  expect(code).toContain("export function readOwnInterface");
  expect(code).toContain("<script>");
  expect(code).not.toContain("export const fi =");
  expect(code).not.toContain("export function checkInterface");
  expect(code).not.toContain("export const checkInterface");
});
