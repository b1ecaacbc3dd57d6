import { expect, test } from "vitest";
import {
  POSTER_STEPS,
  type PosterText,
  posterHeight,
  posterStep,
} from "../../../src/drawing/poster.ts";
import { practiceView } from "../practice-view.ts";

const paragraph = (letters: number): string => `<p>${"sana ".repeat(letters / 5).trim()}</p>`;
const withGoal = (letters: number): PosterText =>
  practiceView({
    sections: [{ id: "goal", title: "Tavoite", body: { html: paragraph(letters) } }],
  });

test("a short record is set as large as there is", () => {
  expect(posterStep(withGoal(100))).toBe(POSTER_STEPS[0]);
});

test("the longer the text, the smaller the type, and never larger again", () => {
  const steps = [1000, 3000, 5000, 8000, 12000, 20000].map((letters) =>
    posterStep(withGoal(letters)),
  );
  expect(steps).toEqual([...steps].sort((a, b) => b - a));
  expect(new Set(steps).size).toBeGreaterThan(3);
});

test("the smallest type is 8 points, for however long a text", () => {
  expect(posterStep(withGoal(200_000))).toBe(8);
  expect(Math.min(...POSTER_STEPS)).toBe(8);
});

test("every part of the poster makes it higher", () => {
  const figure = {
    id: "a",
    number: "40 000",
    unit: "€",
    label: { text: "Säästö vuodessa" },
    kind: "saving",
    kindLabel: "Säästö",
    source: "s. 1",
  } as const;
  const empty = posterHeight(practiceView({}), 10);
  const parts: Partial<PosterText>[] = [
    { figures: [figure] },
    { figures: Array(9).fill(figure) },
    {
      impacts: [
        {
          axis: "clients",
          label: "Asiakkaat",
          report: "effect",
          reportLabel: "Vaikutus",
          body: { html: paragraph(500) },
        },
      ],
    },
    { sections: [{ id: "successes", title: "Onnistumiset", items: [{ html: paragraph(300) }] }] },
    {
      adoption: [
        { aspect: "tips", title: "Neuvot", notes: [{ topic: "Aika", html: paragraph(300) }] },
      ],
    },
    {
      responsibility: [
        {
          sector: "Sote",
          main: true,
          owners: [{ parties: [{ text: "Alue" }], duty: "palvelut", reason: "", basis: "" }],
        },
      ],
    },
    { facts: [{ fact: "themes", label: "Teemat", links: [{ text: "Osallisuus" }] }] },
    { translation: { sentences: ["Koneen kääntämä."] } },
  ];
  for (const part of parts) expect(posterHeight(practiceView(part), 10)).toBeGreaterThan(empty);
});
