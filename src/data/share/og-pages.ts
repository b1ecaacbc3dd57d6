import { fill, plural } from "../../domain/message.ts";
import { onceEach } from "../../domain/once.ts";
import { PILOT_COLOUR, PILOT_MARK } from "../../domain/palette.ts";
import { type Experiment, modelOf } from "../../domain/pilot.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import type { OgImage } from "../../drawing/og-image.ts";
import type { OgSection } from "../../i18n/routes.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { countyLinks } from "../place/county-page.ts";
import { municipalityLinks } from "../place/municipality-page.ts";
import { programmeLinks } from "../programme/programme-page.ts";
import { themeLinks } from "../synthesis/theme-page.ts";
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

/** The pages of sections and the home page. */
function sectionPages({ catalogue, t, text }: Context): OgPage[] {
  const page = (section: OgSection, { title, lead }: { title: string; lead: string }): OgPage => ({
    section,
    id: SECTION_PAGE,
    title,
    lead,
  });
  return [
    page("home", {
      title: text(catalogue.settings.tagline),
      lead: text(catalogue.settings.description),
    }),
    page("practices", t.browse),
    page("operatingModels", t.model),
    page("themes", t.theme),
    page("municipalities", t.municipality),
    page("wellbeingCounties", t.county),
    page("programmes", t.programme),
    page("impacts", t.impacts),
    page("nearest", t.nearest),
    page("compare", t.compare),
    ...(catalogue.pilots.length > 0 ? [page("pilots", t.pilot)] : []),
  ];
}

function experimentPage(context: Context, experiment: Experiment): OgPage {
  const { title, model, place, figure } = experimentCard(context, experiment);
  const section = experiment.kind === "practice" ? "practices" : "pilots";
  return {
    section,
    id: experiment.id,
    title,
    kind: model.text,
    place,
    figure,
    model: modelTile(context, modelOf(experiment) ?? PILOT_MARK),
  };
}

function vocabularyPages(context: Context): OgPage[] {
  const { catalogue, locale, t, text } = context;
  const count = (count: number): string => plural(locale, t.browse.resultCount, count);
  return [
    ...[...catalogue.operatingModels.values()].map(
      ({ id, name, description }): OgPage => ({
        section: "operatingModels",
        id,
        title: text(name),
        kind: t.experiment.operatingModel,
        lead: text(description),
        model: modelTile(context, id),
      }),
    ),
    ...themeLinks(context).map(
      (it): OgPage => ({
        section: "themes",
        id: it.id,
        title: it.text,
        kind: t.browse.facets.theme,
        lead: it.description,
      }),
    ),
    ...programmeLinks(context).map(
      (it): OgPage => ({
        section: "programmes",
        id: it.id,
        title: it.text,
        kind: t.experiment.programme,
        lead: it.description,
      }),
    ),
    ...municipalityLinks(context).map(
      (it): OgPage => ({
        section: "municipalities",
        id: it.id,
        title: it.text,
        kind: t.browse.facets.municipality,
        lead: [count(it.count), it.note ?? ""].join(" ").trim(),
      }),
    ),
    ...countyLinks(context).map(
      (it): OgPage => ({
        section: "wellbeingCounties",
        id: it.id,
        title: it.text,
        kind: t.browse.facets.wellbeingCounty,
        lead: count(it.count),
      }),
    ),
  ];
}

function writtenPages({ written, t }: Context): OgPage[] {
  const { tools, pages } = written;
  return [
    ...(tools.length > 0
      ? [{ section: "tools" as const, id: SECTION_PAGE, title: t.tools.title, lead: t.tools.lead }]
      : []),
    ...tools.map(
      ({ id, title, description }): OgPage => ({
        section: "tools",
        id,
        title,
        kind: t.tools.title,
        lead: description,
      }),
    ),
    ...pages.map(
      ({ id, title, description }): OgPage => ({ section: "pages", id, title, lead: description }),
    ),
  ];
}

/**
 * Every page of a language that has an Open Graph image of its own. Lists of practices share that
 * of all practices.
 */
export const getOgPages = onceEach(
  async (context: Context): Promise<OgPage[]> => [
    ...sectionPages(context),
    ...context.catalogue.experiments.map((experiment) => experimentPage(context, experiment)),
    ...vocabularyPages(context),
    ...writtenPages(context),
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
