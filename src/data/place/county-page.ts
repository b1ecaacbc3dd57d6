import { fill } from "../../domain/message.ts";
import type { WellbeingCounty } from "../../domain/municipality.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import type { CountyView } from "../../views/place.ts";
import type { CountedLink } from "../../views/text.ts";
import { experimentsWith } from "../browse/facet-view.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import { entryPlace, type PageHead } from "../site/page-head.ts";
import { municipalityLinks, participants } from "./municipalities.ts";

/** Counties with a municipality that took part, or named by a pilot. */
export const countiesWithMunicipalities = (context: Context): WellbeingCounty[] => {
  const used = new Set([
    ...participants(context).map((municipality) => municipality.wellbeingCounty),
    ...context.catalogue.pilots.flatMap((pilot) => pilot.wellbeingCounties),
  ]);
  return [...context.catalogue.wellbeingCounties.values()].filter((county) => used.has(county.id));
};

/**
 * True when the duties of an experiment's main sector have gone to the wellbeing services counties.
 */
const ownedByCounty = ({ catalogue }: Context, experiment: Experiment): boolean => {
  const [main] = experiment.sectors;
  return (
    main !== undefined &&
    lookUp(catalogue.sectors, main).owners.some((owner) => owner.kind === "wellbeing-county")
  );
};

/** What the page of a wellbeing services county shows. */
function countyView(context: Context, county: WellbeingCounty): CountyView {
  const { t } = context;
  const experiments = experimentsWith(context, "wellbeingCounty", county.id);
  const own = experiments.filter((experiment) => ownedByCounty(context, experiment));
  const memberGroups = new Set(
    participants(context).flatMap((it) =>
      it.wellbeingCounty === county.id && it.experimentGroup ? [it.experimentGroup] : [],
    ),
  );
  const viaGroup = context.catalogue.practices
    .filter(({ experimentGroup }) => experimentGroup && memberGroups.has(experimentGroup))
    .filter((practice) => !experiments.includes(practice));
  const members = new Set(
    participants(context)
      .filter((it) => it.wellbeingCounty === county.id)
      .map((it) => it.id),
  );
  return {
    groups: [
      {
        title: county.kind === "city" ? t.county.responsibleForCity : t.county.responsibleFor,
        experiments: own,
      },
      {
        title: t.county.others,
        experiments: experiments.filter((experiment) => !own.includes(experiment)),
      },
      { title: t.county.viaGroup, experiments: viaGroup },
    ]
      .filter((group) => group.experiments.length > 0)
      .map((group) => ({
        title: group.title,
        cards: group.experiments.map((experiment) => experimentCard(context, experiment)),
      })),
    municipalities: municipalityLinks(context).filter(({ id }) => members.has(id)),
  };
}

/** The page of a wellbeing services county, by its id. */
export function countyPage(context: Context, { id }: { id: string }) {
  const { catalogue, t, text } = context;
  const record = lookUp(catalogue.wellbeingCounties, id);
  const name = text(record.name);
  const county = countyView(context, record);
  const isCity = record.kind === "city";
  const page: PageHead = {
    place: entryPlace("wellbeingCounties", id),
    // Its name with its kind, unlike that of a municipality of the same name.
    title: isCity ? fill(t.county.cityTitle, { name }) : name,
    description: t.county.lead,
    heading: { title: name, lead: isCity ? fill(t.county.cityNote, { name }) : t.county.lead },
    partly: hasOtherLanguage(county.groups),
    choosing: true,
  };
  return { page, county };
}

/** All counties in which something was tried, with their practices and pilots counted. */
export function countyLinks(context: Context): CountedLink[] {
  const { text, routes, compare } = context;
  return countiesWithMunicipalities(context)
    .map(({ id, name }) => ({
      id,
      text: text(name),
      href: routes.entry("wellbeingCounties", id),
      count: experimentsWith(context, "wellbeingCounty", id).length,
    }))
    .sort((a, b) => compare(a.text, b.text));
}
