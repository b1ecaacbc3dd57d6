import type { ImpactReport } from "../../domain/impact.ts";
import { OPEN_KINDS, type OpenKind } from "../../domain/open-questions.ts";
import type { BriefView } from "../../views/brief.ts";
import type { Context } from "../catalogue/make-context.ts";
import type { LocalisedExperiment, LocalPart } from "../experiment/localise.ts";

/** Whether a value of a record holds nothing: no texts, no items, no dates. */
const holdsNothing = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === "object" && value !== null && Object.values(value).every(holdsNothing));

/** Whether the source left a part of the record open. */
function isOpen({ record }: LocalisedExperiment, { name, part }: LocalPart): boolean {
  if (part.form === "described") return record.rooted.status === "not-reported";
  return holdsNothing(Object.entries(record).find(([key]) => key === name)?.[1]);
}

/** What was not reported, what was never asked, and what nobody has reported of the time since. */
export function openQuestions(
  { t }: Pick<Context, "t">,
  experiment: LocalisedExperiment,
): BriefView["open"] {
  const { record, impacts, parts } = experiment;
  const axes = (report: ImpactReport): string[] =>
    impacts.filter((it) => it.report === report).map(({ label }) => label);
  const silent = parts
    .filter((it) => it.part.open !== undefined && isOpen(experiment, it))
    .sort((a, b) => (a.part.open ?? 0) - (b.part.open ?? 0))
    .map(({ label }) => label);
  const items: Record<OpenKind, string[]> = {
    notReported: [...axes("not-reported"), ...silent],
    notAsked: axes("not-asked"),
    since: [
      ...(record.followUps.length === 0 ? [t.experiment.followUpsEmpty] : []),
      ...(record.review ? [] : [t.experiment.notReviewed]),
    ],
  };
  return OPEN_KINDS.map((kind) => ({
    kind,
    title: t.print.openKinds[kind],
    items: items[kind],
  })).filter((it) => it.items.length > 0);
}
