import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  POSTER_DENSITIES,
  type PosterText,
  posterDensity,
  posterLetters,
} from "../../../src/drawing/poster.ts";

/** A poster with nothing on it but a title and a summary, to be given what a test is about. */
const poster = (own: Partial<PosterText>): PosterText => ({
  card: {
    id: "a",
    href: "/a/",
    title: "Otsikko",
    summary: "Tiivistelmä.",
    place: "Kunta",
    model: { id: "m", text: "Malli", href: "/m/" },
    rooted: { status: "partly", label: "Osittain" },
  },
  figures: [],
  impacts: [],
  sections: [],
  adoption: [],
  responsibility: [],
  responsibilityLead: "",
  mergers: [],
  facts: [],
  sources: [],
  citation: [],
  ...own,
});

const withGoal = (letters: number): PosterText =>
  poster({ sections: [{ id: "goal", title: "Tavoite", body: { html: "a".repeat(letters) } }] });

const figure = {
  id: "a",
  number: "40 000",
  unit: "€",
  label: { text: "Säästö vuodessa" },
  kind: "saving",
  kindLabel: "Säästö",
  source: "s. 1",
} as const;

test("a short record is set in the largest type", () => {
  expect(posterDensity(withGoal(100))).toBe(1);
});

test("the longer the text, the denser the poster, up to the densest there is", () => {
  const densities = [1000, 3000, 4000, 5000, 6000, 200_000].map((letters) =>
    posterDensity(withGoal(letters)),
  );
  expect(densities).toEqual([1, 2, 4, 6, 7, 8]);
  expect(Math.max(...POSTER_DENSITIES)).toBe(8);
});

test("each density holds 15 % more letters than the one before", () => {
  const own = posterLetters(withGoal(0));
  expect(posterDensity(withGoal(2650 - own))).toBe(1);
  expect(posterDensity(withGoal(2651 - own))).toBe(2);
  expect(posterDensity(withGoal(3047 - own))).toBe(2);
  expect(posterDensity(withGoal(3048 - own))).toBe(3);
});

test("figures set large take the room of 520 letters, however many they are", () => {
  const room = (figures: PosterText["figures"]): number => {
    const left = Array.from({ length: 3000 }, (_, letters) => letters).findLast(
      (letters) => posterDensity({ ...withGoal(letters), figures }) === 1,
    );
    return (left ?? 0) + posterLetters(poster({ figures }));
  };
  expect(room([])).toBe(2650);
  expect(room([figure])).toBe(2650 - 520);
  expect(room([figure, figure, figure])).toBe(2650 - 520);
});

test("every text of the sheet counts, and the marks of HTML do not", () => {
  const empty = posterLetters(poster({}));
  const html = "<p>Neljä<br>sanaa <strong>on</strong> tässä</p>";
  const body = { html };
  const letters = "Neljäsanaa on tässä".length;
  const adds = (own: Partial<PosterText>): number => posterLetters(poster(own)) - empty;
  expect(adds({ figures: [figure] })).toBe("40 000€Säästö vuodessaSäästös. 1".length);
  expect(
    adds({
      impacts: [{ axis: "staff", label: "Väki", report: "effect", reportLabel: "On", body }],
    }),
  ).toBe(letters + 6);
  expect(adds({ sections: [{ id: "goal", title: "Tavoite", body }] })).toBe(letters);
  expect(adds({ sections: [{ id: "successes", title: "Onnistui", items: [body, body] }] })).toBe(
    2 * letters,
  );
  const log = [{ date: "2017", datetime: "2017", status: "Jäi", body }];
  expect(adds({ sections: [{ id: "follow-ups", title: "Jäi", log }] })).toBe(letters + 7);
  expect(
    adds({ adoption: [{ aspect: "tips", title: "Neuvot", notes: [{ topic: "Aika", html }] }] }),
  ).toBe(letters + 4);
  const owner = { parties: [{ text: "Alue" }], duty: "palvelut", reason: "Laki", basis: "1 §" };
  expect(adds({ responsibility: [{ sector: "Sote", main: true, owners: [owner] }] })).toBe(16);
  expect(adds({ responsibilityLead: "Siirtyi.", mergers: ["Liittyi."] })).toBe(16);
  expect(adds({ facts: [{ fact: "themes", label: "Teemat", links: [{ text: "Hoiva" }] }] })).toBe(
    11,
  );
  expect(adds({ sources: [{ text: [{ text: "Raportti" }], place: "s. 1" }] })).toBe(12);
  expect(adds({ citation: [{ text: "Raportti" }] })).toBe(8);
});

test("the styles give every density its size of type, each smaller than the one before, the last 8 points", () => {
  const css = readFileSync("src/styles/poster.css", "utf8");
  const sizes = [...css.matchAll(/\[data-poster="(\d+)"\]\) \{\s*--size-text: ([\d.]+)pt;/g)].map(
    ([, density, size]) => ({ density: Number(density), size: Number(size) }),
  );
  expect(sizes.map(({ density }) => density)).toEqual([...POSTER_DENSITIES]);
  expect(sizes.map(({ size }) => size)).toEqual(
    sizes.map(({ size }) => size).sort((a, b) => b - a),
  );
  expect(sizes.at(-1)?.size).toBe(8);
});
