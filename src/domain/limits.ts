/** How many cards of practices a page draws at a time: the first come with the page, the rest on demand. */
export const CARDS_AT_A_TIME = 50;
