import { describe, expect, test } from "vitest";
import { INK, SURFACE_LIGHT } from "../../../src/domain/palette.ts";
import type { OgElement, OgImage } from "../../../src/drawing/og-image.ts";
import { ogLayout } from "../../../src/drawing/og-layout.ts";

const tile = (name: string, colour: string) => ({
  colour,
  pictogram: (ink: string) => `${name} in ${ink}`,
});
const MODELS = [tile("boat", "#123456"), tile("book", "#654321")];
const PAGE: OgImage = {
  title: "Saaret",
  lead: "Kaikki saaret.",
  catalogue: "Kirjasto",
  models: MODELS,
};
const POSTER: OgImage = {
  title: "Yhteis\u00advene",
  kind: "Kuljetukset",
  place: "Isoluoto",
  catalogue: "Kirjasto",
  model: MODELS[0],
  models: MODELS,
};
const FIGURE = { number: "noin 40\u00a0000", unit: "€", label: "säästö vuodessa" };

const draw = (image: OgImage): OgElement => ogLayout(image, () => (text) => text.length / 2);
const all = (element: OgElement): OgElement[] => [
  element,
  ...(Array.isArray(element.props.children) ? element.props.children.flatMap(all) : []),
];
const texts = (image: OgImage): string[] =>
  all(draw(image)).flatMap(({ props }) =>
    typeof props.children === "string" ? [props.children] : [],
  );
const pictures = (image: OgImage): string[] =>
  all(draw(image)).flatMap(({ props }) => props.src ?? []);

describe("the poster of a practice", () => {
  test("is in its model's colour and says what it is, where, and whose catalogue it is in", () => {
    expect(draw(POSTER).props.style["backgroundColor"]).toBe("#123456");
    expect(texts(POSTER)).toEqual(["Kuljetukset", "Yhteisvene", "Isoluoto", "Kirjasto"]);
  });

  test("has the pictogram in white, and beside a figure in its colour", () => {
    expect(pictures(POSTER)).toEqual(["boat in #ffffff"]);
    expect(pictures({ ...POSTER, figure: FIGURE })).toEqual(["boat in #123456"]);
  });

  test("keeps a sign with its number, and sets words below it", () => {
    expect(texts({ ...POSTER, figure: FIGURE }).join(" ")).toContain(
      "40\u00a0000\u00a0€ säästö vuodessa",
    );
    expect(
      texts({ ...POSTER, figure: { number: "570", unit: "asiakasta", label: "kysely" } }),
    ).toEqual(expect.arrayContaining(["570", "asiakasta"]));
  });

  test("has no line for a place that is not told", () => {
    expect(texts({ ...POSTER, place: "" })).toEqual(["Kuljetukset", "Yhteisvene", "Kirjasto"]);
  });
});

describe("the picture of another page", () => {
  test("is ink on paper with every model's poster", () => {
    expect(draw(PAGE).props.style["backgroundColor"]).toBe(SURFACE_LIGHT);
    expect(all(draw(PAGE)).map(({ props }) => props.style["color"])).toContain(INK);
    expect(pictures(PAGE).sort()).toEqual(["boat in #ffffff", "book in #ffffff"]);
    expect(texts(PAGE)).toEqual(["Saaret", "Kaikki saaret.", "Kirjasto"]);
  });
});
