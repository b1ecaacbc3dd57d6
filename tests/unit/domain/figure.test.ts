import { expect, test } from "vitest";
import { isInOrder } from "../../../src/domain/figure.ts";

test.each<[string | undefined, string | undefined, boolean]>([
  ["2016", "2017", true],
  ["2016-05-31", "2016-05-31", true],
  ["2016-05-31", "2016-05-30", false],
  ["2017", "2016-12", false],
  // As far as the dates are exact, these may well be in order.
  ["2016-05", "2016", true],
  ["2016-05-31", "2016-05", true],
  ["2016", "2016-05", true],
  ["2016-06-01", "2016-05", false],
  [undefined, "2016", true],
  ["2016", undefined, true],
  [undefined, undefined, true],
])("a period from %s to %s is in order: %s", (start, end, answer) => {
  expect(isInOrder({ start, end })).toBe(answer);
});
