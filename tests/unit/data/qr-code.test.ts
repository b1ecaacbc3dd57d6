import jsQr from "jsqr";
import sharp from "sharp";
import { expect, test } from "vitest";
import { qrCode } from "../../../src/data/qr-code.ts";

/** What a reader that knows nothing of the encoder reads from the drawn code. */
async function read({ size, path }: { size: number; path: string }): Promise<string | undefined> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 6}" height="${size * 6}" viewBox="0 0 ${size} ${size}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  // The decoder's types are those of a module that is all default, its file one that is the function itself.
  const decode = (typeof jsQr === "function" ? jsQr : (jsQr as { default: typeof jsQr }).default) as unknown as (
    pixels: Uint8ClampedArray,
    width: number,
    height: number,
  ) => { data: string } | null;
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  "https://example.org/a/",
  "https://example.org/kokoelma/kaytannot/kunta-jossa-on-pitka-nimi-ja-kaytanto-jolla-viela-pidempi/",
])("the code of %s is read back as it was", async (address) => {
  expect(await read(qrCode(address))).toBe(address);
});

test("the same address gives the same drawing", () => {
  expect(qrCode("https://example.org/a/")).toEqual(qrCode("https://example.org/a/"));
});
