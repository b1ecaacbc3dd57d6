/** How far the practice took root by the end of the experiment, strongest first. */
export const ROOTED_STATUSES = [
  "established",
  "partly",
  "planned",
  "not-established",
  "not-reported",
] as const;
export type RootedStatus = (typeof ROOTED_STATUSES)[number];
