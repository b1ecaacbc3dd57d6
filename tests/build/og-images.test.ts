import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { filesOf, pagesOf, SITES } from "./support/site.ts";

/** No image is heavier: services that show links fetch it anew for each. */
const BYTES_MAX = 45_000;

const meta = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`)
    .exec(html)?.[1]
    ?.replaceAll("&amp;", "&");

describe.each(SITES)("$name", ({ folder, base, browse }) => {
  const pages = pagesOf(folder);
  const images = filesOf(folder).filter((file) => /(?:^|\/)og\/.*\.png$/.test(file));
  /** The file of the image that a page names, from the site's folder. */
  const imageOf = (html: string): string =>
    new URL(meta(html, "og:image") ?? "", "https://missing.example").pathname.slice(base.length);

  test("every page names an image that exists, by its full address", () => {
    const wrong = pages.filter(
      ({ html }) =>
        !/^https:\/\//.test(meta(html, "og:image") ?? "") || !images.includes(imageOf(html)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("every page says what its image says, with the catalogue's name", () => {
    const wrong = pages.filter(({ html }) => {
      const alt = meta(html, "og:image:alt") ?? "";
      return (
        alt.length < 20 ||
        alt.includes("{") ||
        alt.includes("\u00ad") ||
        !alt.endsWith(meta(html, "og:site_name") ?? "?")
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("every image is named by a page, and is of the size that the page tells", async () => {
    const named = new Set(pages.map(({ html }) => imageOf(html)));
    expect(images.filter((file) => !named.has(file))).toEqual([]);
    const sizes = await Promise.all(
      images.map((file) => sharp(path.join(folder, file)).metadata()),
    );
    expect(
      new Set(sizes.map(({ format, width, height }) => `${format} ${width}x${height}`)),
    ).toEqual(new Set(["png 1200x630"]));
    expect(
      new Set(
        pages.map(({ html }) => `${meta(html, "og:image:width")}x${meta(html, "og:image:height")}`),
      ),
    ).toEqual(new Set(["1200x630"]));
    expect(new Set(pages.map(({ html }) => meta(html, "twitter:card")))).toEqual(
      new Set(["summary_large_image"]),
    );
  });

  test("every image is small", () => {
    expect(
      images.filter((file) => readFileSync(path.join(folder, file)).length > BYTES_MAX),
    ).toEqual([]);
  });

  test("every practice and pilot has an image of its own in each language, which says its title", () => {
    const posters = images.filter((file) => /og\/(?:practices|pilots)\/(?!index\.png)/.test(file));
    const titled = new Set(
      pages
        .filter(({ html }) => meta(html, "og:image:alt")?.includes(meta(html, "og:title") ?? "?"))
        .map(({ html }) => imageOf(html)),
    );
    expect(posters.length).toBeGreaterThan(0);
    expect(posters.filter((file) => !titled.has(file))).toEqual([]);
    expect(posters).toHaveLength(browse * posters.filter((file) => file.startsWith("og/")).length);
  });
});
