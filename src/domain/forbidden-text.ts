/** What a text of a record may not hold. */
export const FORBIDDEN_TEXT = {
  html: /<\/?[a-z][^>]*>|<!--/i,
  email: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
  phone: /(?<![\d–-])(?:\+358[ \d-]{6,}\d|0\d{1,2}[ -]\d{3,4}[ -]?\d{2,4})(?!\d)/,
  link: /\]\(\s*(?:javascript|data|vbscript):/i,
} as const;
export type ForbiddenText = keyof typeof FORBIDDEN_TEXT;

/** The first thing in a text that may not be there; undefined when all may. */
export const forbiddenIn = (text: string): ForbiddenText | undefined =>
  (Object.keys(FORBIDDEN_TEXT) as ForbiddenText[]).find((name) => FORBIDDEN_TEXT[name].test(text));
