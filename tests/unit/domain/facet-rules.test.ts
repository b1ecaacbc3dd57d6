import { describe, expect, test } from "vitest";
import {
  facetRule,
  facetValues,
  isWordFacet,
  todaysMunicipalities,
  wellbeingCountiesOf,
} from "../../../src/domain/facet-rules.ts";
import { FACETS, type Facet } from "../../../src/domain/facets.ts";
import { IMPACT_REPORTS } from "../../../src/domain/impact.ts";
import type { Experiment } from "../../../src/domain/pilot.ts";
import { toVocabulary } from "../../../src/domain/vocabulary.ts";
import { municipality } from "../fixture-municipality.ts";
import { pilot } from "../fixture-pilot.ts";
import { practice } from "../fixture-practice.ts";

const places = {
  municipalities: toVocabulary([
    municipality("town", { wellbeingCounty: "north", sizeClass: "large" }),
    municipality("village", { wellbeingCounty: "north" }),
    municipality("former", { wellbeingCounty: "north", mergedInto: "town" }),
    municipality("island", { wellbeingCounty: "south" }),
  ]),
};
const values = (experiment: Experiment, facet: Facet) => facetValues(experiment, facet, places);

describe("places", () => {
  test("a former municipality is found under its own name and under today's, today's once", () => {
    const merged = practice("p", { municipalities: ["former", "town", "island"] });
    expect(values(merged, "municipality")).toEqual(["former", "town", "island"]);
    expect(values(practice("p", { municipalities: ["former"] }), "municipality")).toEqual([
      "former",
      "town",
    ]);
  });

  test("today's municipalities of an experiment stand once each, in the record's order", () => {
    const merged = practice("p", { municipalities: ["island", "former", "town"] });
    expect(todaysMunicipalities(merged, places)).toEqual(["island", "town"]);
  });

  test("two municipalities of one county give the county once", () => {
    const both = practice("p", { municipalities: ["town", "village", "island"] });
    expect(values(both, "wellbeingCounty")).toEqual(["north", "south"]);
  });

  test("a pilot also has the counties that its source names without municipalities", () => {
    const named = pilot("p", { municipalities: ["town"], wellbeingCounties: ["south", "north"] });
    expect(wellbeingCountiesOf(named, places)).toEqual(["north", "south"]);
  });

  test("size classes are those of the municipalities as they were, each once", () => {
    const three = practice("p", { municipalities: ["village", "former", "town"] });
    expect(values(three, "sizeClass")).toEqual(["small", "large"]);
  });

  test("a municipality that no vocabulary holds is an error", () => {
    const lost = practice("p", { municipalities: ["lost"] });
    expect(() => values(lost, "sizeClass")).toThrow("lost");
    expect(() => values(lost, "municipality")).toThrow("lost");
    expect(() => values(lost, "wellbeingCounty")).toThrow("lost");
  });
});

describe("economy", () => {
  test.each(IMPACT_REPORTS)("an experiment whose source says %s of the economy", (reported) => {
    const impacts = { ...practice("x").impacts, economy: { reported } };
    const isCounted = reported === "effect" || reported === "no-effect";
    expect(values(practice("p", { impacts }), "economy")).toEqual(isCounted ? ["reported"] : []);
  });

  test("what is reported of the other axes does not count", () => {
    const effect = { reported: "effect" } as const;
    const impacts = { ...practice("x").impacts, clients: effect, staff: effect };
    expect(values(practice("p", { impacts }), "economy")).toEqual([]);
  });
});

describe("every other facet", () => {
  const own = {
    themes: ["theme", "second"],
    targetGroups: ["group"],
    rooted: { status: "partly" },
    evidence: "survey",
  } as const;
  const facts = { ...own, themes: [...own.themes], targetGroups: [...own.targetGroups] };

  test.each([
    ["kind", ["practice"], ["pilot"]],
    ["operatingModel", ["model"], []],
    ["theme", ["theme", "second"], ["theme", "second"]],
    ["targetGroup", ["group"], ["group"]],
    ["rooted", ["partly"], ["partly"]],
    ["evidence", ["survey"], ["survey"]],
  ] as const)(
    "%s has what the record says; a pilot has no operating model",
    (facet, of, pilots) => {
      expect(values(practice("p", facts), facet)).toEqual(of);
      expect(values(pilot("p", facts), facet)).toEqual(pilots);
    },
  );

  test("has its values from an enumeration, whose words are all that records can have, or from a vocabulary", () => {
    expect(FACETS.filter(isWordFacet)).toEqual(["kind", "rooted", "evidence", "economy"]);
    const vocabularies = FACETS.flatMap((facet) => {
      const rule = facetRule(facet);
      return "vocabulary" in rule ? [[facet, rule.vocabulary]] : [];
    });
    expect(Object.fromEntries(vocabularies)).toEqual({
      operatingModel: "operatingModels",
      wellbeingCounty: "wellbeingCounties",
      municipality: "municipalities",
      theme: "themes",
      targetGroup: "targetGroups",
      sizeClass: "sizeClasses",
    });
    expect(FACETS.flatMap((facet) => ("words" in facetRule(facet) ? facet : []))).toEqual(
      FACETS.filter(isWordFacet),
    );
  });

  test("lists names by the alphabet, but operating models and size classes in the order of their file", () => {
    const having = (key: "byName" | "hasPages") =>
      FACETS.filter((facet) => (facetRule(facet) as { [Key in typeof key]?: true })[key] === true);
    expect(having("byName")).toEqual(["wellbeingCounty", "municipality", "theme", "targetGroup"]);
    expect(having("hasPages")).toEqual([
      "operatingModel",
      "wellbeingCounty",
      "municipality",
      "theme",
    ]);
  });

  test("every value that an experiment may have by an enumeration is among the facet's words", () => {
    for (const facet of FACETS.filter(isWordFacet)) {
      const rule = facetRule(facet);
      const words = "words" in rule ? rule.words : [];
      for (const experiment of [practice("p", facts), pilot("p", facts)])
        for (const value of values(experiment, facet)) expect(words).toContain(value);
    }
  });
});
