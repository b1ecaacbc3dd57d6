import type { TranslationOrigin } from "../../domain/translation.ts";
import type { Section } from "../../i18n/route-words.ts";
import type { OgSection, Routes } from "../../i18n/routes.ts";
import type { PageView } from "../../views/page.ts";
import type { Link } from "../../views/text.ts";

/** Where a page stands. */
export interface PagePlace {
  /** Its address in a language of the catalogue. */
  address: (routes: Routes, locale: string) => string;
  /**
   * The sections and pages between the home page and it. Without them it has no breadcrumbs; one
   * that stands right below the home page has none between.
   */
  above?: readonly (Section | Link)[];
  /** The page whose Open Graph image it has; without an id, the section's own page. */
  image: { section: OgSection; id?: string };
}

/** What pages of all kinds may say of themselves. */
interface SharedHead
  extends Pick<
    PageView,
    | "titleLang"
    | "crumb"
    | "translation"
    | "model"
    | "choosing"
    | "hidden"
    | "scriptSources"
    | "stylesheet"
  > {
  /** True when a text of the page is in another language than the page. */
  partly?: boolean;
  /** How the translation that the page shows came to be, where it shows one. */
  origin?: TranslationOrigin | undefined;
}

/** The page of a section: it is called and introduced as the table of sections says. */
interface SectionHead extends SharedHead {
  section: Section;
}

/** Any other page. */
export interface OwnHead extends SharedHead {
  place: PagePlace;
  title: string;
  description: string;
  /** The heading and its lead, where the page has no head of its own. */
  heading?: PageView["heading"];
}

/**
 * What a page says of itself: the rest of what stands around it follows from this, from the table
 * of sections and from the catalogue.
 */
export type PageHead = SectionHead | OwnHead;

/** The home page. */
export const HOME: PagePlace = { address: ({ home }) => home, image: { section: "home" } };

/** The page of a section. */
export const sectionPlace = (section: Section): PagePlace => ({
  address: (routes) => routes.section(section),
  above: [],
  image: { section },
});

/**
 * The page of an entry of a section.
 * @param slugs the last part of its address by language, where that is not its id
 */
export const entryPlace = (
  section: Section,
  id: string,
  slugs?: ReadonlyMap<string, string>,
): PagePlace => ({
  address: (routes, locale) => routes.entry(section, slugs?.get(locale) ?? id),
  above: [section],
  image: { section, id },
});
