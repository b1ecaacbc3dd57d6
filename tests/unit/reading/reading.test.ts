import { describe, expect, test } from "vitest";
import { basePath, contentDir, port, siteUrl } from "../../../src/reading/environment.ts";
import { readRecord } from "../../../src/reading/record-file.ts";
import { readYaml } from "../../../src/reading/yaml-document.ts";

describe("YAML", () => {
  const document = readYaml(
    "a: 1\nlist:\n  - name: x\n    text: |\n      one\n      <b>two</b>\nempty:\n",
  );

  test("every value has its line and column", () => {
    expect(document.position(["a"])).toEqual({ line: 1, column: 4 });
    expect(document.position(["list", 0, "name"])).toEqual({ line: 3, column: 11 });
  });

  test("a missing value stands where its nearest ancestor does, an empty one at its key", () => {
    expect(document.position(["list", 0, "nothing"])).toEqual({ line: 3, column: 5 });
    expect(document.position(["empty"])).toEqual({ line: 7, column: 1 });
  });

  test("a place inside a block of text is found", () => {
    expect(document.positionInside(["list", 0, "text"], "<b>")).toEqual({ line: 6, column: 7 });
  });

  test("dates stay texts", () => {
    expect(readYaml("date: 2016-05-31").data).toEqual({ date: "2016-05-31" });
  });

  test("what cannot be read is told with its place, and has no data", () => {
    const broken = readYaml("a: 1\na: 2");
    expect(broken.problems[0]).toMatchObject({ code: "DUPLICATE_KEY", position: { line: 2 } });
    expect(broken.data).toBeUndefined();
  });
});

describe("records", () => {
  test("frontmatter and body are parted, lines counted from the file's first", () => {
    const record = readRecord("---\r\ntitle: X\r\n---\r\n\r\nBody\r\n");
    expect(record?.frontmatter.data).toEqual({ title: "X" });
    expect(record?.frontmatter.position(["title"])).toEqual({ line: 2, column: 8 });
    expect(record?.body.trim()).toBe("Body");
    expect(record?.bodyLine).toBe(4);
  });

  test("three hyphens close the frontmatter only at the start of a line", () => {
    const record = readRecord("---\ntext: |-\n  one\n  ---\n  two\nend: a ---\n---\nBody\n");
    expect(record?.frontmatter.data).toEqual({ text: "one\n---\ntwo", end: "a ---" });
    expect(record?.body).toBe("Body\n");
    expect(readRecord("---\n---\nBody")?.body).toBe("Body");
  });

  test("a file without frontmatter is no record", () => {
    expect(readRecord("title: X")).toBeUndefined();
  });
});

describe("the environment", () => {
  test("unset variables have their defaults", () => {
    expect(port({})).toBe(4321);
    expect(basePath({})).toBe("/");
    expect(siteUrl("https://a.example", {})).toBe("https://a.example");
  });

  test("values that cannot be used are told in a sentence", () => {
    expect(() => port({ PORT: "70000" })).toThrow(
      'PORT: "70000" is not a port. Give a whole number from 1 to 65535.',
    );
    expect(() => basePath({ BASE_PATH: "a b" })).toThrow("BASE_PATH");
    expect(() => siteUrl("x", { SITE_URL: "javascript:alert(1)" })).toThrow("SITE_URL");
    expect(() => contentDir({ CONTENT_DIR: "tests" })).toThrow("holds no catalogue.yaml");
  });
});
