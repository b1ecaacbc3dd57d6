import { expect, test } from "vitest";
import { triedBySimilar } from "../../../src/domain/similar-municipalities.ts";
import { municipality } from "../fixture-municipality.ts";
import { practice } from "../fixture-practice.ts";

const asking = municipality("asking");
const neighbour = municipality("neighbour");
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

test("a neighbour with other languages comes before a distant one with the same", () => {
  const near = municipality("near", { languages: ["fi", "sv"] });
  const experiments = [
    practice("a", { municipalities: ["distant"] }),
    practice("b", { municipalities: ["near"] }),
  ];
  expect(
    triedBySimilar(asking, experiments, new Map([...all, ["near", near]])).map((it) => [
      it.experiment.id,
      it.sameRegion,
      it.sameLanguages,
    ]),
  ).toEqual([
    ["b", true, false],
    ["a", false, true],
  ]);
});

test("of those alike the one with more figures comes first, and then by id", () => {
  const figure = {
    id: "f",
    value: 1,
    unit: "eur",
    label: "f",
    kind: "saving",
    axis: "economy",
    precision: "exact",
  } as const;
  const order = found(
    practice("c", { municipalities: ["neighbour"] }),
    practice("b", { municipalities: ["neighbour"] }),
    practice("d", { municipalities: ["neighbour"], figures: [figure] }),
  );
  expect(order.map((it) => it.experiment.id)).toEqual(["d", "b", "c"]);
  expect(
    found(
      practice("b", { municipalities: ["neighbour"] }),
      practice("c", { municipalities: ["neighbour"] }),
    ).map((it) => it.experiment.id),
  ).toEqual(["b", "c"]);
});

test("an experiment of several like municipalities is found once", () => {
  expect(found(practice("p", { municipalities: ["distant", "neighbour"] }))).toHaveLength(1);
  expect(found(practice("p", { municipalities: ["large"] }))).toEqual([]);
});
