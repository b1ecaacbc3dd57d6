import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

/**
 * Which rooms of `src` a room may import from, besides itself. Content is read through `reading`.
 */
const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  language: [],
  schemas: ["domain"],
  reading: ["domain", "schemas", "i18n"],
  i18n: ["domain"],
  data: ["domain", "language", "schemas", "reading", "i18n"],
  client: ["domain", "language", "schemas"],
  components: ["domain", "i18n", "client"],
  layouts: ["components", "domain", "i18n", "styles", "fonts"],
  integrations: ["data", "domain", "language", "schemas", "reading"],
  pages: ["data", "layouts", "components", "domain", "i18n", "styles"],
};

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => path.posix.join("src", file.split(path.sep).join("/")))
  .filter((file) => /\.(ts|astro|css)$/.test(file));
const room = (file: string): string => file.split("/")[1] ?? "";
const imports = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s+"(\.[^"]+)"/g)].map((match) =>
    path.posix.join(path.posix.dirname(file), match[1] ?? ""),
  );

test("there is code to look at", () => {
  expect(sources.length).toBeGreaterThan(80);
});

test.each(Object.keys(MAY_IMPORT))("the room %s imports only from the rooms it may", (name) => {
  const wrong = sources
    .filter((file) => room(file) === name && file.split("/").length > 2)
    .flatMap((file) => imports(file).map((target) => ({ file, target, to: room(target) })))
    .filter(({ to }) => to !== name && !MAY_IMPORT[name]?.includes(to));
  expect(wrong).toEqual([]);
});

test("the domain knows nothing of Astro", () => {
  expect(
    sources.filter(
      (file) => room(file) === "domain" && /from "astro/.test(readFileSync(file, "utf8")),
    ),
  ).toEqual([]);
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
  const found = sources.flatMap((file) => {
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
