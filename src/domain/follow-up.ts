import type { Citation } from "./source.ts";

/** What became of a practice at a certain time. */
export const FOLLOW_UP_STATUSES = ["continues", "expanded", "changed", "ended", "planned"] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/**
 * One dated line of the log "what became of it". `date` is YYYY, YYYY-MM or YYYY-MM-DD; `text` is
 * Markdown.
 */
export interface FollowUp {
  date: string;
  status: FollowUpStatus;
  text: string;
  source?: Citation | undefined;
}
