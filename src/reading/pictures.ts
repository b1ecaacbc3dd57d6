import path from "node:path";
import sharp from "sharp";
import type { Picture, Pictures } from "../domain/picture.ts";
import { listContent } from "./content-files.ts";

/** The pictures of a catalogue, each with the size that it has when it is held the right way up. */
export async function readPictures(contentDir: string): Promise<Pictures> {
  const files = listContent(contentDir).filter((file) => file.kind === "picture");
  const read = files.map(async ({ path: file, name }): Promise<[string, Picture]> => {
    const { autoOrient } = await sharp(path.join(contentDir, file)).metadata();
    return [name, { name, ...autoOrient }];
  });
  return new Map(await Promise.all(read));
}
