import { fill } from "../domain/message.ts";
import type { WellbeingCounty } from "../domain/municipality.ts";
import type { Practice } from "../domain/practice.ts";
import type { CountedLink, PracticeCardView } from "../domain/views.ts";
import { lookUp } from "../domain/vocabulary.ts";
import type { Context } from "./context.ts";
import { practicesWith } from "./facet-view.ts";
import { municipalityLinks, participants } from "./municipality-page.ts";
import { practiceCard } from "./practice-card.ts";

export interface CountyPageView {
  name: string;
  /** The name with its kind, unlike that of a municipality of the same name. */
  title: string;
  description: string;
  note?: string | undefined;
  groups: { title: string; cards: PracticeCardView[] }[];
  municipalities: CountedLink[];
}

/** Counties with a municipality that took part. */
export const countiesWithMunicipalities = (context: Context): WellbeingCounty[] => {
  const used = new Set(participants(context).map((municipality) => municipality.wellbeingCounty));
  return [...context.catalogue.wellbeingCounties.values()].filter((county) => used.has(county.id));
};

/** True when the duties of a practice's main sector have gone to the wellbeing services counties. */
const ownedByCounty = ({ catalogue }: Context, practice: Practice): boolean => {
  const [main] = practice.sectors;
  return main !== undefined && lookUp(catalogue.sectors, main).owners.some((owner) => owner.kind === "wellbeing-county");
};

/** Everything that the page of a wellbeing services county shows. */
export function countyPage(context: Context, county: WellbeingCounty): CountyPageView {
  const { t, text } = context;
  const practices = practicesWith(context, "wellbeingCounty", county.id);
  const own = practices.filter((practice) => ownedByCounty(context, practice));
  const name = text(county.name);
  const memberGroups = new Set(participants(context).flatMap((it) => (it.wellbeingCounty === county.id && it.experimentGroup ? [it.experimentGroup] : [])));
  const viaGroup = context.catalogue.practices
    .filter(({ experimentGroup }) => experimentGroup && memberGroups.has(experimentGroup))
    .filter((practice) => !practices.includes(practice));
  const members = new Set(
    participants(context)
      .filter((it) => it.wellbeingCounty === county.id)
      .map((it) => it.id),
  );
  return {
    name,
    title: county.kind === "city" ? fill(t.county.cityTitle, { name }) : name,
    description: t.county.lead,
    note: county.kind === "city" ? fill(t.county.cityNote, { name }) : undefined,
    groups: [
      { title: county.kind === "city" ? t.county.responsibleForCity : t.county.responsibleFor, practices: own },
      { title: t.county.others, practices: practices.filter((practice) => !own.includes(practice)) },
      { title: t.county.viaGroup, practices: viaGroup },
    ]
      .filter((group) => group.practices.length > 0)
      .map((group) => ({ title: group.title, cards: group.practices.map((practice) => practiceCard(context, practice)) })),
    municipalities: municipalityLinks(context).filter(({ id }) => members.has(id)),
  };
}

/** All counties with municipalities that took part, with their practices counted. */
export function countyLinks(context: Context): CountedLink[] {
  const { text, routes, compare } = context;
  return countiesWithMunicipalities(context)
    .map(({ id, name }) => ({ id, text: text(name), href: routes.entry("wellbeingCounties", id), count: practicesWith(context, "wellbeingCounty", id).length }))
    .sort((a, b) => compare(a.text, b.text));
}
