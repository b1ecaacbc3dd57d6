import type { AdoptionAspect } from "../../domain/experiment.ts";
import { isReported } from "../../domain/impact.ts";
import { fill, plural } from "../../domain/message.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { firstSentences } from "../../domain/sentences.ts";
import { keepNumbersTogether } from "../../domain/typography.ts";
import {
  type BriefCore,
  EXCERPT_MAX,
  FIGURES_MAX,
  isRoomy,
  linesTaken,
  notesThatFit,
} from "../../drawing/brief-fit.ts";
import { qrCode } from "../../drawing/qr-code.ts";
import type { Dictionary } from "../../i18n/fi.ts";
import { formatDate } from "../../i18n/format.ts";
import type { BriefNote, BriefView } from "../../views/brief.ts";
import type { FactView } from "../../views/experiment.ts";
import type { LocalText } from "../../views/text.ts";
import type { Context } from "../catalogue/make-context.ts";
import { addressOf, citation } from "../experiment/citation.ts";
import { cardOf } from "../experiment/experiment-card.ts";
import type { LocalisedExperiment } from "../experiment/localise.ts";
import { openQuestions } from "./open-questions.ts";
import { newestDate, recordVersion } from "./record-version.ts";

/** The facts that a brief repeats: where, when and by whom. */
const FACTS: readonly FactView["fact"][] = [
  "operatingModel",
  "municipality",
  "counties",
  "place",
  "period",
  "programme",
  "evidence",
];

/** The first sentences of a text of an experiment, in its language. */
function excerpt({ locale }: Context, local: LocalText, max: number): LocalText {
  const sentences = firstSentences(local.lang ?? locale, local.text, max);
  return { ...local, text: keepNumbersTogether(sentences) };
}

const maybeExcerpt = (context: Context, local: LocalText | undefined, max: number) =>
  local && excerpt(context, local, max);

/** The text of what was aimed at: of a list, its first item. */
const goalOf = ({ parts }: LocalisedExperiment): LocalText | undefined =>
  parts.find(({ name, part }) => (part.row ?? name) === "goal")?.texts[0]?.[1];

/** All of a brief but what is chosen by the room that it leaves. */
function briefCore(context: Context, experiment: LocalisedExperiment, site: URL): BriefCore {
  const { t, locale, heading } = context;
  const { record, texts, figures } = experiment;
  const card = cardOf(experiment);
  return {
    card,
    heading: heading(card.title),
    page: { text: card.title, lang: card.langs?.title, href: card.href },
    facts: experiment.facts
      .filter(({ fact }) => FACTS.includes(fact))
      .map(({ label, links }) => ({
        label,
        values: links.map(({ text, lang }) => ({ text, ...(lang ? { lang } : {}) })),
      })),
    goal: maybeExcerpt(context, goalOf(experiment), EXCERPT_MAX.goal),
    rooted: maybeExcerpt(context, texts.find("rooted"), EXCERPT_MAX.rooted),
    impacts: experiment.impacts
      .filter(({ axis }) => isReported(record.impacts[axis]))
      .map(({ axis, label, reportLabel, text }) => ({
        axis,
        label,
        reportLabel,
        body: maybeExcerpt(context, text, EXCERPT_MAX.impact),
      })),
    figures: figures.slice(0, FIGURES_MAX).map((figure, index) => {
      const { precision = "exact" } = record.figures[index] ?? {};
      return {
        ...figure,
        precision: precision === "exact" ? undefined : t.impacts.precisions[precision],
      };
    }),
    responsibility: experiment.responsibility,
    mergers: experiment.mergers,
    open: openQuestions(context, experiment),
    citation: citation(context, experiment, site),
    version: fill(t.print.version, {
      id: record.id,
      version: recordVersion(experiment),
      date: formatDate(locale, newestDate(context, record)),
    }),
    qr: qrCode(addressOf(experiment, site)),
    translation: experiment.translation,
  };
}

/** The notes on adoption that have room, by aspect. */
function adoptionThatFits(
  context: Context,
  { adoption }: LocalisedExperiment,
  taken: number,
): BriefView["adoption"] {
  const notes = Object.fromEntries(
    adoption.map(({ aspect, notes }) => [
      aspect,
      notes.map(
        ({ topic, ...text }): BriefNote => ({ topic, ...excerpt(context, text, EXCERPT_MAX.note) }),
      ),
    ]),
  ) as Record<AdoptionAspect, BriefNote[]>;
  const chosen = notesThatFit(notes, taken);
  return adoption.map(({ aspect, title }) => ({ aspect, title, notes: chosen[aspect] }));
}

/**
 * A practice or pilot in brief.
 * @param site the site's address, for the citation
 */
export function decisionBrief(context: Context, experiment: Experiment, site: URL): BriefView {
  const { t, locale } = context;
  const local = context.localised(experiment);
  const core = briefCore(context, local, site);
  const taken = linesTaken(core);
  const adoption = adoptionThatFits(context, local, taken);
  const left = (forms: Dictionary["print"]["moreFigures"], all: number, some: number) =>
    all > some ? plural(locale, forms, all - some) : undefined;
  const count = (aspects: readonly { notes: readonly unknown[] }[]): number =>
    aspects.reduce((total, { notes }) => total + notes.length, 0);
  const more = {
    figures: left(t.print.moreFigures, local.figures.length, core.figures.length),
    notes: left(t.print.moreNotes, count(local.adoption), count(adoption)),
  };
  const notes = adoption.flatMap((aspect) => aspect.notes);
  return { ...core, adoption, more, roomy: isRoomy(taken, notes) };
}
