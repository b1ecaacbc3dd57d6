import { fill, joinList } from "../../domain/message.ts";
import { type Municipality, todaysMunicipality } from "../../domain/municipality.ts";
import { triedBySimilar } from "../../domain/similar-municipalities.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { formatDate, languageName } from "../../i18n/format.ts";
import type { MunicipalityView } from "../../views/place.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import { entryPlace, type PageHead } from "../site/page-head.ts";
import { municipalityLinks, runBy, sizeClassLinks } from "./municipalities.ts";

/**
 * How many experiments of similar municipalities are shown; the page of the size class has them
 * all.
 */
const SIMILAR_MAX = 6;

function similar(context: Context, municipality: Municipality): MunicipalityView["similar"] {
  const { catalogue, locale, t, text, routes } = context;
  const size = text(lookUp(catalogue.sizeClasses, municipality.sizeClass).name);
  const found = triedBySimilar(municipality, catalogue.experiments, catalogue.municipalities);
  return {
    lead: fill(t.municipality.similarLead, { size }),
    related: found
      .slice(0, SIMILAR_MAX)
      .map(({ experiment, municipality: other, sameRegion, sameLanguages }) => ({
        card: experimentCard(context, experiment),
        reason: fill(t.municipality.similarBecause, {
          municipality: text(other.name),
          reasons: joinList(locale, [
            t.municipality.sameSize,
            ...(sameRegion ? [t.municipality.sameRegion] : []),
            ...(sameLanguages ? [t.municipality.sameLanguages] : []),
          ]),
        }),
      })),
    all: {
      text: fill(t.municipality.similarAll, { size }),
      href: routes.facetValue("sizeClass", municipality.sizeClass),
    },
  };
}

const predecessorsOf = ({ catalogue }: Context, id: string): Municipality[] =>
  [...catalogue.municipalities.values()].filter((it) => it.mergedInto === id);

function mergers(context: Context, municipality: Municipality): MunicipalityView["mergers"] {
  const { catalogue, locale, t, text, routes } = context;
  const today = todaysMunicipality(municipality, catalogue.municipalities);
  const sentence = (
    template: string,
    placeholder: "today" | "former",
    linked: Municipality,
    merged: Municipality,
  ) => {
    const [before = "", after = ""] = fill(template, {
      municipality: text(municipality.name),
      date: formatDate(locale, merged.mergedOn ?? ""),
    }).split(`{${placeholder}}`);
    return {
      before,
      link: { text: text(linked.name), href: routes.entry("municipalities", linked.id) },
      after,
    };
  };
  return [
    ...(today === municipality
      ? []
      : [sentence(t.municipality.merged, "today", today, municipality)]),
    ...predecessorsOf(context, municipality.id).map((former) =>
      sentence(t.municipality.predecessor, "former", former, former),
    ),
  ];
}

/**
 * The practices and pilots of a municipality in groups: its own, those of municipalities that
 * joined it, those of its experiment group.
 */
function groups(context: Context, municipality: Municipality): MunicipalityView["groups"] {
  const { catalogue, t, text } = context;
  const own = runBy(catalogue.experiments, municipality.id);
  const joined = predecessorsOf(context, municipality.id)
    .flatMap((former) => runBy(catalogue.experiments, former.id))
    .filter((experiment) => !own.includes(experiment));
  const ofGroup = catalogue.practices.filter(
    (practice) =>
      practice.experimentGroup !== undefined &&
      practice.experimentGroup === municipality.experimentGroup &&
      !own.includes(practice) &&
      !joined.includes(practice),
  );
  const group = municipality.experimentGroup
    ? text(lookUp(catalogue.experimentGroups, municipality.experimentGroup).name)
    : "";
  const name = text(municipality.name);
  const viaGroup =
    own.length > 0
      ? { title: t.municipality.groupOthers, experiments: ofGroup }
      : {
          title: t.municipality.viaGroup,
          lead: fill(t.municipality.viaGroupLead, { municipality: name, group }),
          experiments: ofGroup,
        };
  return [
    { title: t.municipality.own, experiments: own },
    { title: t.municipality.predecessorPractices, experiments: [...new Set(joined)] },
    viaGroup,
  ]
    .filter(({ experiments }) => experiments.length > 0)
    .map(({ experiments, ...rest }) => ({
      ...rest,
      cards: experiments.map((experiment) => experimentCard(context, experiment)),
    }));
}

function facts(context: Context, municipality: Municipality): MunicipalityView["facts"] {
  const { catalogue, locale, t, text, routes } = context;
  const { region, wellbeingCounty, sizeClass, experimentGroup, languages } = municipality;
  return [
    ...(experimentGroup
      ? [
          {
            label: t.municipality.group,
            text: text(lookUp(catalogue.experimentGroups, experimentGroup).name),
          },
        ]
      : []),
    {
      label: t.municipality.county,
      text: text(lookUp(catalogue.wellbeingCounties, wellbeingCounty).name),
      href: routes.entry("wellbeingCounties", wellbeingCounty),
    },
    { label: t.municipality.region, text: text(lookUp(catalogue.regions, region).name) },
    {
      label: t.municipality.sizeClass,
      text: text(lookUp(catalogue.sizeClasses, sizeClass).name),
      href: routes.facetValue("sizeClass", sizeClass),
    },
    {
      label: t.municipality.languages,
      text: joinList(
        locale,
        languages.map((language) => languageName(locale, language)),
      ),
    },
  ];
}

/** The page of a municipality, by its id. */
export function municipalityPage(context: Context, { id }: { id: string }) {
  const { catalogue, t, text } = context;
  const record = lookUp(catalogue.municipalities, id);
  const name = text(record.name);
  const municipality: MunicipalityView = {
    heading: context.heading(name),
    mergers: mergers(context, record),
    groups: groups(context, record),
    similar: similar(context, record),
    facts: facts(context, record),
  };
  const page: PageHead = {
    place: entryPlace("municipalities", id),
    title: name,
    description: fill(t.municipality.description, { municipality: name }),
    partly: hasOtherLanguage([municipality.groups, municipality.similar]),
    choosing: true,
  };
  return { page, municipality };
}

/** The page of all municipalities, by size and by name. */
export function municipalitiesPage(context: Context) {
  const page: PageHead = { section: "municipalities" };
  return { page, bySize: sizeClassLinks(context), all: municipalityLinks(context) };
}
