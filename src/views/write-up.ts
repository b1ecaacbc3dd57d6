/** A text below a frontmatter, compiled, in the page's language or in that of the record. */
export interface WriteUp {
  /** Draws the text; `components` are what it places in itself by name. */
  Content: (props: { components?: Record<string, unknown> }) => unknown;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
  /** True when the original has changed since this was translated. */
  stale?: true | undefined;
}
