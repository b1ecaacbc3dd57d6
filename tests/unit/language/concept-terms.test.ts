import { expect, test } from "vitest";
import { withoutForms } from "../../../src/language/concept-terms.ts";
import { finnish } from "../../../src/language/finnish.ts";

test("a term that is a form of another term of the concept is left out, the first one never", () => {
  const [elderly, children] = withoutForms(
    [
      { id: "elderly", terms: ["vanhukset", "vanhus", "seniorit", "seniori", "iäkkäät ihmiset"] },
      { id: "children", terms: ["lapsi", "muksut"] },
    ],
    finnish,
  );
  expect(elderly?.terms).toEqual(["vanhukset", "vanhus", "seniori", "iäkkäät ihmiset"]);
  expect(children?.terms).toEqual(["lapsi", "muksut"]);
});
