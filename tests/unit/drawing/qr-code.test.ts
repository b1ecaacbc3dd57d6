import { expect, test } from "vitest";
import { qrCode } from "../../../src/drawing/qr-code.ts";
import { readCode } from "../../support/read-code.ts";

test.each([
  "https://example.org/a/",
  "https://example.org/kokoelma/kaytannot/kunta-jossa-on-pitka-nimi-ja-kaytanto-jolla-viela-pidempi/",
])("the code of %s is read back as it was", async (address) => {
  expect(await readCode(qrCode(address))).toBe(address);
});

test("the same address gives the same drawing", () => {
  expect(qrCode("https://example.org/a/")).toEqual(qrCode("https://example.org/a/"));
});
