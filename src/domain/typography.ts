const NO_BREAK_SPACE = "\u00a0";

/**
 * Keeps a number together: the space between its groups of three digits, and before a unit sign,
 * does not break.
 */
export const keepNumbersTogether = (text: string): string =>
  text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NO_BREAK_SPACE}`)
    .replace(/(\d) (?=[€%])/g, `$1${NO_BREAK_SPACE}`);
