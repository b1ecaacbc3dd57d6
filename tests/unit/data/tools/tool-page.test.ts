import { describe, expect, test } from "vitest";
import { toolPage, toolsPage } from "../../../../src/data/tools/tool-page.ts";
import { toolPages } from "../../../../src/data/tools/tool-pages.ts";
import { luoto, own } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownContext = await own().context();
const ownEnglish = await own().context("en");
const context = await luoto().context();
const norwegian = await luoto().context("nb");
const finnish = await luoto().context("fi");

describe("the page of a tool", () => {
  test("has its texts, the fields of its schema and the names of all tools", () => {
    const { page, tool } = toolPage(context, { id: "resultatkort" });
    expect(page).toMatchObject({
      title: "Resultatkort",
      titleLang: undefined,
      partly: false,
      origin: undefined,
    });
    expect(tool).toMatchObject({
      id: "scorecard",
      heading: "Resultatkort",
      description: "Beskriver ett försök på ett enda kort.",
      locale: "sv-FI",
      toolNames: { scorecard: "Resultatkort" },
      practiceForm: undefined,
    });
    expect(tool.labels["changes.target"]?.label).toBe("Mål");
    expect(tool.fields.length).toBeGreaterThan(5);
  });

  test("says where it is in another language, and who translated it", () => {
    expect(toolPage(norwegian, { id: "resultatkort" }).page).toMatchObject({
      partly: false,
      origin: { made: "person" },
    });
    expect(toolPage(finnish, { id: "resultatkort" }).page).toMatchObject({
      partly: true,
      titleLang: "sv",
    });
    expect(toolPage(finnish, { id: "resultatkort" }).page.origin).toBeUndefined();
    expect(() => toolPage(context, { id: "scorecard" })).toThrow(/"scorecard"/);
  });

  test("of the final evaluation makes a practice of it, with the terms of the catalogue", async () => {
    const context = ownContext;
    const { catalogue } = context;
    const slug = context.written.tools.find(({ id }) => id === "final-evaluation")?.slug ?? "";
    const form = toolPage(context, { id: slug }).tool.practiceForm;
    expect(form?.source).toBe(
      [...catalogue.sources.values()].find(({ ownReports }) => ownReports)?.id,
    );
    expect(form?.language).toBe("fi");
    expect(form?.recordLanguage).toBeUndefined();
    expect(form?.terms.themes).toHaveLength(catalogue.themes.size);
    const merged = [...catalogue.municipalities.values()].filter(({ mergedInto }) => mergedInto);
    expect(merged.length).toBeGreaterThan(0);
    expect(form?.terms.municipalities).toHaveLength(catalogue.municipalities.size - merged.length);
    expect(form?.labels["impacts.economy.reported.no-effect"]?.label).toBe(
      context.t.impact.reports["no-effect"],
    );
    expect(form?.labels["rooted.established"]?.label).toBe(context.t.rooted.statuses.established);
    expect(form?.labels["operatingModel"]?.label).toBe(context.t.experiment.operatingModel);
    const english = ownEnglish;
    const there = english.written.tools.find(({ id }) => id === "final-evaluation")?.slug ?? "";
    expect(toolPage(english, { id: there }).tool.practiceForm?.recordLanguage).toBe("Finnish");
    const others = context.written.tools.filter(({ id }) => id !== "final-evaluation");
    for (const tool of others)
      expect(toolPage(context, { id: tool.slug }).tool.practiceForm).toBeUndefined();
  });
});

test("the page of all tools says when each is used", () => {
  const { page, tools } = toolsPage(context);
  expect(tools).toEqual([
    {
      id: "scorecard",
      title: "Resultatkort",
      description: "Beskriver ett försök på ett enda kort.",
      href: "/verktyg/resultatkort/",
      when: context.t.tools.when.scorecard,
      lang: undefined,
    },
  ]);
  expect(page).toEqual({ section: "tools", partly: false });
  expect(toolsPage(finnish).page).toMatchObject({ partly: true });
});

test("a page of a tool that the generator does not have is an error", async () => {
  const { tools, toolTranslations } = luoto().entries;
  const unknown = { toolTranslations, tools: tools.map((it) => ({ ...it, id: "hammer" })) };
  await expect(toolPages(unknown, "sv", ["sv"], async () => () => "")).rejects.toThrow(/"hammer"/);
});
