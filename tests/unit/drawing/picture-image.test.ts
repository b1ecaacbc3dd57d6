import { describe, expect, test } from "vitest";
import type { Picture } from "../../../src/domain/picture.ts";
import { pictureImages, versionWidths } from "../../../src/drawing/picture-image.ts";

const picture = (width: number, height = 1000): Picture => ({ name: "lautta.jpg", width, height });
const shown = (of: Picture, base = "/") => pictureImages(new Map([[of.name, of]]), base)(of.name);

describe("the versions of a picture", () => {
  test.each([
    [300, [300]],
    [480, [480]],
    [700, [480, 700]],
    [1440, [480, 960, 1440]],
    [1600, [480, 960, 1440]],
  ])("of one %i pixels wide are none of them wider than it", (width, widths) => {
    expect(versionWidths(picture(width))).toEqual(widths);
  });
});

describe("the image element of a picture", () => {
  test("offers every version, and tells its shape so that text does not jump", () => {
    expect(shown(picture(1600))).toMatchObject({
      src: "/pictures/lautta.jpg/960.webp",
      srcSet:
        "/pictures/lautta.jpg/480.webp 480w, /pictures/lautta.jpg/960.webp 960w, /pictures/lautta.jpg/1440.webp 1440w",
      width: 1440,
      height: 900,
    });
  });

  test("keeps to the path that the site is served under", () => {
    expect(shown(picture(300), "/kokoelma").src).toBe("/kokoelma/pictures/lautta.jpg/300.webp");
    expect(shown(picture(300), "/kokoelma/").src).toBe("/kokoelma/pictures/lautta.jpg/300.webp");
  });

  test("cannot be made of a picture that the catalogue does not have", () => {
    const images = pictureImages(new Map(), "/");
    for (const name of [
      "lautta.jpg",
      "https://example.org/lautta.jpg",
      "data:image/png;base64,AAAA",
    ])
      expect(() => images(name)).toThrow(/not among the pictures.*npm run check/);
  });
});
