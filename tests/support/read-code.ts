import jsQr from "jsqr";
import sharp from "sharp";

/**
 * The decoder's types are those of an ES module, its file is not one: what is imported is the
 * function itself.
 */
const decode = jsQr as unknown as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null;

/** How many pixels a module of the code has in the picture that is read. */
const MODULE = 4;

/**
 * What a reader that knows nothing of the encoder reads from a QR code drawn as a path on a square
 * of `size` modules.
 */
export async function readCode({
  size,
  path,
}: {
  size: number;
  path: string;
}): Promise<string | undefined> {
  const side = size * MODULE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  return decode(new Uint8ClampedArray(pixels), side, side)?.data;
}
