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
