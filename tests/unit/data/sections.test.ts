import { expect, test } from "vitest";
import { SECTION_TABLE } from "../../../src/data/site/section-table.ts";
import {
  hasSection,
  menuLinks,
  searchedSections,
  sectionEntries,
  sectionsOf,
} from "../../../src/data/site/sections.ts";
import type { Section } from "../../../src/i18n/route-words.ts";
import { emptyContext } from "../empty-context.ts";

const ALL = Object.keys(SECTION_TABLE) as Section[];
const MENUS = [...new Set(ALL.flatMap((section) => Object.keys(SECTION_TABLE[section].menus)))];

test("every section is linked to from every page: above it or below it", () => {
  expect(
    ALL.filter((section) => {
      const { header, footer } = SECTION_TABLE[section].menus;
      return header === undefined && footer === undefined;
    }),
  ).toEqual([]);
});

test.each(MENUS)("no two sections have the same place in the menu %s", (menu) => {
  const places = ALL.flatMap((section) => {
    const place = Object.entries(SECTION_TABLE[section].menus).find(([name]) => name === menu)?.[1];
    return place === undefined ? [] : [place];
  });
  expect(new Set(places).size).toBe(places.length);
});

test("a menu stands in the order of its places, not in that of the table", () => {
  expect(menuLinks(emptyContext(), "uses").map(({ text }) => text)).toEqual([
    "Vaikutukset",
    "Teemme jo näin",
    "Vertaile",
    "Ohjelmat",
  ]);
});

test("a link of a menu has the title of the page, its address and its introduction", () => {
  const { t, routes } = emptyContext();
  expect(menuLinks(emptyContext(), "comparison")[1]).toEqual({
    text: t.theme.title,
    href: routes.section("themes"),
    description: t.theme.lead,
  });
});

test("a catalogue without pilots and tools has no such sections, entries or links", () => {
  const context = emptyContext();
  const missing = ALL.filter((section) => !sectionsOf(context).includes(section));
  expect(missing).toEqual(["pilots", "tools"]);
  expect(missing.some((section) => hasSection(context, section))).toBe(false);
  expect(missing.flatMap((section) => sectionEntries(context, section))).toEqual([]);
  const hrefs = (["header", "footer", "uses", "browse", "comparison"] as const)
    .flatMap((menu) => menuLinks(context, menu))
    .map(({ href }) => href);
  expect(hrefs).not.toContain(context.routes.section("pilots"));
  expect(hrefs).not.toContain(context.routes.section("tools"));
});

test("a catalogue with a tool has their section, at the address of the page's language", () => {
  const tool = {
    id: "scorecard",
    slug: "tuloskortti",
    slugs: new Map([["fi", "tuloskortti"]]),
    title: "Tuloskortti",
    description: "Mitä seurataan",
    fields: {},
    writeUp: { Content: () => undefined },
  } as const;
  const { written } = emptyContext();
  const context = emptyContext({ written: { ...written, tools: [tool] } });
  expect(sectionsOf(context)).toContain("tools");
  expect(searchedSections(context, "entries")).toContain("tools");
  expect(searchedSections(emptyContext(), "entries")).not.toContain("tools");
  expect(sectionEntries(context, "tools")).toEqual([
    {
      id: "scorecard",
      slug: "tuloskortti",
      text: "Tuloskortti",
      href: "/tyokalut/tuloskortti/",
      kind: "Työkalut",
      lead: "Mitä seurataan",
    },
  ]);
});

test("an entry says what it is and what it is about, for its image and the search", () => {
  const theme = {
    id: "kestavyys",
    name: { fi: "Kestävyys" },
    description: { fi: "Vähemmän jätettä" },
  };
  const { catalogue } = emptyContext();
  const context = emptyContext({
    catalogue: { ...catalogue, themes: new Map([[theme.id, theme]]) },
  });
  expect(sectionEntries(context, "themes")).toEqual([
    {
      id: "kestavyys",
      text: "Kestävyys",
      href: "/teemat/kestavyys/",
      kind: "Teema",
      lead: "Vähemmän jätettä",
    },
  ]);
});
