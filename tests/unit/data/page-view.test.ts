import { describe, expect, test } from "vitest";
import { entryPlace, HOME } from "../../../src/data/site/page-head.ts";
import { pageView } from "../../../src/data/site/page-view.ts";
import { sv } from "../../../src/i18n/sv.ts";
import { emptyContext } from "../empty-context.ts";

const { catalogue, t, routesIn, words } = emptyContext();
const theme = { id: "kestavyys", name: { fi: "Kestävyys", sv: "Hållbarhet" } };
const context = emptyContext({
  catalogue: { ...catalogue, themes: new Map([[theme.id, theme]]) },
  heading: (text) => `«${text}»`,
});
const swedish = emptyContext({
  catalogue: context.catalogue,
  locale: "sv",
  t: sv,
  words,
  routes: routesIn("sv"),
});
const home = { text: t.site.home, href: "/" };
const own = { title: "Kestävyys", description: "Mitä teemasta on kokeiltu" };

describe("the page of a section", () => {
  test("is called and introduced as the table of sections says, in its heading too", async () => {
    const page = await pageView(context, { section: "themes" });
    expect(page.title).toBe(t.theme.title);
    expect(page.description).toBe(t.theme.lead);
    expect(page.heading).toEqual({ title: `«${t.theme.title}»`, lead: t.theme.lead });
  });

  test("stands right below the home page, at its address in each language", async () => {
    const { trail, languages } = await pageView(context, { section: "themes" });
    expect(trail).toEqual([home]);
    expect(languages.map(({ locale, href }) => [locale, href])).toEqual([
      ["fi", "/teemat/"],
      ["sv", "/sv/teman/"],
    ]);
  });

  test("has the image of its section", async () => {
    const { image } = await pageView(context, { section: "themes" });
    expect(image.href).toBe("/og/themes/index.png");
    expect(image.alt).toContain(t.theme.title);
  });
});

describe("the page of an entry", () => {
  const head = { ...own, place: entryPlace("themes", theme.id) };

  test("has its section above it, by the name of the section's page", async () => {
    const { trail } = await pageView(context, head);
    expect(trail).toEqual([home, { text: t.theme.title, href: "/teemat/" }]);
  });

  test("has an image of its own, and says what it is in its alternative text", async () => {
    const { image } = await pageView(context, head);
    expect(image.href).toBe("/og/themes/kestavyys.png");
    expect(image.alt).toContain("Teema. Kestävyys");
  });

  test("is found in each language by its address there", async () => {
    const slugs = new Map([
      ["fi", "kestavyys"],
      ["sv", "hallbarhet"],
    ]);
    const place = entryPlace("themes", theme.id, slugs);
    const { languages } = await pageView(context, { ...own, place });
    expect(languages.map(({ href }) => href)).toEqual([
      "/teemat/kestavyys/",
      "/sv/teman/hallbarhet/",
    ]);
  });

  test("has a heading only if it says so", async () => {
    expect((await pageView(context, head)).heading).toBeUndefined();
    const { heading } = await pageView(context, { ...head, heading: { title: "Otsikko" } });
    expect(heading).toEqual({ title: "«Otsikko»" });
  });

  test("fails when there is no such entry to have an image", async () => {
    const nowhere = { ...own, place: entryPlace("themes", "ei-ole") };
    await expect(pageView(context, nowhere)).rejects.toThrow("ei-ole");
  });
});

describe("other pages", () => {
  test("the home page has no breadcrumbs", async () => {
    const { trail } = await pageView(context, { ...own, place: HOME });
    expect(trail).toBeUndefined();
  });

  test("breadcrumbs may lead over pages that are no sections", async () => {
    const above = ["practices", { text: "Kaikki rajaukset", href: "/r/" }] as const;
    const { trail } = await pageView(context, { ...own, place: { ...HOME, above } });
    expect(trail?.map(({ text }) => text)).toEqual([
      t.site.home,
      t.browse.title,
      "Kaikki rajaukset",
    ]);
  });
});

describe("the note on translations", () => {
  const origin = { made: "person" } as const;

  test("is not there on pages in the catalogue's first language", async () => {
    const page = await pageView(context, { section: "themes", partly: true, origin });
    expect(page.translation).toBeUndefined();
  });

  test("is not there where nothing is said of the texts", async () => {
    const page = await pageView(swedish, { section: "themes" });
    expect(page.translation).toBeUndefined();
  });

  test("says what is not translated and who translated the rest, and leads to the original", async () => {
    const { translation } = await pageView(swedish, { section: "themes", partly: true, origin });
    expect(translation?.sentences).toHaveLength(2);
    expect(translation?.sentences[1]).toBe(sv.translation.person);
    expect(translation?.original?.href).toBe("/teemat/");
  });

  test("may be the page's own", async () => {
    const translation = { sentences: ["Översatt."] };
    const page = await pageView(swedish, { section: "themes", partly: true, translation });
    expect(page.translation).toEqual(translation);
  });
});
