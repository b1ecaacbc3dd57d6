import { describe, expect, test } from "vitest";
import { useContentCopy } from "../support/content-copy.ts";

const { edit, problems } = useContentCopy();

const PILOT = "pilots/bryggan.sv.mdx";
const TRANSLATION = "pilots/bryggan.nb.mdx";
const PROGRAMME = "programmes/luoto-2020.sv.mdx";
const PAGE = "pages/about.sv.md";

describe("each mistake of a write-up is found with file, line, column and the way to put it right", () => {
  test.each<[string, () => void, string]>([
    [
      "a part that no write-up has, with the one that was meant",
      () => edit(PILOT, "<Goals />", "<Goal />"),
      `${PILOT}:52:1: osaa ”Goal” ei ole. Tarkoititko ”Goals”?`,
    ],
    [
      "a part unlike any that the folder has",
      () => edit(PILOT, "<Goals />", "<Chart />"),
      `${PILOT}:52:1: osaa ”Chart” ei ole. Osat ovat Goals, Evaluation, Results, Scorecard, Answers.`,
    ],
    [
      "a part on the page of a tool, which has none",
      () => edit("tools/scorecard.sv.mdx", /\n---\n\n/, "\n---\n\n<Goals />\n\n"),
      "osaa ”Goals” ei ole. Poista se.",
    ],
    [
      "a part of a pilot with an attribute",
      () => edit(PILOT, "<Goals />", '<Goals id="a" />'),
      "osalla ”Goals” ei ole lisätietoja. Kirjoita <Goals />.",
    ],
    [
      "a chart that the programme does not have, with the one that was meant",
      () => edit(PROGRAMME, '<Chart id="resor" />', '<Chart id="resa" />'),
      "kaaviota ”resa” ei ole ohjelman tiedoissa. Tarkoititko ”resor”?",
    ],
    [
      "a chart without its id",
      () => edit(PROGRAMME, '<Chart id="resor" />', "<Chart />"),
      "kaaviota ”” ei ole ohjelman tiedoissa.",
    ],
    [
      "a part with its text inside, which would be program",
      () => edit(PILOT, "<Goals />", "<Goals></Goals>"),
      `${PILOT}:52:1: tekstissä on merkki < { tai }, tai rivi alkaa sanalla import tai export.`,
    ],
    [
      "braces",
      () => edit(PILOT, "i maj.", "i {maj}."),
      `${PILOT}:56:29: tekstissä on merkki < { tai }`,
    ],
    [
      "a line that imports",
      () => edit(PILOT, "<Goals />", 'import x from "x"'),
      `${PILOT}:52:1: tekstissä on merkki < { tai }`,
    ],
    [
      "an e-mail address below the frontmatter",
      () => edit(PILOT, "i maj.", "i maj, säger a@b.example."),
      `${PILOT}:56:40: tekstissä on sähköpostiosoite.`,
    ],
    [
      "HTML on a page of plain text",
      () => edit(PAGE, /\n---\n\n/, "\n---\n\n<b>Hej</b> "),
      "tekstissä on HTML-koodia.",
    ],
    [
      "a pilot without its write-up",
      () => edit(PILOT, /\n## Vad[\s\S]*$/, ""),
      "sivulla ei ole tekstiä. Kirjoita se tietojen alapuolelle.",
    ],
  ])("%s", (_name, breakIt, message) => {
    breakIt();
    expect(problems().join("\n")).toContain(message);
  });
});

test("the translation of a pilot may leave the write-up to the record", () => {
  edit(TRANSLATION, /(\n---\n)[\s\S]*$/, "$1");
  edit(TRANSLATION, /^ {2}body: .*\n/m, "");
  expect(problems()).toEqual([]);
});

test("the word import may stand within a line", () => {
  edit(PILOT, "i maj.", "i maj, efter import av brädor.");
  expect(problems().filter((line) => line.includes("import tai export"))).toEqual([]);
});
