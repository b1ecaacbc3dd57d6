import { describe, expect, test } from "vitest";
import { isInOrder } from "../../../src/domain/figure.ts";
import { isReported } from "../../../src/domain/impact.ts";

describe("a period", () => {
  test.each([
    ["2015", "2016"],
    ["2016", "2016"],
    ["2015-12", "2016-01"],
    ["2016-05", "2016"],
    ["2016-05-31", "2016-05"],
    ["2016", "2016-05"],
  ])("from %s to %s is in order", (start, end) => {
    expect(isInOrder({ start, end })).toBe(true);
  });

  test.each([
    ["2017", "2016"],
    ["2016-06", "2016-05"],
    ["2017-01", "2016"],
    ["2016-05-02", "2016-05-01"],
  ])("from %s to %s ends before it begins", (start, end) => {
    expect(isInOrder({ start, end })).toBe(false);
  });

  test("with one end alone, or none, is in order", () => {
    expect(isInOrder({ start: "2016" })).toBe(true);
    expect(isInOrder({ end: "2016" })).toBe(true);
    expect(isInOrder({})).toBe(true);
  });
});

test("an axis is reported when its source found an effect or none; silence is neither", () => {
  expect(isReported({ reported: "effect" })).toBe(true);
  expect(isReported({ reported: "no-effect" })).toBe(true);
  expect(isReported({ reported: "not-reported", text: "text" })).toBe(false);
  expect(isReported({ reported: "not-asked" })).toBe(false);
});
