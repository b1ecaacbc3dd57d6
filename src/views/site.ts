import type { PluralForms } from "../domain/message.ts";
import type { CountedLink, Link } from "./text.ts";

/** Where the search leads, and the parameter that it hands the query over in. */
export interface SearchFormView {
  action: string;
  param: string;
}

/** What stands around every page: name, navigation, footer. */
export interface SiteView {
  name: string;
  description: string;
  home: string;
  search: SearchFormView & { description: string };
  /** The page of the comparison. */
  compare: string;
  navigation: Link[];
  footer: Link[];
  license: { id: string; url: string };
  contact?: string | undefined;
}

/** What the page of a section lists, and what the counts of it count. */
export interface EntryListView {
  links: (CountedLink & { description?: string })[];
  counts: PluralForms;
}

/** A page of plain text. HTML is already sanitised. */
export interface TextArticleView {
  /** The title as a large heading. */
  heading: string;
  /** The language of the page, where it is not the one asked for. */
  lang?: string | undefined;
  /** True when the original has changed since this was translated. */
  stale: boolean;
  html: string;
}
