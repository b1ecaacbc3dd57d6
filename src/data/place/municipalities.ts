import { fill } from "../../domain/message.ts";
import { type Municipality, todaysMunicipality } from "../../domain/municipality.ts";
import type { Experiment } from "../../domain/pilot.ts";
import type { CountedLink } from "../../views/text.ts";
import { experimentsWith } from "../browse/facet-view.ts";
import type { Context } from "../catalogue/context.ts";

/** The experiments of a municipality itself. */
export const runBy = (experiments: readonly Experiment[], id: string): Experiment[] =>
  experiments.filter((experiment) => experiment.municipalities.includes(id));

/** Municipalities that took part: in an experiment group, or named by a practice or pilot. */
export const participants = ({ catalogue }: Context): Municipality[] =>
  [...catalogue.municipalities.values()].filter(
    (it) => it.experimentGroup !== undefined || runBy(catalogue.experiments, it.id).length > 0,
  );

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
