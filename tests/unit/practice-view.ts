import type { PosterText } from "../../src/drawing/poster.ts";

/** What a poster shows of a practice with nothing in it, to be given what a test is about. */
export const practiceView = (own: Partial<PosterText>): PosterText => ({
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
