import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const FOLDER = "tests/fixtures/luoto/dist";
const page = (address: string): string => readFileSync(path.join(FOLDER, address, "index.html"), "utf8");

test("edit links lead to the catalogue's own repository", () => {
  expect(page("kaytannot/yhteisvene")).toContain('href="https://git.example/luoto/kirjasto/edit/main/content/practices/yhteisvene.fi.md"');
});

test("without a repository there are none", () => {
  expect(readFileSync("dist/kaytannot/liperi-perhekeskus/index.html", "utf8")).not.toContain("Ehdota korjausta");
});

test("a figure that repeats another practice's points to it", () => {
  expect(page("kaytannot/yhteisvene")).toMatch(
    /href="\/kokoelma\/kaytannot\/lautta-kirjastona\/"[^>]*>Sama luku on raportoitu myös käytännössä Lautta kirjastona/,
  );
});

test("a city that carries a county's duties is told by its own reason", () => {
  expect(page("kaytannot/majakan-lukupiiri")).toContain("Kaupunki hoitaa hoivan itse.");
});

test("the pages are the catalogue's own, in name and colour", () => {
  expect(page("")).toContain("Luodon hyvät käytännöt");
  expect(readFileSync(path.join(FOLDER, "models.css"), "utf8")).toContain("#7a3b12");
});
