import { expect, test } from "vitest";
import { responsibilities } from "../../../src/domain/responsibility.ts";
import type { Sector } from "../../../src/domain/sector.ts";
import { toVocabulary } from "../../../src/domain/vocabulary.ts";
import { municipality } from "../fixture-municipality.ts";
import { pilot } from "../fixture-pilot.ts";
import { practice } from "../fixture-practice.ts";

const owner = { duty: { fi: "duty" }, basis: { fi: "act" }, reason: { fi: "reason" } };
const sectors: Sector[] = [
  { id: "care", name: { fi: "care" }, owners: [{ ...owner, kind: "wellbeing-county" }] },
  { id: "culture", name: { fi: "culture" }, owners: [{ ...owner, kind: "municipality" }] },
  {
    id: "benefit",
    name: { fi: "benefit" },
    owners: [{ ...owner, kind: "agency", name: { fi: "agency" } }],
  },
];
const context = {
  sectors: toVocabulary(sectors),
  municipalities: toVocabulary([
    municipality("today"),
    municipality("former", { mergedInto: "today" }),
    municipality("metropolis", { wellbeingCounty: "metropolis" }),
  ]),
  wellbeingCounties: toVocabulary([
    { id: "county", kind: "county" as const, name: { fi: "county" } },
    { id: "metropolis", kind: "city" as const, name: { fi: "metropolis" } },
  ]),
};
const told = (municipalities: string[], own: string[]) =>
  responsibilities(practice("p", { municipalities, sectors: own }), context).map(
    ({ sector, parties, byCity }) => ({ sector, parties, byCity }),
  );

test("care belongs to the county of the municipality, once however many municipalities it has", () => {
  expect(told(["today", "former"], ["care"])).toEqual([
    { sector: "care", parties: ["county"], byCity: false },
  ]);
});

test("a city that carries a county's duties is told apart", () => {
  expect(told(["today", "metropolis"], ["care"])).toEqual([
    { sector: "care", parties: ["county"], byCity: false },
    { sector: "care", parties: ["metropolis"], byCity: true },
  ]);
});

test("a former municipality's duties are today's municipality's", () => {
  expect(told(["former"], ["culture"])).toEqual([
    { sector: "culture", parties: ["today"], byCity: false },
  ]);
});

test("sectors keep the record's order, and an agency needs no place", () => {
  expect(told(["today"], ["benefit", "care"]).map(({ sector }) => sector)).toEqual([
    "benefit",
    "care",
  ]);
  expect(told(["today"], ["benefit"])[0]?.parties).toEqual([]);
});

test("an agency has no parties of its own, however many municipalities there are", () => {
  expect(told(["today", "metropolis"], ["benefit"])).toEqual([
    { sector: "benefit", parties: [], byCity: false },
  ]);
});

test("a county's duty stands without a party where the source names no place", () => {
  expect(told([], ["care"])).toEqual([{ sector: "care", parties: [], byCity: false }]);
  expect(told([], ["culture"])).toEqual([{ sector: "culture", parties: [], byCity: false }]);
});

test("a city alone gives no row for counties, and the owner's rule comes with each row", () => {
  const rows = responsibilities(
    practice("p", { municipalities: ["metropolis"], sectors: ["care"] }),
    context,
  );
  expect(rows).toEqual([
    { sector: "care", owner: sectors[0]?.owners[0], parties: ["metropolis"], byCity: true },
  ]);
});

test("a pilot's counties that are named without municipalities are responsible too", () => {
  const named = pilot("p", { wellbeingCounties: ["county"], sectors: ["care"] });
  expect(responsibilities(named, context)[0]?.parties).toEqual(["county"]);
});

test("each owner of a sector has a row of its own", () => {
  const split = {
    ...context,
    sectors: toVocabulary([
      {
        id: "both",
        name: { fi: "both" },
        owners: [
          { ...owner, kind: "municipality" as const },
          { ...owner, kind: "wellbeing-county" as const },
          { ...owner, kind: "employment-area" as const },
        ],
      },
    ]),
  };
  const rows = responsibilities(
    practice("p", { municipalities: ["former"], sectors: ["both"] }),
    split,
  );
  expect(rows.map(({ owner: { kind }, parties }) => [kind, parties])).toEqual([
    ["municipality", ["today"]],
    ["wellbeing-county", ["county"]],
    ["employment-area", ["today"]],
  ]);
});
