import { describe, expect, test } from "vitest";
import { forbiddenIn } from "../../../src/domain/forbidden-text.ts";
import { isLanguageCode, regional } from "../../../src/domain/locale.ts";
import { once, onceEach } from "../../../src/domain/once.ts";
import { plainText } from "../../../src/domain/plain-text.ts";
import { firstSentences } from "../../../src/domain/sentences.ts";
import { lookUp, toVocabulary } from "../../../src/domain/vocabulary.ts";

describe("plain text", () => {
  test.each([
    ["**bold** _soft_ and `code`", "bold soft and code"],
    ["a [link](https://example.org/a_b) here", "a link here"],
    ["before ![a picture](map.jpg) after", "before after"],
    ["before ![](map.jpg) after [](x)", "before after"],
    ['text <Results /> on <Chart id="x" /> and </Goals> end', "text on and end"],
    ["a < b and <b> stay", "a < b and <b> stay"],
    ["# Heading\n\n- one\n* two\n  12. three\n### more", "Heading one two three more"],
    ["  spaced\n\n\tout  ", "spaced out"],
    ["2 - 3 and 1. in the middle # of it", "2 - 3 and 1. in the middle # of it"],
    ["-not a list", "-not a list"],
  ])("of %j is %j", (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});

describe("first sentences", () => {
  const first = (markdown: string, max: number) => firstSentences("en", markdown, max);

  test("are as many whole ones as fit, the length itself included", () => {
    expect(first("One two. Three four. Five.", 20)).toBe("One two. Three four.");
    expect(first("One two. Three four. Five.", 19)).toBe("One two.");
    expect(first("One two. Three four. Five.", 100)).toBe("One two. Three four. Five.");
  });

  test("are one at least, however long", () => {
    expect(first("One two three. Four.", 5)).toBe("One two three.");
    expect(first("", 5)).toBe("");
  });

  test("are cut at the first that does not fit, not filled up with a shorter one", () => {
    expect(first("One. Two three four five. Six.", 12)).toBe("One.");
  });

  test("of a list are parted by semicolons where items have no sign of their own", () => {
    expect(first("- one\n- two.\n- three", 100)).toBe("one; two. three");
    expect(first("1. one\n2. two", 100)).toBe("one; two");
    expect(first("One\n\nTwo", 100)).toBe("One; Two");
    expect(first("One\ntwo", 100)).toBe("One two");
  });

  test("leave out what opens a list of which nothing fits", () => {
    expect(first("Done. It gave:\n\n- a very long item indeed", 20)).toBe("Done.");
    expect(first("It gave:\n\n- a very long item indeed", 10)).toBe("It gave:");
    expect(first("It gave:\n\n- this\n- a very long item", 14)).toBe("It gave: this");
  });
});

describe("what a text may not hold", () => {
  const kinds = (text: string) => forbiddenIn(text).map(({ kind }) => kind);

  test.each([
    ["html", "a <b>bold</b> word"],
    ["html", "a <A href='x'>"],
    ["html", "only </p> closing"],
    ["html", "a <!-- comment"],
    ["email", "write to first.last+x@example.co"],
    ["email", "a_b@my-host.FI"],
    ["phone", "call 040 123 4567"],
    ["phone", "call 09-123 4567"],
    ["phone", "call +358 40 123 456"],
    ["phone", "040-1234567"],
    ["link", "[x](javascript:alert(1))"],
    ["link", "[x]( DATA:text/html)"],
    ["link", "[x](vbscript:x)"],
  ])("%s is found in %j", (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test.each([
    "a < b and c > d",
    "at home @ work",
    "name@host",
    "2015–2016",
    "100 000 euros in 2016",
    "12040 123 4567",
    "x-040 123 4567",
    "040 123 45678",
    "[x](https://example.org)",
    "the data: none",
  ])("nothing is found in %j", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test("is the first piece of each kind, with where it begins", () => {
    expect(forbiddenIn("Ask a@b.fi or c@d.fi, 040 123 4567 <br>")).toEqual([
      { kind: "html", piece: "<br>", index: 35 },
      { kind: "email", piece: "a@b.fi", index: 4 },
      { kind: "phone", piece: "040 123 4567", index: 22 },
    ]);
  });
});

describe("languages", () => {
  test("are codes of two small letters", () => {
    expect(["fi", "se"].every(isLanguageCode)).toBe(true);
    expect(["FI", "f", "fin", "fi-FI", "xfi", "f1", ""].some(isLanguageCode)).toBe(false);
  });

  test("are written as in Finland, English as in Britain, others as they are", () => {
    expect(["fi", "sv", "en", "nb"].map(regional)).toEqual(["fi-FI", "sv-FI", "en-GB", "nb"]);
  });
});

test("a term is looked up by its id, and a vocabulary keeps its order", () => {
  const terms = toVocabulary([{ id: "b" }, { id: "a" }]);
  expect([...terms.keys()]).toEqual(["b", "a"]);
  expect(lookUp(terms, "a")).toEqual({ id: "a" });
  expect(() => lookUp(terms, "c")).toThrow('"c"');
});

test("what is loaded once is loaded once for each key, undefined answers too", () => {
  const asked: string[] = [];
  const load = onceEach((key: string) => {
    asked.push(key);
    return key === "none" ? undefined : key.length;
  });
  expect(["aa", "none", "aa", "none"].map(load)).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual(["aa", "none"]);
  let count = 0;
  const next = once(() => ++count);
  expect([next(), next()]).toEqual([1, 1]);
});
