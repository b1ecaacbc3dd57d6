import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { modelColours } from "../../../../src/data/share/model-colours.ts";
import { getOgPages, ogImage, ogImageLink } from "../../../../src/data/share/og-pages.ts";
import { pictogramImage, pictogramSprite } from "../../../../src/data/share/pictograms.ts";
import { LUOTO, luoto, spaced } from "../fixture-catalogue.ts";

const context = await luoto().context();

beforeAll(() => void vi.stubEnv("CONTENT_DIR", LUOTO));
afterAll(() => void vi.unstubAllEnvs());

describe("the pages that have an Open Graph image", () => {
  test("are the home page, every section with its entries, and the pages of text", async () => {
    const pages = (await getOgPages(context)).map(({ section, id }) => `${section}/${id}`);
    expect(pages).toEqual([
      "home/index",
      "practices/index",
      "practices/yhteisvene",
      "practices/majakan-lukupiiri",
      "practices/lautta-kirjastona",
      "pilots/index",
      "pilots/bryggan",
      "operatingModels/index",
      "operatingModels/kirjastot",
      "operatingModels/kuljetukset",
      "themes/index",
      "themes/lukeminen",
      "themes/liikkuminen",
      "municipalities/index",
      "municipalities/majakka",
      "municipalities/karikko",
      "municipalities/pikkuluoto",
      "municipalities/isoluoto",
      "wellbeingCounties/index",
      "wellbeingCounties/majakkakaupunki",
      "wellbeingCounties/pohjoisluodot",
      "programmes/index",
      "programmes/luoto-2020",
      "tools/index",
      "tools/scorecard",
      "impacts/index",
      "nearest/index",
      "compare/index",
      "pages/about",
    ]);
  });

  test("of a section say what it is called and what it is about, and nothing else", async () => {
    const pages = await getOgPages(context);
    for (const page of pages.filter(({ section, id }) => section !== "home" && id === "index"))
      expect(Object.keys(page).sort()).toEqual(["id", "lead", "section", "title"]);
  });

  test("of a practice say its model, place and first figure", async () => {
    const image = await ogImage(context, "practices", "lautta-kirjastona");
    expect(image).toMatchObject({
      title: "Färjan som bibliotek",
      kind: "Bibliotek",
      place: "Storskär, Lillskär",
      figure: { unit: "lån", label: "Lån under sommaren" },
      model: { colour: "#1a4a8a" },
      catalogue: "God praxis på skären",
    });
    expect(image.models.map(({ colour }) => colour)).toEqual(["#1a4a8a", "#7a3b12"]);
    expect(image.lead).toBeUndefined();
    expect((await ogImage(context, "practices", "majakan-lukupiiri")).figure).toBeUndefined();
  });

  test("of a pilot have the colour and the pictogram of pilots", async () => {
    const { kind, model, place } = await ogImage(context, "pilots", "bryggan");
    expect([kind, model?.colour, place]).toEqual(["Pilot", "#45505e", "Norra bryggan"]);
    expect(model?.pictogram("#ffffff")).toBe(pictogramImage("pilot", "#ffffff"));
  });

  test("of a place count its experiments, with the note of the list", async () => {
    const lead = async (section: "municipalities" | "wellbeingCounties", id: string) => {
      const { kind, lead } = await ogImage(context, section, id);
      return [kind, lead];
    };
    expect(await lead("municipalities", "isoluoto")).toEqual(["Kommun", "2 försök"]);
    expect(await lead("municipalities", "karikko")).toEqual([
      "Kommun",
      "2 försök via kommungruppen",
    ]);
    expect(await lead("wellbeingCounties", "pohjoisluodot")).toEqual([
      "Välfärdsområde",
      "3 försök",
    ]);
  });

  test("of a theme, a programme and a tool have their description", async () => {
    expect(await ogImage(context, "themes", "lukeminen")).toMatchObject({
      kind: "Tema",
      lead: "Läsning och lån av böcker.",
    });
    expect(await ogImage(context, "programmes", "luoto-2020")).toMatchObject({
      kind: "Program",
      lead: "Ett påhittat program.",
    });
    expect(await ogImage(context, "tools", "scorecard")).toMatchObject({
      kind: "Verktyg",
      lead: "Beskriver ett försök på ett enda kort.",
    });
    expect(await ogImage(context, "operatingModels", "kirjastot")).toMatchObject({
      title: "Bibliotekens modell",
      kind: "Verksamhetsmodell",
      lead: "Biblioteken tas dit där människorna är.",
    });
    expect(await ogImage(context, "pages", "about")).toMatchObject({
      title: "Om samlingen",
      lead: "Vad den här påhittade samlingen är.",
    });
  });

  test("break long words of titles and figures between their parts", async () => {
    const hyphened = { ...context, heading: (text: string) => `«${text}»` };
    const { title, figure } = await ogImage(hyphened, "practices", "lautta-kirjastona");
    expect([title, figure?.unit, figure?.label]).toEqual([
      "«Färjan som bibliotek»",
      "«lån»",
      "«Lån under sommaren»",
    ]);
  });

  test("have an address and a text that reads what the image shows", async () => {
    const { href, alt } = await ogImageLink(context, "practices", "lautta-kirjastona");
    expect(href).toBe("/og/practices/lautta-kirjastona.png");
    expect(spaced(alt)).toBe(
      "Affisch med texten: Bibliotek. Färjan som bibliotek. Storskär, Lillskär. 1 200 lån: Lån under sommaren. God praxis på skären",
    );
    expect(await ogImageLink(context, "themes")).toEqual({
      href: "/og/themes/index.png",
      alt: "Affisch med texten: Teman. God praxis på skären",
    });
    await expect(ogImageLink(context, "themes", "puuttuu")).rejects.toThrow(
      /"puuttuu" of "themes"/,
    );
  });
});

