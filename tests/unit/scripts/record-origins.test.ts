import { describe, expect, test } from "vitest";
import { recordOrigins, withOrigins } from "../../../scripts/lib/translations/record-origins.ts";
import { fingerprint } from "../../../src/reading/fingerprint.ts";
import { useContentCopy } from "../support/content-copy.ts";

const { read, edit, folder, content, problems } = useContentCopy();

const RECORD = "practices/yhteisvene.sv.md";
const OWN = "practices/yhteisvene.fi.md";
const WHOLE = "practices/lautta-kirjastona.nb.md";

const BLOCK = /^madeFrom:\n(?: {2}.*\n)*/m;

test("a catalogue whose origins are all marked stays as it is", () => {
  expect(recordOrigins(folder(), content(), [])).toEqual([]);
});

test("a new translation is marked text by text, and a second run writes nothing", () => {
  const marked = read(WHOLE);
  edit(WHOLE, BLOCK, "");
  expect(recordOrigins(folder(), content(), [])).toEqual([WHOLE]);
  expect(read(WHOLE)).toBe(marked);
  expect(recordOrigins(folder(), content(), [])).toEqual([]);
  expect(problems()).toEqual([]);
});

test("the mark of a text is that of its original, wherever its lines break", () => {
  edit(OWN, /^ {2}goal: "\w+"\n/m, "");
  edit(RECORD, /^goal: Öborna skulle/m, "goal: >\n  Öborna\n  skulle");
  recordOrigins(folder(), content(), []);
  expect(read(OWN)).toContain(
    `  goal: "${fingerprint("Öborna skulle ta sig fram utan egen båt.")}"\n`,
  );
});

test("a text added to a translation is marked, and a stale one keeps its mark", () => {
  const stale = /^ {2}title: "\w+"/m.exec(read(OWN))?.[0] ?? "";
  edit(OWN, /^ {2}goal: "\w+"\n/m, "");
  expect(recordOrigins(folder(), content(), [])).toEqual([OWN]);
  expect(read(OWN)).toContain(stale);
  expect(stale).not.toContain(fingerprint("Den gemensamma båten"));
});

test("the mark of a text that is gone goes too", () => {
  edit(OWN, /^goal: .*\n/m, "");
  expect(recordOrigins(folder(), content(), [])).toEqual([OWN]);
  expect(read(OWN)).not.toContain("goal");
});

describe("a translation that has been brought up to date", () => {
  test.each(["yhteisvene.fi.md", OWN, `content/${OWN}`])(
    "is marked anew when it is named as %s",
    (name) => {
      const before = read(OWN);
      expect(recordOrigins(folder(), content(), [name])).toEqual([OWN]);
      expect(read(OWN)).toBe(
        before.replace(/^ {2}title: "\w+"/m, `  title: "${fingerprint("Den gemensamma båten")}"`),
      );
    },
  );

  test("leaves the others as they are", () => {
    edit("practices/lautta-kirjastona.sv.md", "title: Färjan som bibliotek", "title: Bokfärjan");
    const other = read(WHOLE);
    recordOrigins(folder(), content(), [OWN]);
    expect(read(WHOLE)).toBe(other);
  });

  test("must be a translation that is there", () => {
    expect(() => recordOrigins(folder(), content(), ["yhteisvene.sv.md"])).toThrow(
      "yhteisvene.sv.md: no such translation.",
    );
    expect(() => recordOrigins(folder(), content(), ["yhteisvenet.fi.md", OWN])).toThrow(
      "yhteisvenet.fi.md: no such translation.",
    );
  });
});

describe("everything but the marks stays to the letter", () => {
  const marks = new Map([["title", "0123abcd"]]);

  test.each<[string, string, string]>([
    [
      "comments, quotes and blank lines",
      '---\n# made in a hurry\ntitle:   "Båt"  # sic\n\nmade: person\n---\n',
      "",
    ],
    [
      "the text below",
      "---\nslug: om\nmade: person\n---\n",
      "\nFirst.\n\n---\nmadeFrom: not this\n  nor this\n",
    ],
    [
      "marks in the middle",
      '---\ntitle: Båt\nmadeFrom:\n  title: "ffffffff"\n  goal: "eeeeeeee"\nmade: person\n---\n',
      "",
    ],
    ["a file without a last line break", "---\ntitle: Båt\nmade: person\n---", ""],
  ])("%s", (_name, head, body) => {
    const written = withOrigins(head + body, marks);
    expect(written).toContain('madeFrom:\n  title: "0123abcd"\n---');
    expect(written.replace('madeFrom:\n  title: "0123abcd"\n', "")).toBe(
      head.replace(BLOCK, "") + body,
    );
    expect(withOrigins(written, marks)).toBe(written);
  });

  test("a file without frontmatter is left alone", () => {
    expect(withOrigins("Bare tekst.\n", marks)).toBe("Bare tekst.\n");
  });
});

test("a record that has a mistake does not cost its translations their marks", () => {
  const before = read(OWN);
  edit(RECORD, "evidence: description", "evidence: guess");
  expect(recordOrigins(folder(), content(), [])).toEqual([]);
  expect(read(OWN)).toBe(before);
});

test("a translation whose texts are all gone is left without marks, in a form that can be read", () => {
  edit("practices/lautta-kirjastona.fi.md", /^title: [\s\S]*?^made:/m, "made:");
  recordOrigins(folder(), content(), []);
  expect(read("practices/lautta-kirjastona.fi.md")).not.toMatch(/"[0-9a-f]{8}"/);
  expect(problems()).toEqual([]);
});
