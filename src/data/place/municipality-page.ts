import { fill, joinList } from "../../domain/message.ts";
import { type Municipality, todaysMunicipality } from "../../domain/municipality.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { triedBySimilar } from "../../domain/similar-municipalities.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { formatDate, languageName } from "../../i18n/format.ts";
import type { ExperimentCardView, RelatedView } from "../../views/experiment.ts";
import type { CountedLink, Link } from "../../views/text.ts";
import { experimentsWith } from "../browse/facet-view.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "../experiment/experiment-card.ts";

export interface MunicipalityPageView {
  name: string;
  description: string;
  /** Sentences on mergers: the link to the other municipality and the words around it. */
  mergers: { before: string; link: Link; after: string }[];
  groups: { title: string; lead?: string | undefined; cards: ExperimentCardView[] }[];
  facts: { label: string; text: string; href?: string | undefined }[];
  /** What municipalities of the same size tried, with what else they share. */
  similar: { lead: string; related: RelatedView[]; all: Link };
}

/**
 * How many experiments of similar municipalities are shown; the page of the size class has them
 * all.
 */
const SIMILAR_MAX = 6;

function similar(context: Context, municipality: Municipality): MunicipalityPageView["similar"] {
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

const runBy = (experiments: readonly Experiment[], id: string): Experiment[] =>
  experiments.filter((experiment) => experiment.municipalities.includes(id));

/** Municipalities that took part: in an experiment group, or named by a practice or pilot. */
export const participants = ({ catalogue }: Context): Municipality[] =>
  [...catalogue.municipalities.values()].filter(
    (it) => it.experimentGroup !== undefined || runBy(catalogue.experiments, it.id).length > 0,
  );

const predecessorsOf = ({ catalogue }: Context, id: string): Municipality[] =>
  [...catalogue.municipalities.values()].filter((it) => it.mergedInto === id);

function mergers(context: Context, municipality: Municipality): MunicipalityPageView["mergers"] {
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
function groups(context: Context, municipality: Municipality): MunicipalityPageView["groups"] {
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

/** Everything that the page of a municipality shows. */
export function municipalityPage(
  context: Context,
  municipality: Municipality,
): MunicipalityPageView {
  const { catalogue, locale, t, text, routes } = context;
  const { region, wellbeingCounty, sizeClass, experimentGroup, languages } = municipality;
  const name = text(municipality.name);
  return {
    name,
    description: fill(t.municipality.description, { municipality: name }),
    mergers: mergers(context, municipality),
    groups: groups(context, municipality),
    similar: similar(context, municipality),
    facts: [
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
    ],
  };
}

/** All municipalities that took part, by name, with their practices and pilots counted. */
export function municipalityLinks(context: Context): CountedLink[] {
  const { catalogue, t, text, routes, compare } = context;
  return participants(context)
    .map((municipality): CountedLink => {
      const own = runBy(catalogue.experiments, municipality.id).length;
      const today = todaysMunicipality(municipality, catalogue.municipalities);
      const notes = [
        today === municipality
          ? ""
          : fill(t.municipality.formerSuffix, { today: text(today.name) }),
        own === 0 ? t.municipality.viaGroupSuffix : "",
      ];
      const viaGroup = catalogue.practices.filter(
        (practice) => practice.experimentGroup === municipality.experimentGroup,
      ).length;
      return {
        id: municipality.id,
        text: text(municipality.name),
        href: routes.entry("municipalities", municipality.id),
        count: own > 0 ? own : viaGroup,
        note: notes.filter((note) => note !== "").join(", ") || undefined,
      };
    })
    .sort((a, b) => compare(a.text, b.text));
}

/** The size classes that something was tried in, each with the page of what was. */
export const sizeClassLinks = (context: Context): CountedLink[] =>
  [...context.catalogue.sizeClasses.values()]
    .map(({ id, name }) => ({
      id,
      text: context.text(name),
      href: context.routes.facetValue("sizeClass", id),
      count: experimentsWith(context, "sizeClass", id).length,
    }))
    .filter(({ count }) => count > 0);
