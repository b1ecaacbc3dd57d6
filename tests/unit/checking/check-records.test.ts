import { expect, test } from "vitest";
import { useContentCopy } from "../support/content-copy.ts";

const { read, add, edit, problems } = useContentCopy();

const PRACTICE = "practices/yhteisvene.sv.md";
const PILOT = "pilots/bryggan.sv.mdx";

test("a practice and a pilot may not have the same id", () => {
  add("pilots/yhteisvene.sv.mdx", read(PILOT).replace("title: ", "title: Nya "));
  expect(problems()).toEqual([
    `pilots/yhteisvene.sv.mdx:1:1: tunnus ”yhteisvene” on jo tiedostolla ${PRACTICE}. Nimeä tämä tiedosto toisin.`,
  ]);
});

test("a pilot may not have the title of a practice", () => {
  edit(PILOT, /^title: .*$/m, "title: Den gemensamma båten");
  expect(problems().join("\n")).toContain(
    `sama otsikko on jo tiedostossa ${PILOT}. Vaihda toinen.`,
  );
});

test("two pages may not have the same address, a page and a tool may", () => {
  const slug = /^slug: (.*)$/m.exec(read("pages/about.sv.md"))?.[1] ?? "";
  add("pages/other.sv.md", read("pages/about.sv.md"));
  edit("tools/scorecard.sv.mdx", /^slug: .*$/m, `slug: ${slug}`);
  expect(problems()).toEqual([
    "pages/other.sv.md:2:7: sama osoite on jo tiedostossa pages/about.sv.md. Vaihda toinen.",
  ]);
});

test("a pilot's ids must be in their vocabularies too", () => {
  edit(PILOT, "sectors: [care, culture]", "sectors: [care, cultura]");
  expect(problems().join("\n")).toContain(
    "tunnusta ”cultura” ei ole sanastossa sectors.yaml. Tarkoititko ”culture”?",
  );
});

test("a highlight of a practice that is not there is found, with the one that was meant", () => {
  edit("catalogue.yaml", "practice: lautta-kirjastona", "practice: lautta-kirjasto");
  expect(problems().join("\n")).toContain(
    "tunnusta ”lautta-kirjasto” ei ole kansiossa practices. Tarkoititko ”lautta-kirjastona”?",
  );
});
