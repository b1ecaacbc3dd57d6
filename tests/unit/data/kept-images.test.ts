import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keptImage, tidy } from "../../../src/data/catalogue/kept-images.ts";
import { drawOgImage, ogDrawing } from "../../../src/drawing/og-drawing.ts";
import type { OgImage } from "../../../src/drawing/og-image.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "kept-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Something that is drawn, and how often it has been. */
function drawing(text: string) {
  const drawn = { times: 0 };
  const draw = async (): Promise<Buffer> => {
    drawn.times += 1;
    return Buffer.from(text);
  };
  return { drawn, draw };
}

const files = (): string[] => readdirSync(folder).map((name) => path.join(folder, name));
const age = (file: string, seconds: number): void => {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(file, then, then);
};

describe("an image that is kept", () => {
  test("is drawn once, and comes out as it was drawn", async () => {
    const { drawn, draw } = drawing("a picture");
    const first = await keptImage(["a", "b"], draw, folder);
    const second = await keptImage(["a", "b"], draw, folder);
    expect(drawn.times).toBe(1);
    expect(second.equals(first)).toBe(true);
    expect(String(second)).toBe("a picture");
  });

  test.each([
    ["another text", ["a", "c"]],
    ["one more", ["a", "b", ""]],
    ["one less", ["a"]],
    ["the same letters parted otherwise", ["ab", ""]],
    ["another file", ["a", new Uint8Array([98, 0])]],
  ])("is not taken for one that is made of %s", async (_what, ingredients) => {
    await keptImage(["a", "b"], drawing("one").draw, folder);
    const { drawn, draw } = drawing("another");
    expect(String(await keptImage(ingredients, draw, folder))).toBe("another");
    expect(drawn.times).toBe(1);
  });

  test.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, -1)],
    ["empty", () => Buffer.alloc(0)],
    [
      "changed by one bit",
      (bytes: Buffer) => Buffer.from(bytes.map((it, at) => (at === 40 ? it ^ 1 : it))),
    ],
  ])("is drawn anew, and kept whole again, when its file is %s", async (_how, damage) => {
    const text = "a picture that is long enough";
    await keptImage(["a"], drawing(text).draw, folder);
    const [file = ""] = files();
    writeFileSync(file, damage(readFileSync(file)));
    const { drawn, draw } = drawing(text);
    expect(String(await keptImage(["a"], draw, folder))).toBe(text);
    expect(drawn.times).toBe(1);
    await keptImage(["a"], draw, folder);
    expect(drawn.times).toBe(1);
  });

  test("leaves nothing unfinished beside it", async () => {
    await keptImage(["a"], drawing("one").draw, folder);
    expect(files().map((file) => path.basename(file))).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
  });

  test("is there all the same where nothing can be written", async () => {
    const file = path.join(folder, "no folder");
    writeFileSync(file, "");
    expect(String(await keptImage(["a"], drawing("one").draw, file))).toBe("one");
  });

  test("is not kept when it cannot be drawn, and the fault is passed on", async () => {
    const fails = () => Promise.reject(new Error("no ink"));
    await expect(keptImage(["a"], fails, folder)).rejects.toThrow("no ink");
    expect(String(await keptImage(["a"], drawing("one").draw, folder))).toBe("one");
  });
});

describe("the room for images", () => {
  test("is made by taking away what has not been used for longest", async () => {
    for (const [name, seconds] of [
      ["old", 300],
      ["older", 400],
      ["new", 100],
    ] as const) {
      const before = files();
      await keptImage([name], drawing("x".repeat(68)).draw, folder);
      const [file = ""] = files().filter((it) => !before.includes(it));
      age(file, seconds);
    }
    await keptImage(["old"], drawing("").draw, folder);
    await tidy(folder, 250);
    const { drawn, draw } = drawing("anew");
    await keptImage(["old"], draw, folder);
    await keptImage(["new"], draw, folder);
    expect(drawn.times).toBe(0);
    await keptImage(["older"], draw, folder);
    expect(drawn.times).toBe(1);
  });

  test("loses what killed builds left unfinished, but nothing that is being written", async () => {
    for (const name of ["left.part", "now.part"]) writeFileSync(path.join(folder, name), "half");
    age(path.join(folder, "left.part"), 2 * 24 * 60 * 60);
    await tidy(folder, 1_000);
    expect(existsSync(path.join(folder, "left.part"))).toBe(false);
    expect(existsSync(path.join(folder, "now.part"))).toBe(true);
  });

  test("need not be there yet", async () => {
    await tidy(path.join(folder, "none"), 1_000);
    expect(files()).toEqual([]);
  });
});

describe("an Open Graph image", () => {
  const square = (colour: string): string =>
    `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path fill="${colour}" d="M4 4h40v40H4z"/></svg>`).toString("base64")}`;
  const tile = { colour: "#7a3b12", pictogram: square };
  const image: OgImage = {
    title: "Pajatoiminta saarilla",
    catalogue: "Hyvät käytännöt",
    figure: { number: "1\u00a0200", unit: "lainaa", label: "kesän aikana" },
    model: tile,
    models: [tile],
  };
  const kept = async (of: OgImage): Promise<Buffer> => {
    const { ingredients, draw } = await ogDrawing(of);
    return keptImage(ingredients, draw, folder);
  };

  test("comes out of what is kept with the bytes that it has when drawn anew", async () => {
    await kept(image);
    expect(files()).toHaveLength(1);
    expect((await kept(image)).equals(await drawOgImage(image))).toBe(true);
  });

  test.each<[string, Partial<OgImage>]>([
    ["title", { title: "Pajatoiminta saarella" }],
    ["figure", { figure: { number: "1\u00a0201", unit: "lainaa", label: "kesän aikana" } }],
    ["colour", { model: { ...tile, colour: "#7a3b13" } }],
    ["pictogram", { model: { ...tile, pictogram: () => square("#123456") } }],
    ["catalogue", { catalogue: "Hyvät käytännöt II" }],
    ["kind of page", { model: undefined }],
  ])("is drawn anew when its %s changes", async (_what, change) => {
    await kept(image);
    const changed = { ...image, ...change };
    expect((await kept(changed)).equals(await drawOgImage(changed))).toBe(true);
    expect(files()).toHaveLength(2);
  });

  test("is made of the typefaces and the source that draws, besides what it shows", async () => {
    const { ingredients } = await ogDrawing(image);
    const sources = ["src/drawing/og-drawing.ts", "src/drawing/og-image.ts"];
    const fonts = [
      "familjen-grotesk-latin-700-normal",
      "familjen-grotesk-latin-ext-700-normal",
    ].map((name) => `node_modules/@fontsource/familjen-grotesk/files/${name}.woff`);
    for (const file of [...sources, ...fonts])
      expect(
        ingredients.some((it) => Buffer.from(it).equals(readFileSync(file))),
        file,
      ).toBe(true);
  });
});
