import type { EvidenceType } from "./evidence.ts";
import type { Figure, Period } from "./figure.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Impacts } from "./impact.ts";
import type { RootedStatus } from "./rooting.ts";
import type { Citation } from "./source.ts";

/** One condition, obstacle or piece of advice, under a topic of the vocabulary so that practices can be compared. */
export interface AdoptionNote {
  topic: string;
  text: string;
}

/** What taking the practice into use needs, only as far as the source says. */
export interface Adoption {
  conditions: AdoptionNote[];
  obstacles: AdoptionNote[];
  tips: AdoptionNote[];
}

export const ADOPTION_ASPECTS = ["conditions", "obstacles", "tips"] as const satisfies readonly (keyof Adoption)[];
export type AdoptionAspect = (typeof ADOPTION_ASPECTS)[number];

/** A practice as its record in the catalogue's first language tells it. Long texts are Markdown. */
export interface PracticeRecord {
  title: string;
  summary: string;
  operatingModel: string;
  programme: string;
  themes: string[];
  targetGroups: string[];
  municipalities: string[];
  experimentGroup?: string | undefined;
  place?: string | undefined;
  period: Period;
  goal: string;
  tried: string;
  learned?: string | undefined;
  rooted: { status: RootedStatus; text?: string | undefined };
  impacts: Impacts;
  successes: string[];
  figures: Figure[];
  evidence: EvidenceType;
  adoption: Adoption;
  sectors: string[];
  sources: Citation[];
  followUps: FollowUp[];
  review?: { date: string; by: string } | undefined;
}

export interface Practice extends PracticeRecord {
  id: string;
}
