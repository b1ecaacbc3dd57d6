import { SUMMARY_MAX, TITLE_MAX } from "../../domain/card.ts";
import { EVIDENCE_TYPES } from "../../domain/evidence.ts";
import { IMPACT_AXES, IMPACT_REPORTS, type ImpactAxis } from "../../domain/impact.ts";
import { ROOTED_STATUSES } from "../../domain/rooting.ts";
import { choice, day, group, text } from "./parts.ts";
import { z } from "./zod.ts";

/** The id of a term of a vocabulary, or nothing. */
const term = (vocabulary: string) => z.string().check(z.meta({ control: "term", vocabulary }));

/** The ids of terms of a vocabulary. */
const terms = (vocabulary: string) =>
  z.array(z.string()).check(z.meta({ control: "terms", vocabulary }));

const impact = group({ reported: choice(IMPACT_REPORTS), text });

/** What a practice of the catalogue needs beyond a scorecard and a final evaluation. */
export const practiceChoices = z.strictObject({
  title: z.string().check(z.maxLength(TITLE_MAX), z.meta({ control: "line" })),
  summary: z.string().check(z.maxLength(SUMMARY_MAX), z.meta({ control: "text" })),
  operatingModel: term("operatingModels"),
  programme: term("programmes"),
  mainSector: term("sectors"),
  themes: terms("themes"),
  targetGroups: terms("targetGroups"),
  municipalities: terms("municipalities"),
  start: day,
  end: day,
  evidence: choice(EVIDENCE_TYPES),
  rooted: choice(ROOTED_STATUSES),
  impacts: group(
    Object.fromEntries(IMPACT_AXES.map((axis) => [axis, impact])) as Record<
      ImpactAxis,
      typeof impact
    >,
  ),
  helpedTopic: term("adoptionTopics"),
  hinderedTopic: term("adoptionTopics"),
});
