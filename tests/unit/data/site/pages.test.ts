import { describe, expect, test } from "vitest";
import { listPage } from "../../../../src/data/site/list-page.ts";
import { notFoundPage } from "../../../../src/data/site/not-found-page.ts";
import { siteView } from "../../../../src/data/site/site-view.ts";
import { textPage, textPageParams } from "../../../../src/data/site/text-page.ts";
import { luoto } from "../fixture-catalogue.ts";

const context = await luoto().context();
const norwegian = await luoto().context("nb");
const finnish = await luoto().context("fi");

describe("what stands around every page", () => {
  test("is the name of the catalogue, its menus, licence and contact", () => {
    const view = siteView(context);
    expect(view).toMatchObject({
      name: "God praxis på skären",
      description: "En liten påhittad samling, som programmets delar prövas med.",
      home: "/",
      search: { action: "/praxis/", param: "q", description: "/opensearch.xml" },
      compare: "/jamfor/",
      license: { id: "CC-BY-4.0" },
      contact: "https://luoto.example/yhteys",
    });
    expect(view.navigation.map(({ href }) => href)).toEqual([
      "/praxis/",
      "/piloter/",
      "/verksamhetsmodeller/",
      "/effekter/",
      "/teman/",
      "/kommuner/",
      "/valfardsomraden/",
      "/verktyg/",
      "/praxis/#browse-query",
    ]);
    expect(view.footer.map(({ text, href }) => [text, href])).toEqual([
      ["Jämför", "/jamfor/"],
      ["Så gör vi redan", "/sa-gor-vi-redan/"],
      ["Program", "/program/"],
      ["Om samlingen", "/om/"],
    ]);
    expect(siteView(finnish).footer.at(-1)).toEqual({
      text: "Om samlingen",
      lang: "sv",
      href: "/fi/om/",
    });
  });
});

describe("a page of plain text", () => {
  test("is found by its address, and shows its text as HTML", () => {
    expect(textPageParams(context.words, context)).toEqual([{ slug: "om" }]);
    const { page, article } = textPage(context, { slug: "om" });
    expect(article).toEqual({
      heading: "Om samlingen",
      lang: undefined,
      stale: false,
      html: '<p>Den här samlingen är påhittad. Läs mera i <a href="https://luoto.example">försöken</a>.</p>',
    });
    expect(page).toMatchObject({
      title: "Om samlingen",
      description: "Vad den här påhittade samlingen är.",
      partly: false,
      place: { above: [], image: { section: "pages", id: "about" } },
    });
    if (!("place" in page)) throw new Error("the page has a place of its own");
    expect(page.place.address(context.routesIn("nb"), "nb")).toBe("/nb/om/");
    expect(() => textPage(context, { slug: "about" })).toThrow(/"about"/);
  });

  test("says how its translation came to be, or in which language it is", () => {
    expect(textPage(norwegian, { slug: "om" }).page).toMatchObject({
      partly: false,
      origin: { made: "person" },
    });
    expect(textPage(norwegian, { slug: "om" }).article.stale).toBe(false);
    expect(textPage(finnish, { slug: "om" }).page).toMatchObject({ partly: true, titleLang: "sv" });
    expect(textPage(finnish, { slug: "om" }).article.lang).toBe("sv");
  });
});

describe("the page of a section that lists its entries", () => {
  test("is found by the section's word, with what its counts count", () => {
    const { page, list } = listPage(context, { section: "teman" });
    expect(page).toEqual({ section: "themes" });
    expect(list.links.map(({ text, count }) => [text, count])).toEqual([
      ["Läsning", 2],
      ["Resor", 1],
    ]);
    expect(list.counts).toBe(context.t.model.countSentence);
    expect(listPage(context, { section: "valfardsomraden" }).list.counts).toBe(
      context.t.browse.resultCount,
    );
    expect(listPage(context, { section: "program" }).list.links.map(({ count }) => count)).toEqual([
      4,
    ]);
  });

  test.each(["praxis", "nej"])("is not there at %s", (section) => {
    expect(() => listPage(context, { section })).toThrow(`"${section}"`);
  });
});

test("the page for wrong addresses leads home in every language, and to the sections", () => {
  const { page, search, links } = notFoundPage(context);
  expect(page).toMatchObject({
    title: "Sidan hittades inte",
    hidden: true,
    heading: { title: "Sidan hittades inte" },
  });
  expect(search.action).toBe("/praxis/");
  expect(links.slice(0, 4).map(({ href }) => href)).toEqual(["/", "/nb/", "/fi/", "/praxis/"]);
  expect(links).toHaveLength(12);
});