describe("the colours of the models", () => {
  test("are properties of whatever is marked with the model, pilots last", () => {
    expect(modelColours(context.catalogue).split("\n")).toEqual([
      '[data-model="kirjastot"]{--accent:light-dark(#1a4a8a,#9cc2f5);--accent-strong:#1a4a8a}',
      '[data-model="kuljetukset"]{--accent:light-dark(#7a3b12,#f2b08c);--accent-strong:#7a3b12}',
      '[data-model="pilot"]{--accent:light-dark(#45505e,#b9c4d2);--accent-strong:#45505e}',
    ]);
  });
});

describe("the pictograms", () => {
  test("are symbols of one file under the ids of the models, without the files' own elements", () => {
    const sprite = pictogramSprite(context.catalogue);
    expect(
      [...sprite.matchAll(/<symbol id="([^"]+)" viewBox="([^"]+)">/g)].map(([, id, box]) => [
        id,
        box,
      ]),
    ).toEqual([
      ["kirjastot", "0 0 48 48"],
      ["kuljetukset", "0 0 48 48"],
      ["pilot", "0 0 48 48"],
    ]);
    expect(sprite.match(/<svg/g)).toHaveLength(1);
    expect(sprite.match(/<\/svg>/g)).toHaveLength(1);
    expect(sprite.match(/<symbol[^>]*>\s*<(path|circle|rect)/g)).toHaveLength(3);
  });

  test("are images in a colour, drawn in lines", () => {
    const address = pictogramImage("kirjastot", "#123456");
    const svg = Buffer.from(address.replace("data:image/svg+xml;base64,", ""), "base64").toString();
    expect(svg).toContain('viewBox="0 0 48 48"');
    expect(svg).toContain('color="#123456" stroke="#123456" fill="none" stroke-width="3.5"');
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(() => pictogramImage("puuttuu", "#123456")).toThrow(/puuttuu/);
  });
});
