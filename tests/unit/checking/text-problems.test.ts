import { describe, expect, test } from "vitest";
import { bodyProblems, textProblems } from "../../../src/checking/text-problems.ts";
import { type ForbiddenText, forbiddenIn } from "../../../src/domain/forbidden-text.ts";
import { readYaml } from "../../../src/reading/yaml-document.ts";

/** Texts that may not be published, with what is forbidden in each. */
const REFUSED: Record<ForbiddenText, string[]> = {
  html: ["<b>a</b>", "<br>", "</p>", '<a href="x">', "<!-- a", "<SCRIPT>"],
  email: ["a@b.example", "nimi.suku+x@posti.kunta.example"],
  phone: ["040 123 4567", "+358 40 1234567", "09 123 4567", "050-1234567"],
  link: ["[a](javascript:alert)", "[a]( data:text/html,x)", "[a](VBScript:x)"],
};
const MESSAGES: Record<ForbiddenText, string> = {
  html: "tekstissä on HTML-koodia. Poista se ja käytä Markdown-merkintöjä.",
  email: "tekstissä on sähköpostiosoite. Poista se; henkilöiden yhteystietoja ei julkaista.",
  phone: "tekstissä on puhelinnumero. Poista se; henkilöiden yhteystietoja ei julkaista.",
  link: "linkin osoite ei kelpaa. Käytä osoitetta, joka alkaa https://.",
};
const ALLOWED = [
  "alle 5 < 6 ja 7 > 6",
  "a <- b",
  "vuosina 2015–2016 noin 1 200 000 euroa",
  "tunnus 0401234567890123",
  "sivut 040–123 4567",
  "[lähde](https://urn.example/URN:ISBN:978-952-251-874-3)",
  "toimija @kunta",
];
const cases = (Object.entries(REFUSED) as [ForbiddenText, string[]][]).flatMap(([kind, texts]) =>
  texts.map((text) => [kind, text] as const),
);

describe("what a text may not hold", () => {
  test.each(cases)("%s: %j is known, with its place", (kind, text) => {
    expect(forbiddenIn(`Alku: ${text}`).map((it) => [it.kind, it.index >= 6])).toEqual([
      [kind, true],
    ]);
  });

  test.each(ALLOWED)("%j is no such thing", (text) => {
    expect(forbiddenIn(text)).toEqual([]);
  });

  test("every kind is known at once", () => {
    const all = Object.values(REFUSED).map(([first]) => first);
    expect(forbiddenIn(all.join("\n")).map(({ kind }) => kind)).toEqual(Object.keys(REFUSED));
  });
});

describe("the check refuses just that", () => {
  test.each(cases)("%s in a value: %j", (kind, text) => {
    const document = readYaml(`a:\n  - b: ${JSON.stringify(`Alku ${text}`)}\n`);
    expect(textProblems("x.md", document).map(({ message }) => message)).toEqual([MESSAGES[kind]]);
  });

  test.each(cases)("%s in a text below: %j", (kind, text) => {
    const [problem, ...others] = bodyProblems("x.md", `Alku\nSitten\n\n${text}`, 10);
    expect(problem).toMatchObject({ file: "x.md", message: MESSAGES[kind] });
    expect(problem?.position.line).toBe(13);
    expect(others).toEqual([]);
  });

  test.each(ALLOWED)("and not %j", (text) => {
    expect(textProblems("x.md", readYaml(JSON.stringify([text])))).toEqual([]);
    expect(bodyProblems("x.md", text, 1)).toEqual([]);
  });

  test("in keys nothing is looked for, in lists and maps everything", () => {
    const document = readYaml('"a@b.example": 1\nlist: [x, { y: "a@b.example" }]\n');
    expect(textProblems("x.md", document)).toEqual([
      { file: "x.md", position: { line: 2, column: 17 }, message: MESSAGES.email },
    ]);
  });
});
