/** What a text of a record may not hold. */
const FORBIDDEN_TEXT = {
  html: /<\/?[a-z][^>]*>|<!--/i,
  email: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
  phone: /(?<![\d–-])(?:\+358[ \d-]{6,}\d|0\d{1,2}[ -]\d{3,4}[ -]?\d{2,4})(?!\d)/,
  link: /\]\(\s*(?:javascript|data|vbscript):/i,
} as const;
export type ForbiddenText = keyof typeof FORBIDDEN_TEXT;

const KINDS = Object.keys(FORBIDDEN_TEXT) as ForbiddenText[];

/** Something in a text that may not be there. */
export interface ForbiddenPiece {
  kind: ForbiddenText;
  piece: string;
  /** Where the piece begins in the text, in characters. */
  index: number;
}

/** What may not be in a text and is: the first piece of each kind. */
export const forbiddenIn = (text: string): ForbiddenPiece[] =>
  KINDS.flatMap((kind) => {
    const found = FORBIDDEN_TEXT[kind].exec(text);
    return found ? [{ kind, piece: found[0], index: found.index }] : [];
  });
