import { expect, test } from "vitest";
import type { Municipality } from "../../../src/domain/municipality.ts";
import { responsibilities } from "../../../src/domain/responsibility.ts";
import type { Sector } from "../../../src/domain/sector.ts";
import { toVocabulary } from "../../../src/domain/vocabulary.ts";
import { practice } from "../fixture-practice.ts";

const municipality = (id: string, wellbeingCounty: string, mergedInto?: string): Municipality => ({
  id,
  name: { fi: id },
  code: "001",
  longitude: 0,
  latitude: 0,
  region: "region",
  wellbeingCounty,
  sizeClass: "small",
  languages: ["fi"],
  mergedInto,
});
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
    municipality("today", "county"),
    municipality("former", "county", "today"),
    municipality("metropolis", "metropolis"),
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
