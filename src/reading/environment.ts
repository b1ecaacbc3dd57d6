/**
 * The environment variables of the project. A value that cannot be used stops with a sentence that
 * says how to put it right.
 */
import { existsSync } from "node:fs";
import path from "node:path";

/** Absolute path of the folder that holds `catalogue.yaml`; `CONTENT_DIR` overrides `content`. */
export function contentDir(environment: NodeJS.ProcessEnv = process.env): string {
  const folder = path.resolve(environment["CONTENT_DIR"] ?? "content");
  if (!existsSync(path.join(folder, "catalogue.yaml"))) {
    throw new Error(
      `CONTENT_DIR: ${folder} holds no catalogue.yaml. Point CONTENT_DIR to the folder of a catalogue, or leave it unset.`,
    );
  }
  return folder;
}

/** The site's address: `SITE_URL`, else the one of `catalogue.yaml`. */
export function siteUrl(fallback: string, environment: NodeJS.ProcessEnv = process.env): string {
  const value = environment["SITE_URL"] || fallback;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(
      `SITE_URL: "${value}" is not an address. Write it in full, for example https://example.org.`,
    );
  }
  return value;
}

/** The path that the site is served under: `BASE_PATH`, else the root. */
export function basePath(environment: NodeJS.ProcessEnv = process.env): string {
  const value = environment["BASE_PATH"] || "/";
  if (!/^\/([\w.~-]+\/?)*$/.test(value)) {
    throw new Error(
      `BASE_PATH: "${value}" is not a path. Write it with a slash first, for example /catalogue.`,
    );
  }
  return value;
}

/** Where drawn images are kept between builds: `IMAGE_CACHE`, else beside the packages. */
export function imageCache(environment: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(environment["IMAGE_CACHE"] || "node_modules/.cache/images");
}

/** The port to serve at: `PORT`, else 4321. */
export function port(environment: NodeJS.ProcessEnv = process.env): number {
  const value = environment["PORT"] || "4321";
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new Error(`PORT: "${value}" is not a port. Give a whole number from 1 to 65535.`);
  }
  return number;
}
