import { ADOPTION_ASPECTS, type AdoptionAspect } from "../../domain/experiment.ts";
import { partOfPath } from "../../domain/experiment-texts.ts";
import { IMPACT_AXES } from "../../domain/impact.ts";
import { fill } from "../../domain/message.ts";
import type { Experiment } from "../../domain/pilot.ts";
import {
  type PartName,
  PILOT_PARTS,
  PRACTICE_PARTS,
  type RecordPart,
} from "../../domain/record-parts.ts";
import { responsibilities } from "../../domain/responsibility.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { formatDate } from "../../i18n/format.ts";
import type {
  ExperimentCardView,
  FactView,
  FigureView,
  ImpactView,
  ResponsibilityView,
  SourceView,
} from "../../views/experiment.ts";
import type { LocalText, ModelMark, TranslationView } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { markOf, placeOf } from "./experiment-card.ts";
import { experimentLink } from "./experiment-link.ts";
import { factViews } from "./fact-views.ts";
import { figureView } from "./figure-view.ts";
import type { LocalTexts } from "./local-texts.ts";
import { mergerNotes, responsibilityViews } from "./responsibility-view.ts";
import { citationPlace, sourceViews } from "./source-view.ts";
import { experimentTranslationNote } from "./translation-view.ts";

/** A part of a record with its name and its texts; a part without texts is one left empty. */
export interface LocalPart {
  name: PartName;
  /** What pages call it; empty for the parts of the head. */
  label: string;
  part: RecordPart;
  texts: [path: string, text: LocalText][];
}

/**
 * A practice or pilot in the language of a page: its texts, and its facts in words, each put
 * together once. Pages, cards, briefs, tables and the search are made of this, never of each other.
 */
export interface LocalisedExperiment {
  record: Experiment;
  /** The address of its page. */
  href: string;
  texts: LocalTexts;
  /** Its parts in the order of the table of parts. */
  parts: LocalPart[];
  /** Its municipalities in a few words; empty where the record names none. */
  municipalities: string;
  model: ModelMark;
  rooted: ExperimentCardView["rooted"];
  facts: FactView[];
  impacts: (Omit<ImpactView, "body"> & { text?: LocalText | undefined })[];
  figures: FigureView[];
  adoption: { aspect: AdoptionAspect; title: string; notes: (LocalText & { topic: string })[] }[];
  /** The newest first. */
  followUps: {
    date: string;
    datetime: string;
    status: string;
    text: LocalText;
    source?: string | undefined;
  }[];
  responsibility: ResponsibilityView[];
  /** Whether the duties have moved since the experiment, in a sentence. */
  responsibilityLead: string;
  mergers: string[];
  sources: SourceView[];
  translation?: TranslationView | undefined;
}

/** The parts of an experiment's kind, by name. */
export const partsOf = ({ kind }: Experiment): Readonly<Record<string, RecordPart>> =>
  kind === "pilot" ? PILOT_PARTS : PRACTICE_PARTS;

function localParts({ t }: Context, experiment: Experiment, texts: LocalTexts): LocalPart[] {
  const labels: Readonly<Partial<Record<string, string>>> = t.parts;
  const byPart = Map.groupBy(texts.all, ([path]) => partOfPath(path));
  return Object.entries(partsOf(experiment)).map(([name, part]) => ({
    name: name as PartName,
    label: labels[name] ?? "",
    part,
    texts: byPart.get(name as PartName) ?? [],
  }));
}

const localFollowUps = (
  context: Context,
  experiment: Experiment,
  texts: LocalTexts,
): LocalisedExperiment["followUps"] =>
  experiment.followUps
    .map(({ date, status, source }, index) => ({
      date: formatDate(context.locale, date),
      datetime: date,
      status: context.t.experiment.followUpStatuses[status],
      text: texts.get(`followUps.${index}`),
      source:
        source &&
        fill(context.t.experiment.figureSource, { source: citationPlace(context, source) }),
    }))
    .sort((a, b) => (a.datetime < b.datetime ? 1 : -1));

/** Puts an experiment together in the language of a context. `context.localised` keeps it. */
export function localise(context: Context, experiment: Experiment): LocalisedExperiment {
  const { catalogue, t, text } = context;
  const texts = context.texts(experiment);
  const { status } = experiment.rooted;
  return {
    record: experiment,
    href: experimentLink(context, experiment).href,
    texts,
    parts: localParts(context, experiment, texts),
    municipalities: placeOf(context, experiment),
    model: markOf(context, experiment),
    rooted: { status, label: t.rooted.statuses[status] },
    facts: factViews(context, experiment),
    impacts: IMPACT_AXES.map((axis) => {
      const { reported } = experiment.impacts[axis];
      return {
        axis,
        label: t.impact.axes[axis],
        report: reported,
        reportLabel: t.impact.reports[reported],
        text: texts.find(`impacts.${axis}`),
      };
    }),
    figures: experiment.figures.map((figure) => figureView(context, experiment, figure)),
    adoption: ADOPTION_ASPECTS.map((aspect) => ({
      aspect,
      title: t.experiment.aspects[aspect],
      notes: experiment.adoption[aspect].map(({ topic }, index) => ({
        topic: text(lookUp(catalogue.adoptionTopics, topic).name),
        ...texts.get(`adoption.${aspect}.${index}`),
      })),
    })),
    followUps: localFollowUps(context, experiment, texts),
    responsibility: responsibilityViews(context, experiment),
    responsibilityLead: responsibilities(experiment, catalogue).some(({ owner }) => owner.since)
      ? t.experiment.responsibilityMoved
      : t.experiment.responsibilityStayed,
    mergers: mergerNotes(context, experiment),
    sources: sourceViews(context, experiment.sources),
    translation: experimentTranslationNote(context, experiment),
  };
}
