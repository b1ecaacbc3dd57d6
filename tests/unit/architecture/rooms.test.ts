import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** Which rooms a room may import from, besides itself: the table of `src/README.md`. */
const MAY_IMPORT = new Map(
  [...readFileSync("src/README.md", "utf8").matchAll(/^\| `([a-z0-9]+)\/` \|.*\|(.*)\|$/gm)].map(
    ([, name = "", cell = ""]) => [
      name,
      [...cell.matchAll(/`([^`]+)`/g)].map(([, other = ""]) => other),
    ],
  ),
);

const sources = ["src", "scripts", "tests"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(root, file.split(path.sep).join("/")))
    .filter((file) => /\.(ts|mjs|astro|css)$/.test(file) && !file.includes("/dist/")),
);

/** The room of a file: its folder in `src`; `scripts` and `tests` as wholes. */
const room = (file: string): string => {
  const [root = "", folder = ""] = file.split("/");
  return root === "src" ? folder : root;
};

const IMPORT =
  /(?:\bfrom\s*|\bimport\s*(?:\(\s*(?:\/\*.*?\*\/\s*)?)?|@import\s+(?:url\()?)"([^"?\n]+)/g;
const ASTRO = /^astro([:/]|$)/;

/** What a text imports, at once or later: paths from the root, and modules of Astro by name. */
const importsOf = (text: string, file: string): string[] =>
  [...text.matchAll(IMPORT)].flatMap(([, specifier = ""]) => {
    if (specifier.startsWith(".")) return [path.posix.join(path.posix.dirname(file), specifier)];
    return ASTRO.test(specifier) ? [specifier] : [];
  });

/** What a room's files import that they may not. */
const forbidden = (name: string): string[] =>
  sources
    .filter((file) => room(file) === name && file.split("/").length > 2)
    .flatMap((file) =>
      importsOf(readFileSync(file, "utf8"), file)
        .map((imported) => ({ imported, to: ASTRO.test(imported) ? imported : room(imported) }))
        .filter(({ to }) => to !== name && !MAY_IMPORT.get(name)?.includes(to))
        .map(({ imported }) => `${file} imports ${imported}`),
    );

test("every folder of the generator is in the table of rooms, and every room of the table is there", () => {
  const folders = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...MAY_IMPORT.keys()].sort()).toEqual([...folders, "scripts", "tests"].sort());
});

test("an import is seen however it is written", () => {
  const module = "astro:content";
  const text = `import "./a.ts";
import { b } from "./b.ts";
export { c } from "../room/c.ts";
import type { D } from "${module}";
const later = () => import(/* @vite-ignore */ "./e.ts");
@import url("./f.css");`;
  const all = ["src/x/a.ts", "src/x/b.ts", "src/room/c.ts", module, "src/x/e.ts"];
  expect(importsOf(text, "src/x/here.ts")).toEqual([...all, "src/x/f.css"]);
});

test.each([...MAY_IMPORT.keys()])("the room %s imports only from the rooms it may", (name) => {
  expect(forbidden(name)).toEqual([]);
});

test("src names nothing of the catalogue", () => {
  const settings = parse(readFileSync("content/catalogue.yaml", "utf8")) as {
    name: Record<string, string>;
    url: string;
  };
  const terms = [
    "municipalities",
    "operating-models",
    "programmes",
    "wellbeing-counties",
    "sources",
  ].flatMap(
    (file) =>
      parse(readFileSync(`content/vocabularies/${file}.yaml`, "utf8")) as {
        id: string;
        name?: Record<string, string>;
      }[],
  );
  const names = [
    ...Object.values(settings.name),
    new URL(settings.url).hostname,
    ...terms.flatMap(({ id, name }) => [id, ...Object.values(name ?? {})]),
  ];
  const found = sources
    .filter((file) => file.startsWith("src/"))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return names
        .filter((name) =>
          new RegExp(
            `(?<![\\p{L}-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}-])`,
            "u",
          ).test(text),
        )
        .map((name) => `${file}: ${name}`);
    });
  expect(found).toEqual([]);
});

test("no component styles in line: the content security policy would drop it", () => {
  expect(
    sources.filter(
      (file) => file.endsWith(".astro") && /\sstyle=|define:vars/.test(readFileSync(file, "utf8")),
    ),
  ).toEqual([]);
});
