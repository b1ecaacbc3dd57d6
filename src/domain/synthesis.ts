/** What a set of practices says together, computed from the fields of the records. */

import { ADOPTION_ASPECTS, type AdoptionAspect } from "./experiment.ts";
import type { Figure } from "./figure.ts";
import { IMPACT_AXES, IMPACT_REPORTS, type ImpactAxis, type ImpactReport } from "./impact.ts";
import type { Practice } from "./practice.ts";
import { ROOTED_STATUSES, type RootedStatus } from "./rooting.ts";

export interface FigureOfPractice {
  practice: Practice;
  figure: Figure;
}

/** A note of a practice: which of its notes of that aspect it is. */
export interface NoteOfPractice {
  practice: Practice;
  index: number;
}

/** What the practices say of one topic of adoption. */
export interface TopicComparison {
  topic: string;
  notes: Record<AdoptionAspect, NoteOfPractice[]>;
  /** How many practices name the topic under each aspect. */
  counts: Record<AdoptionAspect, number>;
  /** How many practices name it at all. */
  practices: number;
}

export interface Synthesis {
  practices: number;
  rooted: { status: RootedStatus; practices: Practice[] }[];
  axes: { axis: ImpactAxis; reports: Record<ImpactReport, number> }[];
  figures: FigureOfPractice[];
  topics: TopicComparison[];
  /**
   * Topics that several practices name in the same way and none in the opposite way, with that way.
   */
  agreements: { topic: string; aspect: AdoptionAspect; count: number }[];
  /** Topics that were in place for some practices and stood in the way of others. */
  differences: { topic: string; conditions: number; obstacles: number }[];
  /** Axes on which some practices report an effect and others found none. */
  dividedAxes: { axis: ImpactAxis; effect: number; noEffect: number }[];
}

/**
 * From how many practices on, and from what share of them, a shared view is called an agreement.
 */
const AGREEMENT_MIN = 2;
const AGREEMENT_SHARE = 0.2;

const countPractices = (notes: readonly NoteOfPractice[]): number =>
  new Set(notes.map((note) => note.practice.id)).size;

/**
 * All figures of the practices in their order; a figure that repeats another of them is left out.
 */
export function figuresOf(practices: readonly Practice[]): FigureOfPractice[] {
  const ids = new Set(practices.map((practice) => practice.id));
  return practices.flatMap((practice) =>
    practice.figures
      .filter((figure) => !figure.sameAs || !ids.has(figure.sameAs.practice))
      .map((figure) => ({ practice, figure })),
  );
}

function compareTopics(practices: readonly Practice[]): TopicComparison[] {
  const topics = new Set(
    practices.flatMap(({ adoption }) =>
      ADOPTION_ASPECTS.flatMap((aspect) => adoption[aspect].map((note) => note.topic)),
    ),
  );
  const notesOf = (topic: string, aspect: AdoptionAspect): NoteOfPractice[] =>
    practices.flatMap((practice) =>
      practice.adoption[aspect].flatMap((note, index) =>
        note.topic === topic ? [{ practice, index }] : [],
      ),
    );
  return [...topics]
    .map((topic) => {
      const notes = {
        conditions: notesOf(topic, "conditions"),
        obstacles: notesOf(topic, "obstacles"),
        tips: notesOf(topic, "tips"),
      };
      const counts = {
        conditions: countPractices(notes.conditions),
        obstacles: countPractices(notes.obstacles),
        tips: countPractices(notes.tips),
      };
      return { topic, notes, counts, practices: countPractices(Object.values(notes).flat()) };
    })
    .sort((a, b) => b.practices - a.practices || (a.topic < b.topic ? -1 : 1));
}

function agreementsOf(
  topics: readonly TopicComparison[],
  practices: number,
): Synthesis["agreements"] {
  const enough = Math.max(AGREEMENT_MIN, Math.ceil(practices * AGREEMENT_SHARE));
  return topics.flatMap(({ topic, counts }): Synthesis["agreements"] => {
    if (counts.obstacles === 0 && counts.conditions >= enough)
      return [{ topic, aspect: "conditions", count: counts.conditions }];
    if (counts.conditions === 0 && counts.obstacles >= enough)
      return [{ topic, aspect: "obstacles", count: counts.obstacles }];
    return [];
  });
}

/** Puts the practices of an operating model, theme or place side by side. */
export function synthesise(practices: readonly Practice[]): Synthesis {
  const topics = compareTopics(practices);
  const axes = IMPACT_AXES.map((axis) => {
    const count = (report: ImpactReport) =>
      practices.filter(({ impacts }) => impacts[axis].reported === report).length;
    return {
      axis,
      reports: Object.fromEntries(
        IMPACT_REPORTS.map((report) => [report, count(report)]),
      ) as Record<ImpactReport, number>,
    };
  });
  return {
    practices: practices.length,
    rooted: ROOTED_STATUSES.map((status) => ({
      status,
      practices: practices.filter(({ rooted }) => rooted.status === status),
    })),
    axes,
    figures: figuresOf(practices),
    topics,
    agreements: agreementsOf(topics, practices.length),
    differences: topics
      .filter(({ counts }) => counts.conditions > 0 && counts.obstacles > 0)
      .map(({ topic, counts }) => ({
        topic,
        conditions: counts.conditions,
        obstacles: counts.obstacles,
      })),
    dividedAxes: axes
      .filter(({ reports }) => reports.effect > 0 && reports["no-effect"] > 0)
      .map(({ axis, reports }) => ({
        axis,
        effect: reports.effect,
        noEffect: reports["no-effect"],
      })),
  };
}
