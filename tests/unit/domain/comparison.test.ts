import { describe, expect, test } from "vitest";
import {
  comparedIn,
  comparedSearch,
  parseCompared,
  toggleCompared,
} from "../../../src/domain/compared-ids.ts";
import {
  COMPARED_MAX,
  isSame,
  isShared,
  isShown,
  suggestCompared,
} from "../../../src/domain/comparison.ts";
import { isId } from "../../../src/domain/id.ts";
import type { ComparedCell } from "../../../src/views/comparison.ts";
import { practice } from "../fixture-practice.ts";

const cell = (...texts: string[]): ComparedCell => ({ items: texts.map((text) => ({ text })) });
const missing = (why: string): ComparedCell => ({ missing: why, items: [] });

describe("the choice", () => {
  test("is read from an address each id once, in its order, whatever the address has between them", () => {
    expect(comparedIn("?k=b, a,,b&x=1")).toEqual(["b", "a"]);
    expect(comparedIn("?k=")).toEqual([]);
    expect(comparedIn("")).toEqual([]);
    expect(parseCompared(null)).toEqual([]);
  });

  test("is written to an address without escapes, and nothing is written of nothing", () => {
    expect(comparedSearch(["a", "b-c"])).toBe("?k=a,b-c");
    expect(comparedSearch([])).toBe("");
    expect(comparedIn(comparedSearch(["a", "b-c"]))).toEqual(["a", "b-c"]);
  });

  test("takes an id in, takes it out, and takes no more than fit", () => {
    expect(toggleCompared(["a"], "b", 2)).toEqual(["a", "b"]);
    expect(toggleCompared(["a", "b"], "a", 2)).toEqual(["b"]);
    expect(toggleCompared(["a", "b"], "c", 2)).toBeUndefined();
  });

  test.each(["../catalogue", "a b", "Ä", "a--b", "-a", "<b>", ""])("never asks for %j", (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe("rows", () => {
  test("are the same when every cell says the same, in whatever order", () => {
    expect(isSame([cell("a", "b"), cell("b", "a")])).toBe(true);
    expect(isSame([cell("a"), cell("a", "b")])).toBe(false);
    expect(isSame([missing("not reported"), missing("not reported")])).toBe(true);
  });

  test("that are silent for different reasons are not the same", () => {
    expect(isSame([missing("not reported"), missing("not part of pilots")])).toBe(false);
  });

  test("of one experiment are the same as nothing", () => {
    expect(isSame([cell("a")])).toBe(false);
    expect(isShared({ text: "a" }, [cell("a")])).toBe(false);
  });

  test("know what all cells share", () => {
    const cells = [cell("a", "b"), cell("b", "c")];
    expect(isShared({ text: "b" }, cells)).toBe(true);
    expect(isShared({ text: "a" }, cells)).toBe(false);
  });

  test("that few have anything for are left out where nobody has, all others stand", () => {
    expect(isShown("figures.saving", [missing("not reported"), missing("not reported")])).toBe(
      false,
    );
    expect(isShown("figures.saving", [missing("not reported"), cell("1")])).toBe(true);
    expect(isShown("impacts.economy", [missing("not reported"), missing("not reported")])).toBe(
      true,
    );
  });
});

describe("suggestions", () => {
  const effect = { reported: "effect" } as const;
  const silent = { reported: "not-reported" } as const;
  const figure = (id: string) =>
    ({
      id,
      value: 1,
      unit: "kpl",
      label: id,
      kind: "reach",
      axis: "clients",
      precision: "exact",
    }) as const;
  const impacts = {
    clients: effect,
    economy: silent,
    staff: silent,
    statutory: silent,
    community: silent,
  };

  test("take those that report most axes, then most figures, then by id", () => {
    const few = practice("a", { impacts, figures: [figure("1"), figure("2"), figure("3")] });
    const more = practice("d", { impacts: { ...impacts, economy: { reported: "no-effect" } } });
    const oneFigure = practice("c", { impacts, figures: [figure("1")] });
    const noFigure = practice("b", { impacts });
    expect(suggestCompared([noFigure, oneFigure, few, more]).map(({ id }) => id)).toEqual([
      "d",
      "a",
      "c",
      "b",
    ]);
    expect(suggestCompared([practice("z"), practice("y")]).map(({ id }) => id)).toEqual(["y", "z"]);
  });

  test("are no more than can be compared, and leave the list as it was", () => {
    const all = ["e", "d", "c", "b", "a"].map((id) => practice(id));
    expect(suggestCompared(all)).toHaveLength(COMPARED_MAX);
    expect(all.map(({ id }) => id)).toEqual(["e", "d", "c", "b", "a"]);
  });
});
