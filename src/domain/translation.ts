/** Who made a translation. */
export const MAKERS = ["machine", "person"] as const;
export type Maker = (typeof MAKERS)[number];

/** How a translation came to be, as readers are told it. */
export interface TranslationOrigin {
  made: Maker;
  /** The person's role or the organisation that read it against the original, and when. */
  checked?: { date: string; by: string } | undefined;
}

/** The texts of a record in another language, by path. */
export interface Translation extends TranslationOrigin {
  texts: ReadonlyMap<string, string>;
  /** Fingerprints of the original texts that these were made from, by path. */
  madeFrom: Readonly<Record<string, string>>;
}

/** Translations of records, by record and language. */
export type Translations = ReadonlyMap<string, ReadonlyMap<string, Translation>>;

/**
 * How many hexadecimal digits a fingerprint has, which tells one version of a text from another:
 * four thousand million marks.
 */
export const FINGERPRINT_LENGTH = 8;

/** How a text of a translation stands to its original. */
export const TEXT_STATES = ["current", "stale", "unrecorded", "missing", "orphaned"] as const;
export type TextState = (typeof TEXT_STATES)[number];

/**
 * How every text stands: `stale` when the original has changed since, `unrecorded` when it is not
 * told what it was made from, `missing` when there is only the original, `orphaned` when there is
 * only the translation.
 * @param fingerprint gives the mark of a text by which a change is told
 */
export function textStates(
  original: ReadonlyMap<string, string>,
  translation: Pick<Translation, "texts" | "madeFrom">,
  fingerprint: (text: string) => string,
): Map<string, TextState> {
  const state = (path: string): TextState => {
    const source = original.get(path);
    if (source === undefined) return "orphaned";
    if (!translation.texts.has(path)) return "missing";
    const from = translation.madeFrom[path];
    if (from === undefined) return "unrecorded";
    return from === fingerprint(source) ? "current" : "stale";
  };
  return new Map(
    [...new Set([...original.keys(), ...translation.texts.keys()])].map((path) => [
      path,
      state(path),
    ]),
  );
}
