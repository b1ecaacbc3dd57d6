/** The texts that the comparison needs in the browser; they arrive in `data-texts`. */
const KEYS = ["loading", "one", "unknown", "surplus", "failed", "removed", "differences"] as const;

export type ComparisonTexts = Record<(typeof KEYS)[number], string>;

/** These texts out of all that the page has. */
export const comparisonTexts = (all: ComparisonTexts): ComparisonTexts =>
  Object.fromEntries(KEYS.map((key) => [key, all[key]])) as ComparisonTexts;
