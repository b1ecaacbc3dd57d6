import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "../../../src/domain/contrast.ts";
import {
  INK,
  INK_SOFT,
  ON_ACCENT,
  PAGE_DARK,
  PAGE_LIGHT,
  SURFACE_LIGHT,
} from "../../../src/domain/palette.ts";
import { keepNumbersTogether } from "../../../src/domain/typography.ts";

test("contrast of black and white is 21, of a colour and itself 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#a8401b", "#a8401b")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("groups of digits and signs stay with their number", () => {
  expect(keepNumbersTogether("noin 40 000 € ja 12 % vuonna 2016 500 asukasta")).toBe(
    "noin 40\u00a0000\u00a0€ ja 12\u00a0% vuonna 2016\u00a0500 asukasta",
  );
});

test("the colours of the page in code are those of its style", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  expect(tokens).toContain(`--paper-50: ${SURFACE_LIGHT};`);
  expect(tokens).toContain(`--paper-100: ${PAGE_LIGHT};`);
  expect(tokens).toContain(`--ink-900: ${INK};`);
  expect(tokens).toContain(`--ink-700: ${INK_SOFT};`);
  expect(tokens).toContain(`--night-900: ${PAGE_DARK};`);
  expect(tokens).toContain(`--on-accent: ${ON_ACCENT};`);
});
