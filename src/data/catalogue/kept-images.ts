/**
 * Images that have been drawn, kept between builds: drawing takes half the time of a build, and
 * most images are what they were. An image is found by all that it is made of, so that nothing is
 * ever taken for something else; what is kept is checked when it is taken out.
 */
import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { onceEach } from "../../domain/once.ts";
import { imageCache } from "../../reading/environment.ts";

/** How much is kept, in bytes: about ten versions of a catalogue of some hundred experiments. */
const ROOM = 120_000_000;

/** An image in the making stands under this ending; what a killed build left is old after a day. */
const UNFINISHED = ".part";
const ABANDONED_AFTER = 24 * 60 * 60 * 1000;

const digest = (bytes: string | Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const DIGEST_LENGTH = 32;

/** What an image is made of: texts and files. With anything else in it, it is another image. */
export type Ingredients = readonly (string | Uint8Array)[];

/** The programs that draw: the exact versions of packages, and of what they bring along. */
const PROGRAMS = JSON.stringify([
  digest(readFileSync("package-lock.json")).toString("hex"),
  sharp.versions,
  process.versions.node,
  process.platform,
  process.arch,
]);

const nameOf = (ingredients: Ingredients): string =>
  digest([PROGRAMS, ...ingredients].map((part) => digest(part).toString("hex")).join()).toString(
    "hex",
  );

/** A kept image; undefined when there is none, or not all of it. */
async function takeOut(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const image = bytes.subarray(DIGEST_LENGTH);
  if (!digest(image).equals(bytes.subarray(0, DIGEST_LENGTH))) return undefined;
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
  return image;
}

/** Keeps an image, whole or not at all. Where nothing can be written, it is drawn again next time. */
async function putIn(file: string, image: Buffer): Promise<void> {
  const unfinished = `${file}.${randomUUID()}${UNFINISHED}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(unfinished, Buffer.concat([digest(image), image]));
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/**
 * Makes room: takes away the images that have not been used for longest when there are more than
 * fit, and what killed builds left.
 * @param room bytes that may stay
 */
export async function tidy(folder: string, room: number = ROOM): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size = 0, mtimeMs = 0 } = (await stat(file).catch(() => undefined)) ?? {};
      return { file, size, used: mtimeMs };
    }),
  );
  const kept = files.filter(({ file }) => !file.endsWith(UNFINISHED));
  const abandoned = files.filter(
    ({ file, used }) => file.endsWith(UNFINISHED) && used < Date.now() - ABANDONED_AFTER,
  );
  let left = room;
  const surplus = kept
    .sort((a, b) => b.used - a.used)
    .filter(({ size }) => {
      left -= size;
      return left < 0;
    });
  await Promise.all(
    [...abandoned, ...surplus].map(({ file }) => rm(file, { force: true }).catch(() => undefined)),
  );
}

/** Every build makes room once, before it needs any. */
const tidyOnce = onceEach((folder: string) => tidy(folder));

/**
 * An image, drawn now or by an earlier build. @param draw makes its bytes of the ingredients alone
 * @param folder where images are kept
 * @throws Error when it cannot be drawn
 */
export async function keptImage(
  ingredients: Ingredients,
  draw: () => Promise<Buffer>,
  folder: string = imageCache(),
): Promise<Buffer> {
  await tidyOnce(folder);
  const file = path.join(folder, nameOf(ingredients));
  const kept = await takeOut(file);
  if (kept) return kept;
  const image = await draw();
  await putIn(file, image);
  return image;
}
