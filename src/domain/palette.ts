/** The page's background in each colour scheme, as in styles/tokens.css; a test holds the two together. */
export const PAGE_LIGHT = "#faf6ec";
export const PAGE_DARK = "#12161c";
/** The text that stands on the strong colour of an operating model. */
export const ON_ACCENT = "#ffffff";
