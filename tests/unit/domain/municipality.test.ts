import { expect, test } from "vitest";
import { todaysMunicipality } from "../../../src/domain/municipality.ts";
import { lookUp, toVocabulary } from "../../../src/domain/vocabulary.ts";
import { municipality } from "../fixture-municipality.ts";

const all = toVocabulary([
  municipality("today"),
  municipality("former", { mergedInto: "today" }),
  municipality("first", { mergedInto: "former" }),
  municipality("lost", { mergedInto: "abroad" }),
]);
const todays = (id: string) => todaysMunicipality(lookUp(all, id), all).id;

test("a municipality that has not merged is itself", () => {
  expect(todays("today")).toBe("today");
});

test("a merger is followed to the end, also over a second one", () => {
  expect(todays("former")).toBe("today");
  expect(todays("first")).toBe("today");
});

test("one that merged into what the catalogue does not know stays itself", () => {
  expect(todays("lost")).toBe("lost");
});
