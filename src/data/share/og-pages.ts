import { fill } from "../../domain/message.ts";
import { onceEach } from "../../domain/once.ts";
import { PILOT_COLOUR, PILOT_MARK } from "../../domain/palette.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import type { OgImage } from "../../drawing/og-image.ts";
import type { Section } from "../../i18n/route-words.ts";
import type { OgSection } from "../../i18n/routes.ts";
import type { Context } from "../catalogue/context.ts";
import { sectionEntries, sectionsOf, sectionTexts } from "../site/sections.ts";
import { pictogramImage } from "./pictograms.ts";

/** A page that has an Open Graph image of its own. */
interface OgPage extends Omit<OgImage, "catalogue" | "models"> {
  section: OgSection;
  /** The page's id; that of a section's own page is `SECTION_PAGE`. */
  id: string;
}

const SECTION_PAGE = "index";

const modelTile = ({ catalogue }: Context, id: string): NonNullable<OgImage["model"]> => ({
  colour:
    id === PILOT_MARK ? PILOT_COLOUR.light : lookUp(catalogue.operatingModels, id).colour.light,
  pictogram: (colour) => pictogramImage(id, colour),
});

/** The home page. */
const homePage = ({ catalogue, text }: Context): OgPage => ({
  section: "home",
  id: SECTION_PAGE,
  title: text(catalogue.settings.tagline),
  lead: text(catalogue.settings.description),
});

/** The page of a section, and those of its entries. */
const sectionPages = (context: Context, section: Section): OgPage[] => [
  { section, id: SECTION_PAGE, ...sectionTexts(context, section) },
  ...sectionEntries(context, section).map(
    ({ id, text, kind, place, lead, figure, model }): OgPage => ({
      section,
      id,
      title: text,
      kind,
      place,
      lead,
      figure,
      model: model === undefined ? undefined : modelTile(context, model),
    }),
  ),
];

/** The pages of plain text. */
const textPages = ({ written }: Context): OgPage[] =>
  written.pages.map(({ id, title, description }) => ({
    section: "pages",
    id,
    title,
    lead: description,
  }));

/**
 * Every page of a language that has an Open Graph image of its own. Lists of practices share that
 * of all practices.
 */
export const getOgPages = onceEach(
  async (context: Context): Promise<OgPage[]> => [
    homePage(context),
    ...sectionsOf(context).flatMap((section) => sectionPages(context, section)),
    ...textPages(context),
  ],
);

async function findPage(context: Context, section: OgSection, id: string): Promise<OgPage> {
  const page = (await getOgPages(context)).find((it) => it.section === section && it.id === id);
  if (!page) throw new Error(`no Open Graph image for the page "${id}" of "${section}"`);
  return page;
}

/**
 * What the Open Graph image of a page shows.
 * @throws Error when the page has none
 */
export async function ogImage(context: Context, section: OgSection, id: string): Promise<OgImage> {
  const { catalogue, text, heading } = context;
  const page = await findPage(context, section, id);
  return {
    ...page,
    title: heading(page.title),
    figure: page.figure && {
      ...page.figure,
      unit: heading(page.figure.unit),
      label: heading(page.figure.label),
    },
    catalogue: text(catalogue.settings.name),
    models: [...catalogue.operatingModels.keys()].map((model) => modelTile(context, model)),
  };
}

/**
 * The address and the alternative text of a page's Open Graph image; without an id, those of the
 * section's own page. The lead is left out of the text: it is the description of the page, which is
 * given beside the image.
 * @throws Error when the page has none
 */
export async function ogImageLink(
  context: Context,
  section: OgSection,
  id: string = SECTION_PAGE,
): Promise<{ href: string; alt: string }> {
  const { catalogue, t, text, routes } = context;
  const { title, kind, place, figure } = await findPage(context, section, id);
  const read = [
    kind,
    title,
    place,
    figure && `${figure.number} ${figure.unit}: ${figure.label}`,
    text(catalogue.settings.name),
  ];
  return {
    href: routes.ogImage(section, id),
    alt: fill(t.ogImage, { texts: read.filter(Boolean).join(". ") }),
  };
}
