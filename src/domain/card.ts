/**
 * How many cards of practices a page draws at a time: the first come with the page, the rest on
 * demand.
 */
export const CARDS_AT_A_TIME = 50;

/** The longest title of a record that fits a card, in characters. */
export const TITLE_MAX = 120;

/** The longest summary that fits a card and a search result, in characters. */
export const SUMMARY_MAX = 300;

/** The texts of a card that may be in another language than the page's. */
export const CARD_TEXTS = ["title", "summary", "place", "label"] as const;
