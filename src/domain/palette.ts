/**
 * The page's background in each colour scheme, as in styles/tokens.css; a test holds the two
 * together.
 */
export const PAGE_LIGHT = "#faf6ec";
export const PAGE_DARK = "#12161c";
/** What lies on the page as a sheet of paper, and the ink on it, in the light scheme. */
export const SURFACE_LIGHT = "#fffdf8";
export const INK = "#16202e";
export const INK_SOFT = "#3b4656";
/** The text that stands on the strong colour of an operating model. */
export const ON_ACCENT = "#ffffff";
/**
 * What pilots have in place of an operating model: the id of their pictogram, and their colours,
 * dark enough to read.
 */
export const PILOT_MARK = "pilot";
export const PILOT_COLOUR = { light: "#45505e", dark: "#b9c4d2" };
