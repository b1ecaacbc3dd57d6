import type { EvidenceType } from "./evidence.ts";
import type { Figure, Period } from "./figure.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Impacts } from "./impact.ts";
import type { RootedStatus } from "./rooting.ts";
import type { Citation } from "./source.ts";

/**
 * One condition, obstacle or piece of advice, under a topic of the vocabulary so that practices can
 * be compared.
 */
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

export const ADOPTION_ASPECTS = [
  "conditions",
  "obstacles",
  "tips",
] as const satisfies readonly (keyof Adoption)[];
export type AdoptionAspect = (typeof ADOPTION_ASPECTS)[number];

/**
 * What the records of practices and of pilots share besides plain texts, which are in the table of
 * parts: see record-parts.ts.
 */
export interface ExperimentFacts {
  programme: string;
  themes: string[];
  targetGroups: string[];
  municipalities: string[];
  period: Period;
  rooted: { status: RootedStatus; text?: string | undefined };
  impacts: Impacts;
  figures: Figure[];
  evidence: EvidenceType;
  adoption: Adoption;
  sectors: string[];
  sources: Citation[];
  followUps: FollowUp[];
  review?: { date: string; by: string } | undefined;
}
