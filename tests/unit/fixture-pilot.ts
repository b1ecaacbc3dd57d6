import type { Pilot } from "../../src/domain/pilot.ts";
import { practice } from "./fixture-practice.ts";

/** A pilot with nothing in it, to be given what a test is about. */
export function pilot(id: string, own: Partial<Pilot> = {}): Pilot {
  const { operatingModel: _, goal: __, tried: ___, ...shared } = practice(id);
  return {
    ...shared,
    kind: "pilot",
    wellbeingCounties: [],
    goals: [],
    results: [],
    scorecard: [],
    body: "",
    ...own,
  };
}
