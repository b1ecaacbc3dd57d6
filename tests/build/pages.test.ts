import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { markupFaults } from "./support/markup.ts";
import { filesOf, ofEachType, pagesOf, SITES } from "./support/site.ts";

/** Attributes by which a page fetches something. */
const fetched = (html: string): string[] =>
  [
    ...html.matchAll(
      /<(?:link|script|img|source|use|iframe|video|audio)\b[^>]*?\s(?:href|src)="([^"]+)"/g,
    ),
  ]
    .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
    .map((match) => match[1] ?? "");

/** The address of a page in each language, by its tag. */
const alternates = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, tag = "", href = ""]) => [tag, new URL(href).pathname],
    ),
  );

describe.each(SITES)("$name", ({ folder, base, browse, pagesMin, typesMin, linksMin }) => {
  const pages = pagesOf(folder);
  const files = new Set(filesOf(folder));

  test("has its pages", () => {
    expect(pages.length).toBeGreaterThanOrEqual(pagesMin);
  });

  test("every title is there and unlike the others", () => {
    const titles = pages.map(
      ({ file, html }) => [/<title>([^<]+)<\/title>/.exec(html)?.[1], file] as const,
    );
    expect(titles.filter(([title]) => !title)).toEqual([]);
    const seen = new Map<string, string>();
    const doubles = titles.flatMap(([title = "", file]) => {
      const other = seen.get(title);
      seen.set(title, file);
      return other ? [`${title}: ${other}, ${file}`] : [];
    });
    expect(doubles).toEqual([]);
  });

  test("every page has one main heading, a language and a description", () => {
    const wrong = pages.filter(
      ({ html }) =>
        (html.match(/<h1[\s>]/g) ?? []).length !== 1 ||
        !/<html lang="[a-z]{2}"/.test(html) ||
        !/<meta name="description" content="[^"]{20,}"/.test(html),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("no page styles in line", () => {
    expect(pages.filter(({ html }) => /\sstyle=/.test(html)).map(({ file }) => file)).toEqual([]);
  });

  test("every page has a strict content security policy", () => {
    const policies = pages.map(
      ({ html }) =>
        /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? "",
    );
    expect(
      policies.filter(
        (policy) =>
          !policy.includes("default-src 'none'") ||
          !policy.includes("script-src 'self'") ||
          /'unsafe-/.test(policy),
      ),
    ).toEqual([]);
  });

  test("only the page with the search may compile WebAssembly, in each language", () => {
    const compiling = pages.filter(({ html }) => html.includes("'wasm-unsafe-eval'"));
    expect(compiling).toHaveLength(browse);
    expect(
      compiling.filter(({ html }) => !html.includes("<experiment-browser")).map(({ file }) => file),
    ).toEqual([]);
  });

  test("every page names its address in each language, the first language for everybody else, and is named by those", () => {
    const addresses = new Map(
      pages.map(({ file, html }) => [`/${file.replace(/index\.html$/, "")}`, alternates(html)]),
    );
    const indexed = pages.filter(({ html }) => !html.includes('content="noindex"'));
    expect(indexed.length).toBeGreaterThanOrEqual(pagesMin - 1);
    const wrong = indexed.filter(({ file, html }) => {
      const own = alternates(html);
      const path = `/${file.replace(/index\.html$/, "")}`;
      const languages = Object.keys(own);
      const [first = ""] = languages;
      return (
        languages.length !== browse + 1 ||
        own["x-default"] !== own[first] ||
        own[/<html lang="([a-z]{2})"/.exec(html)?.[1] ?? ""] !== `${base.slice(0, -1)}${path}` ||
        Object.values(own).some(
          (other) =>
            JSON.stringify(addresses.get(other.slice(base.length - 1))) !== JSON.stringify(own),
        )
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("no page fetches anything from elsewhere", () => {
    const foreign = pages.flatMap(({ file, html }) =>
      fetched(html)
        .filter((url) => !url.startsWith(base))
        .map((url) => `${file}: ${url}`),
    );
    expect(foreign).toEqual([]);
  });

  test("every internal link and file leads somewhere", () => {
    let seen = 0;
    const ids = new Map(
      pages.map(({ file, html }) => [
        file,
        new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])),
      ]),
    );
    const broken = pages.flatMap(({ file, html }) =>
      [
        ...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g),
        ...fetched(html).map((url) => [url, url] as const),
      ]
        .map((match) => match[1] ?? "")
        .filter((href) => !/^https?:/.test(href))
        .filter((href) => {
          seen += 1;
          const [pathname = "", hash] = href.replace(/\?[^#]*/, "").split("#");
          const relative =
            pathname === ""
              ? file
              : pathname.startsWith(base)
                ? pathname.slice(base.length)
                : undefined;
          if (relative === undefined) return true;
          const target =
            relative === "" || relative.endsWith("/") ? `${relative}index.html` : relative;
          return (
            !files.has(target) ||
            (hash !== undefined && target.endsWith(".html") && !ids.get(target)?.has(hash))
          );
        })
        .map((href) => `${file}: ${href}`),
    );
    expect(broken).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(linksMin);
  });

  // All pages are read by the long checks: what is wrong with one of a type is wrong with the others.
  test("html-validate finds nothing in the largest and the smallest pages of each type and language", async () => {
    const chosen = ofEachType(pages);
    expect(chosen.length).toBeGreaterThan(typesMin);
    expect(chosen.length).toBeLessThan(pages.length);
    expect((await markupFaults(folder, chosen)).slice(0, 20)).toEqual([]);
  });

  test("has a page for addresses that lead nowhere, and a map of the site", () => {
    expect(existsSync(path.join(folder, "404.html"))).toBe(true);
    expect(existsSync(path.join(folder, "sitemap-index.xml"))).toBe(true);
  });
});
