import type { LocalisedText, Term } from "./vocabulary.ts";

/** Who may own a duty. `agency` is a national body named in the vocabulary. */
export const OWNER_KINDS = [
  "wellbeing-county",
  "municipality",
  "employment-area",
  "agency",
] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

/** One owner of a sector's duties today, with the rule that makes it so. */
export interface SectorOwner {
  kind: OwnerKind;
  name?: LocalisedText | undefined;
  duty: LocalisedText;
  /** YYYY-MM-DD; absent where the duty has not moved. */
  since?: string | undefined;
  basis: LocalisedText;
  reason: LocalisedText;
  /** The reason in a city that carries a wellbeing services county's duties itself. */
  cityReason?: LocalisedText | undefined;
}

export interface Sector extends Term {
  owners: SectorOwner[];
}
