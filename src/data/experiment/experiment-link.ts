import type { Experiment } from "../../domain/pilot.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";

/** The section in which experiments of each kind have their pages. */
export const SECTIONS = { practice: "practices", pilot: "pilots" } as const;

/** A link to a practice or pilot by its title. */
export function experimentLink({ texts, routes }: Context, experiment: Experiment): Link {
  const { text, lang } = texts(experiment).get("title");
  return { text, lang, href: routes.entry(SECTIONS[experiment.kind], experiment.id) };
}
