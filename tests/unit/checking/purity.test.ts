import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)"([^"]+)"/g;
/** What the check needs besides rooms that run anywhere, and that runs anywhere itself. */
const PACKAGES = ["astro/zod", "fastest-levenshtein", "zod", "zod/mini"];

/** A file and everything that it imports, and so on, with the modules that are no files. */
function reached(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap(([, name = ""]) =>
    name.startsWith(".") ? reached(path.posix.join(path.posix.dirname(file), name), seen) : [name],
  );
}

test("the content check runs anywhere: nothing that it reaches is of Node", () => {
  const files = readdirSync("src/checking").filter((file) => file.endsWith(".ts"));
  const modules = new Set(files.flatMap((file) => reached(`src/checking/${file}`)));
  expect(
    [...modules].filter((name) => name.startsWith("node:") || builtinModules.includes(name)),
  ).toEqual([]);
  expect([...modules].sort()).toEqual(PACKAGES);
});

test.each(["process", "Buffer", "__dirname", "import.meta"])(
  "no rule of the content check asks for %s",
  (name) => {
    const asking = readdirSync("src/checking").filter((file) =>
      new RegExp(`(?<![\\w."])${name.replace(".", "\\.")}\\b`).test(
        readFileSync(`src/checking/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""),
      ),
    );
    expect(asking).toEqual([]);
  },
);
