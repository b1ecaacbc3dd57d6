import { expect, test } from "vitest";
import { useContentCopy } from "../support/content-copy.ts";

const { read, add, edit, problems } = useContentCopy();
const PAGE = "tools/scorecard.sv.mdx";

test("a text that the form of a tool lacks is found", () => {
  edit(PAGE, /^ {2}cycle\.do:.*\n/m, "");
  expect(problems().join("\n")).toContain(
    `${PAGE}:7:3: kentän ”cycle.do” teksti puuttuu. Lisää se kohtaan ”fields”.`,
  );
});

test("a text of a field that the tool does not have is found, with the one that was meant", () => {
  edit(PAGE, "  cycle.do:", "  cycle.doo:");
  expect(problems().join("\n")).toContain(
    "työkalussa ei ole kenttää ”cycle.doo”. Tarkoititko ”cycle.do”?",
  );
});

test("a page of a tool that does not exist is found", () => {
  add(
    "tools/scorecards.sv.mdx",
    read(PAGE)
      .replace("slug: resultatkort", "slug: annat")
      .replace("title: Resultatkort", "title: Annat"),
  );
  expect(problems().join("\n")).toContain(
    "tools/scorecards.sv.mdx:1:1: työkalua ”scorecards” ei ole. Tarkoititko ”scorecard”?",
  );
});
