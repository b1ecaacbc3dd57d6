import { expect, test } from "vitest";
import { describeTranslations } from "../../../scripts/lib/translations/describe-translations.ts";
import { useContentCopy } from "../support/content-copy.ts";

const { add, edit, content } = useContentCopy();

const OWN = "practices/yhteisvene.fi.md";

const described = (): string[] => describeTranslations(content()).split("\n");
/** The line that counts a language's texts. */
const counts = (locale: string): string =>
  described().find((line) => line.includes(`(${locale})`)) ?? "";

test("every language but the records' own has its counts", () => {
  expect(described().filter((line) => line.startsWith("──"))).toEqual([
    "── norjan bokmål (nb), tekstejä: ajan tasalla 28, vanhentunut (alkuteksti on muuttunut) 0, alkuperä merkitsemättä 0, kääntämättä 31, ilman alkutekstiä 0",
    "── suomi (fi), tekstejä: ajan tasalla 12, vanhentunut (alkuteksti on muuttunut) 1, alkuperä merkitsemättä 0, kääntämättä 46, ilman alkutekstiä 0",
  ]);
});

test("what needs work is told file by file, also where there is no file yet", () => {
  expect(described()).toContain(`  ${OWN}: title`);
  expect(described()).toContain("  pages/about.fi.md: page");
  expect(described()).toContain(
    "  practices/majakan-lukupiiri.nb.md: title, summary, place, goal, tried, rooted, impacts.clients, adoption.obstacles.0",
  );
  expect(described().some((line) => line.includes("lautta-kirjastona.nb.md"))).toBe(false);
});

test("an original that changes makes its translations stale, in every language that has one", () => {
  edit("practices/lautta-kirjastona.sv.md", "title: Färjan som bibliotek", "title: Bokfärjan");
  expect(counts("nb")).toContain("ajan tasalla 27, vanhentunut (alkuteksti on muuttunut) 1,");
  expect(counts("fi")).toContain("ajan tasalla 11, vanhentunut (alkuteksti on muuttunut) 2,");
  expect(described()).toContain("  practices/lautta-kirjastona.nb.md: title");
});

test("a text whose origin is not marked is counted apart", () => {
  edit(OWN, /^ {2}goal: "\w+"\n/m, "");
  expect(counts("fi")).toContain(
    "ajan tasalla 11, vanhentunut (alkuteksti on muuttunut) 1, alkuperä merkitsemättä 1,",
  );
});

test("a text without an original is counted, and a translation without its record is counted text by text", () => {
  edit(OWN, "made: machine", "learned: Opittiin.\nmade: machine");
  add(
    "practices/tuntematon.fi.md",
    "---\ntitle: Tuntematon\nsummary: Ei mitään.\nmade: person\n---\n",
  );
  expect(counts("fi")).toContain("ilman alkutekstiä 3");
  expect(described()).toContain(`  ${OWN}: learned`);
  expect(described()).toContain("  practices/tuntematon.fi.md: title, summary");
});

test("a record that has a mistake does not make its translations seem to lack an original", () => {
  edit("practices/yhteisvene.sv.md", "evidence: description", "evidence: guess");
  expect(counts("fi")).toContain("ilman alkutekstiä 0");
});

test("a catalogue of one language has nothing to translate", () => {
  edit("catalogue.yaml", "[sv, nb, fi]", "[sv]");
  expect(described()).toEqual([
    "Kirjastoa julkaistaan vain yhdellä kielellä: käännettävää ei ole.",
  ]);
});
