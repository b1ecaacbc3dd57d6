/** What every view is made of: texts with their languages, and links. */
/** A text that is told in another language than the page's where `lang` says so. */
export interface LocalText {
  text: string;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
  /** True when the original has changed since this was translated. */
  stale?: true | undefined;
}

/** The same as HTML. */
export interface LocalHtml extends Omit<LocalText, "text"> {
  html: string;
}

export interface Link extends Pick<LocalText, "lang"> {
  text: string;
  href: string;
}

/** A link with a count of practices behind it. */
export interface CountedLink extends Link {
  id: string;
  count: number;
  note?: string | undefined;
}

/** An operating model as a coloured mark with its pictogram. */
export interface ModelMark extends Link {
  id: string;
}

/** The same page in a language. */
export interface LanguageLink extends Link {
  locale: string;
}

/**
 * How the texts of a page came to be in its language, and where the original is. Absent where they
 * are the original.
 */
export interface TranslationView {
  sentences: string[];
  original?: Link | undefined;
}

/** One field of a practice as plain text, with the name that the page gives it. */
export interface FieldText extends LocalText {
  field: string;
}
