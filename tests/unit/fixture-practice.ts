import type { Practice } from "../../src/domain/practice.ts";

/** A practice with nothing in it, to be given what a test is about. */
export const practice = (id: string, own: Partial<Practice> = {}): Practice => ({
  kind: "practice",
  id,
  title: id,
  summary: "",
  operatingModel: "model",
  programme: "programme",
  themes: [],
  targetGroups: [],
  municipalities: [],
  period: {},
  goal: "",
  tried: "",
  rooted: { status: "not-reported" },
  impacts: {
    clients: { reported: "not-reported" },
    economy: { reported: "not-reported" },
    staff: { reported: "not-asked" },
    statutory: { reported: "not-asked" },
    community: { reported: "not-asked" },
  },
  successes: [],
  figures: [],
  evidence: "description",
  adoption: { conditions: [], obstacles: [], tips: [] },
  sectors: [],
  sources: [],
  followUps: [],
  ...own,
});
