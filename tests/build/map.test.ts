import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { outlineOf } from "../../src/drawing/outline.ts";

const page = (address: string): string => readFileSync(`dist/${address}/index.html`, "utf8");
const mapOf = (address: string): string =>
  /<svg[^>]*class="map[^>]*>[\s\S]*?<\/svg>/.exec(page(address))?.[0] ?? "";
const linksOf = (html: string): string[] =>
  [...html.matchAll(/href="(\/kunnat\/[^"]+)"/g)].map(([, href]) => href ?? "");

describe("the map", () => {
  const municipalities = (
    parse(readFileSync("content/vocabularies/municipalities.yaml", "utf8")) as {
      id: string;
      experimentGroup?: string;
    }[]
  ).filter(({ experimentGroup }) => experimentGroup);

  test("of the home page marks every municipality that took part, and the list beside it has each of them", () => {
    const marked = linksOf(mapOf(""));
    const listed = linksOf(page("").replace(mapOf(""), ""));
    for (const { id } of municipalities) {
      expect(marked).toContain(`/kunnat/${id}/`);
      expect(listed).toContain(`/kunnat/${id}/`);
    }
  });

  test("is hidden from the keyboard and from reading programs: the list is the control", () => {
    const map = mapOf("");
    expect(map).toMatch(/^<svg[^>]*aria-hidden="true"/);
    expect([...map.matchAll(/<a [^>]*>/g)].every(([link]) => link.includes('tabindex="-1"'))).toBe(
      true,
    );
  });

  test("of a model, a theme and a practice marks their own municipalities alone", () => {
    expect(linksOf(mapOf("kaytannot/liperi-perhekeskus"))).toEqual(["/kunnat/liperi/"]);
    expect(linksOf(mapOf("toimintamallit/kunta-kela"))).toEqual(["/kunnat/vantaa/"]);
    const theme = linksOf(mapOf("teemat/toimeentulotuki"));
    expect(theme).toContain("/kunnat/vantaa/");
    expect(theme.length).toBeLessThan(municipalities.length);
  });

  test("gives larger marks to more practices", () => {
    const radius = (id: string): number =>
      Number(
        new RegExp(`href="/kunnat/${id}/"[^>]*>\\s*<circle[^>]* r="([\\d.]+)"`).exec(
          mapOf(""),
        )?.[1],
      );
    expect(radius("vantaa")).toBeGreaterThan(radius("rovaniemi"));
    expect(radius("rovaniemi")).toBeGreaterThan(radius("ypaja"));
  });

  test("has places where they are: north above south, west left of east", () => {
    const { place } = outlineOf("246");
    const [helsinki, oulu, vaasa, joensuu] = [
      place(24.94, 60.17),
      place(25.47, 65.01),
      place(21.61, 63.1),
      place(29.76, 62.6),
    ];
    expect(oulu.y).toBeLessThan(helsinki.y);
    expect(vaasa.x).toBeLessThan(joensuu.x);
  });

  test("of a country that the atlas lacks is refused", () => {
    expect(() => outlineOf("999")).toThrow('map.country "999" is no country of the atlas');
  });

  test("is left out where the catalogue has none", () => {
    expect(readFileSync("tests/fixtures/luoto/dist/index.html", "utf8")).not.toContain(
      'class="map',
    );
  });
});
