/** The facts of a practice or pilot, in the order in which its page lists them. */
export const FACTS = [
  "operatingModel",
  "municipality",
  "counties",
  "group",
  "place",
  "period",
  "programme",
  "themes",
  "targetGroups",
  "evidence",
] as const;
