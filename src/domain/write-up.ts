/** Parts of a pilot's record that its write-up may place, by the names of their components. */
export const PILOT_PARTS = ["Goals", "Evaluation", "Results", "Scorecard", "Answers"] as const;
export type PilotPart = (typeof PILOT_PARTS)[number];

/** What the text of a programme may place: one of its charts, by the chart's id. */
export const PROGRAMME_PARTS = ["Chart"] as const;
export type ProgrammePart = (typeof PROGRAMME_PARTS)[number];
