import { ADOPTION_ASPECTS } from "../../domain/experiment.ts";
import { IMPACT_REPORTS } from "../../domain/impact.ts";
import { fill, plural } from "../../domain/message.ts";
import type { Practice } from "../../domain/practice.ts";
import { synthesise } from "../../domain/synthesis.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import type { SynthesisView, TopicView } from "../../views/synthesis.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { placeOf } from "../experiment/experiment-card.ts";
import { experimentLink } from "../experiment/experiment-link.ts";
import { figureView } from "../experiment/figure-view.ts";

/** Kinds of figures in the order in which a reader looks for them: results before resources. */
const KIND_ORDER = [
  "outcome",
  "saving",
  "cost",
  "time",
  "satisfaction",
  "reach",
  "capacity",
] as const;

/** What a set of practices says together, in words and rows. */
export function synthesisView(context: Context, practices: readonly Practice[]): SynthesisView {
  const { catalogue, locale, t, text, texts, compare } = context;
  const synthesis = synthesise(practices);
  const municipalities = new Set(practices.flatMap((practice) => practice.municipalities));
  const topicName = (id: string): string => text(lookUp(catalogue.adoptionTopics, id).name);
  const link = (practice: Practice): Link => experimentLink(context, practice);

  const topics: TopicView[] = synthesis.topics.map(({ topic, counts, notes }) => ({
    id: topic,
    name: topicName(topic),
    counts,
    notes: ADOPTION_ASPECTS.filter((aspect) => notes[aspect].length > 0).map((aspect) => ({
      aspect,
      title: t.experiment.aspects[aspect],
      items: notes[aspect].map(({ practice, index }) => ({
        body: texts(practice).get(`adoption.${aspect}.${index}`),
        practice: link(practice),
      })),
    })),
  }));

  return {
    lead: `${plural(locale, t.model.countSentence, practices.length)} ${plural(locale, t.model.municipalitySentence, municipalities.size)}`,
    rooted: synthesis.rooted
      .filter((row) => row.practices.length > 0)
      .map((row) => ({
        status: row.status,
        label: t.rooted.statuses[row.status],
        practices: row.practices.map(link),
        share: row.practices.length / practices.length,
      })),
    axes: synthesis.axes.map(({ axis, reports }) => ({
      label: t.impact.axes[axis],
      reports: IMPACT_REPORTS.map((report) => ({
        report,
        label: t.impact.reports[report],
        count: reports[report],
      })),
    })),
    figures: synthesis.figures
      .map(({ practice, figure }) => ({
        figure: figureView(context, practice, figure),
        practice: link(practice),
        place: placeOf(context, practice),
      }))
      .sort(
        (a, b) =>
          KIND_ORDER.indexOf(a.figure.kind) - KIND_ORDER.indexOf(b.figure.kind) ||
          compare(a.place, b.place),
      ),
    topics,
    agreements: synthesis.agreements.map(({ topic, aspect, count }) =>
      fill(aspect === "conditions" ? t.model.agreementConditions : t.model.agreementObstacles, {
        topic: topicName(topic),
        count,
        all: practices.length,
      }),
    ),
    differences: [
      ...synthesis.differences.map(({ topic, conditions, obstacles }) =>
        fill(t.model.differenceTopic, { topic: topicName(topic), conditions, obstacles }),
      ),
      ...synthesis.dividedAxes.map(({ axis, effect, noEffect }) =>
        fill(t.model.differenceAxis, { axis: t.impact.axes[axis], effect, noEffect }),
      ),
    ],
  };
}
