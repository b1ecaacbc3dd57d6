import type { Dictionary } from "../i18n/fi.ts";
import type { SiteView } from "./site.ts";
import type { LanguageLink, Link, TranslationView } from "./text.ts";

/** Everything that stands around what a page is about. */
export interface PageView {
  locale: string;
  t: Dictionary;
  site: SiteView;
  title: string;
  /** The language of the title, where it is another than the page's. */
  titleLang?: string | undefined;
  /** What the breadcrumbs call the page, where its title says more than that. */
  crumb?: string | undefined;
  description: string;
  /** The heading and its lead, where the page has no head of its own. */
  heading?: { title: string; lead?: string | undefined } | undefined;
  /** The pages above this one, from the home page down. Without them no breadcrumbs are shown. */
  trail?: Link[] | undefined;
  /** The same page in every language, the catalogue's first language first. */
  languages: LanguageLink[];
  /** How the texts of the page came to be in its language. */
  translation?: TranslationView | undefined;
  /** What services show with a link to the page. */
  image: { href: string; alt: string };
  /** The operating model whose colours the page takes. */
  model?: string | undefined;
  /** Pages with practices or pilots that can be chosen for comparison. */
  choosing?: boolean | undefined;
  /** Pages that search engines should pass over. */
  hidden?: boolean | undefined;
  /** Where scripts may come from besides the page itself, for its content security policy. */
  scriptSources?: readonly ("'self'" | "'wasm-unsafe-eval'")[] | undefined;
  /** A stylesheet that this page alone loads, by its name in the layout. */
  stylesheet?: "comparison" | undefined;
}
