import { describe, expect, test } from "vitest";
import { toHtml, toInlineHtml } from "../../../src/data/catalogue/markdown.ts";
import { pictureImages } from "../../../src/drawing/picture-image.ts";

const images = pictureImages(
  new Map([["lautta.jpg", { name: "lautta.jpg", width: 480, height: 300 }]]),
  "/",
);

describe("a text in Markdown", () => {
  test("shows a picture of the catalogue with its alternative text and size, loaded when it comes into view", () => {
    expect(toHtml("Näin:\n\n![Lautta laiturissa](lautta.jpg)", images)).toBe(
      '<p>Näin:</p>\n<p><img src="/pictures/lautta.jpg/480.webp" alt="Lautta laiturissa" srcset="/pictures/lautta.jpg/480.webp 480w" ' +
        'sizes="(min-width: 42rem) 40rem, 100vw" width="480" height="300" loading="lazy" decoding="async"></p>',
    );
  });

  test("shows one in the middle of a list item too", () => {
    expect(toInlineHtml("Ennen ![lautta](lautta.jpg) jälkeen", images)).toMatch(
      /^Ennen <img [^>]+> jälkeen$/,
    );
  });

  test.each([
    "![x](https://example.org/x.png)",
    "![x](//example.org/x.png)",
    "![x](javascript:alert)",
    "![x](muu.jpg)",
  ])("does not show %s", (text) => {
    expect(() => toHtml(text, images)).toThrow(/not among the pictures/);
  });

  test("shows no picture written as HTML, and stops at one by reference", () => {
    expect(toHtml('<img src="https://example.org/x.png" onerror="alert()">', images)).not.toContain(
      "<img",
    );
    expect(() => toHtml("![x][y]\n\n[y]: https://example.org/x.png", images)).toThrow(
      /by reference/,
    );
  });
});
