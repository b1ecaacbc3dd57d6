import { expect, test } from "vitest";
import { finnish } from "../../../src/language/finnish.ts";
import { learn } from "../../../src/language/known-words.ts";
import { nearestProfiles, profileOf } from "../../../src/language/profile.ts";

const known = learn(
  {
    vocabulary: ["vene", "lainata"],
    concepts: [
      { id: "boat", terms: ["vene", "yhteinen vene"] },
      { id: "ferry", terms: ["lautta"] },
      { id: "library", terms: ["kirjasto"] },
    ],
  },
  finnish,
);

test("a text speaks of concepts by any of their words in any form, each as often as it says it", () => {
  expect(
    profileOf("Saaren veneellä ja lautalla kuljetaan kirjastoon. Vene odottaa.", known),
  ).toEqual(
    new Map([
      ["boat", 2],
      ["ferry", 1],
      ["library", 1],
    ]),
  );
});

test("a text without concepts speaks of nothing", () => {
  expect(profileOf("Hyvää huomenta kaikille!", known).size).toBe(0);
});

const profile = (...ids: string[]): Map<string, number> => new Map(ids.map((id) => [id, 1]));

test("the nearest shares rare concepts, and it is told what is shared and what is not", () => {
  const profiles = [
    profile("common", "other"),
    profile("common", "rare", "own"),
    profile("common", "rare", "a", "b", "c", "d", "e"),
  ];
  const [first, second] = nearestProfiles(profile("common", "rare", "mine"), profiles);
  expect([first?.row, second?.row]).toEqual([1, 2]);
  expect(first).toMatchObject({ shared: ["rare", "common"], only: ["own"], lacking: ["mine"] });
});

test("one shared concept is not likeness", () => {
  expect(nearestProfiles(profile("a", "b"), [profile("a", "c"), profile("d")])).toEqual([]);
});

test("a profile is nearest to itself, and as near as can be", () => {
  const [own, other] = nearestProfiles(profile("a", "b"), [
    profile("a", "b", "c"),
    profile("a", "b"),
  ]);
  expect(own?.row).toBe(1);
  expect(own?.score).toBeCloseTo(1);
  expect(other?.score).toBeGreaterThan(0);
  expect(other?.score).toBeLessThan(1);
});

test("profiles that are equally near keep their order", () => {
  const same = [profile("a", "b"), profile("z"), profile("a", "b")];
  expect(nearestProfiles(profile("a", "b"), same).map(({ row }) => row)).toEqual([0, 2]);
});

test("how many concepts must be shared can be said, and that many are enough", () => {
  const profiles = [profile("a", "c"), profile("d")];
  expect(nearestProfiles(profile("a", "b"), profiles, 1).map(({ row }) => row)).toEqual([0]);
});

test("a concept that is said more often weighs more", () => {
  const own = new Map([
    ["a", 5],
    ["b", 1],
    ["c", 1],
  ]);
  const like = (id: string) =>
    new Map([
      [id, 5],
      ["c", 1],
      [id === "a" ? "b" : "a", 1],
    ]);
  expect(nearestProfiles(own, [like("b"), like("a")]).map(({ row }) => row)).toEqual([1, 0]);
  expect(nearestProfiles(own, [like("a")])[0]?.shared).toEqual(["a", "b", "c"]);
});

test("an operating model is no concept that a text speaks of, and a phrase counts once", () => {
  const modelled = learn(
    {
      vocabulary: [],
      concepts: [
        { id: "model-boats", terms: ["vene"] },
        { id: "boat", terms: ["yhteinen vene"] },
        { id: "shared", terms: ["yhteinen"] },
      ],
    },
    finnish,
  );
  expect([...profileOf("Yhteinen vene ja vene", modelled)]).toEqual([["boat", 1]]);
  expect([...profileOf("vene yhteinen", modelled)]).toEqual([["shared", 1]]);
});

test("nobody's text is read beyond two thousand telling words", () => {
  expect(profileOf(`${"sana ".repeat(1999)}lautta lautta`, known)).toEqual(new Map([["ferry", 1]]));
});
