import { expect, test } from "vitest";
import type { Municipality } from "../../../src/domain/municipality.ts";
import { triedBySimilar } from "../../../src/domain/similar-municipalities.ts";
import { practice } from "../fixture-practice.ts";

const municipality = (id: string, own: Partial<Municipality>): Municipality => ({
  id,
  code: "000",
  name: { fi: id },
  longitude: 25,
  latitude: 61,
  region: "inland",
  wellbeingCounty: "county",
  sizeClass: "small",
  languages: ["fi"],
  ...own,
});

const asking = municipality("asking", {});
const neighbour = municipality("neighbour", {});
const bilingual = municipality("bilingual", { region: "coast", languages: ["sv", "fi"] });
const distant = municipality("distant", { region: "coast" });
const large = municipality("large", { sizeClass: "large" });
const all = new Map([asking, neighbour, bilingual, distant, large].map((it) => [it.id, it]));

const found = (...experiments: Parameters<typeof triedBySimilar>[1]) =>
  triedBySimilar(asking, experiments, all);

test("only what municipalities of the same size tried is found, and not the municipality's own", () => {
  const own = practice("own", { municipalities: ["asking", "neighbour"] });
  expect(
    found(
      own,
      practice("large", { municipalities: ["large"] }),
      practice("small", { municipalities: ["neighbour"] }),
    ).map((it) => it.experiment.id),
  ).toEqual(["small"]);
});

test("the same region comes before the same languages, and those before others", () => {
  const order = found(
    practice("c", { municipalities: ["bilingual"] }),
    practice("b", { municipalities: ["distant"] }),
    practice("a", { municipalities: ["neighbour"] }),
  );
  expect(order.map((it) => it.experiment.id)).toEqual(["a", "b", "c"]);
  expect(order.map(({ sameRegion, sameLanguages }) => [sameRegion, sameLanguages])).toEqual([
    [true, true],
    [false, true],
    [false, false],
  ]);
});

test("of several municipalities the one most alike is named", () => {
  expect(
    found(practice("many", { municipalities: ["large", "bilingual", "neighbour"] }))[0]
      ?.municipality.id,
  ).toBe("neighbour");
});

test("languages are the same in any order", () => {
  const other = municipality("other", { languages: ["fi", "sv"] });
  const [first] = triedBySimilar(
    bilingual,
    [practice("p", { municipalities: ["other"] })],
    new Map([...all, ["other", other]]),
  );
  expect(first?.sameLanguages).toBe(true);
});
