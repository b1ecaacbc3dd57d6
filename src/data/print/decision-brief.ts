import type { AdoptionAspect } from "../../domain/experiment.ts";
import { IMPACT_AXES, isReported } from "../../domain/impact.ts";
import { fill, plural } from "../../domain/message.ts";
import type { OpenKind } from "../../domain/open-questions.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { firstSentences } from "../../domain/sentences.ts";
import { keepNumbersTogether } from "../../domain/typography.ts";
import {
  EXCERPT_MAX,
  FIGURES_MAX,
  isRoomy,
  linesOf,
  notesThatFit,
} from "../../drawing/brief-fit.ts";
import type { Dictionary } from "../../i18n/fi.ts";
import { formatDate } from "../../i18n/format.ts";
import type { BriefNote, BriefView } from "../../views/brief.ts";
import type { ExperimentPageView } from "../../views/experiment.ts";
import type { LocalText } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentPage } from "../experiment/experiment-page.ts";
import { newestDate, recordVersion } from "./record-version.ts";

/** The facts of the page that a brief repeats: where, when and by whom. */
const FACTS = new Set<string>([
  "operatingModel",
  "municipality",
  "counties",
  "place",
  "period",
  "programme",
  "evidence",
]);

/**
 * The lines that the headings of a brief take with the space around them, its title and citation
 * counted in.
 */
const HEADING_LINES = 4;

/** What runs over the whole sheet takes from both columns. */
const COLUMNS = 2;

/**
 * The first sentences of a text of an experiment, in its language; undefined where the record is
 * silent.
 */
function excerpt(
  { tell, locale }: Context,
  experiment: Experiment,
  path: string,
  max: number,
): LocalText | undefined {
  const body = tell.maybe(experiment, path);
  return (
    body && {
      ...body,
      text: keepNumbersTogether(firstSentences(body.lang ?? locale, body.text, max)),
    }
  );
}

/** What was not reported, what was never asked, and what nobody has told of the time since. */
function openQuestions({ t }: Context, experiment: Experiment): BriefView["open"] {
  const axes = (report: "not-reported" | "not-asked") =>
    IMPACT_AXES.filter((axis) => experiment.impacts[axis].reported === report).map(
      (axis) => t.impact.axes[axis],
    );
  const silent: [string, boolean][] = [
    [t.experiment.figures, experiment.figures.length === 0],
    [t.experiment.period, !experiment.period.start && !experiment.period.end],
    [t.experiment.place, experiment.place === undefined],
    [t.experiment.rooted, experiment.rooted.status === "not-reported"],
    [t.experiment.learned, experiment.kind === "practice" && experiment.learned === undefined],
    [t.experiment.successes, experiment.successes.length === 0],
  ];
  const items: Record<OpenKind, string[]> = {
    notReported: [
      ...axes("not-reported"),
      ...silent.flatMap(([label, open]) => (open ? [label] : [])),
    ],
    notAsked: axes("not-asked"),
    since: [
      ...(experiment.followUps.length === 0 ? [t.experiment.followUpsEmpty] : []),
      ...(experiment.review ? [] : [t.experiment.notReviewed]),
    ],
  };
  return (["notReported", "notAsked", "since"] as const)
    .map((kind) => ({ kind, title: t.print.openKinds[kind], items: items[kind] }))
    .filter(({ items }) => items.length > 0);
}

/**
 * How many lines the head of a brief takes of a column: the summary, the facts in rows of three,
 * and the note of the translation.
 */
function headLines({
  card,
  facts,
  translation,
}: Omit<BriefView, "adoption" | "more" | "roomy">): number {
  const rows = facts.map(({ values }) => linesOf(values.map(({ text }) => text).join(", ")) * 1.5);
  const tallest = [0, 3].map((from) => Math.max(0, ...rows.slice(from, from + 3)));
  return (
    linesOf(card.summary) / 2 +
    tallest.reduce((sum, lines) => sum + lines, 0) +
    (translation ? 2 : 0)
  );
}

/** How many lines the parts of a brief take that are always there. */
function linesTaken(view: Omit<BriefView, "adoption" | "more" | "roomy">): number {
  const texts = [view.goal, view.rooted, ...view.impacts.map((it) => it.body)].map((body) =>
    linesOf(body?.text ?? ""),
  );
  const figures = view.figures.map(({ label }) => linesOf(label.text) + 2.4);
  const owners = view.responsibility.flatMap(({ owners }) =>
    owners.map(
      ({ parties, duty }) => linesOf(parties.map(({ text }) => text).join(", ")) + linesOf(duty),
    ),
  );
  const open = view.open.map(({ items }) => linesOf(items.join(", ")) + 1);
  return [
    ...texts,
    ...figures,
    ...owners,
    ...open,
    view.impacts.length,
    view.responsibility.length,
    COLUMNS * headLines(view),
    HEADING_LINES,
  ].reduce((total, lines) => total + lines, 0);
}

/** The notes on adoption that have room, by aspect. */
function adoption(
  context: Context,
  experiment: Experiment,
  page: ExperimentPageView,
  taken: number,
): BriefView["adoption"] {
  const notes = Object.fromEntries(
    page.adoption.map(({ aspect, notes }) => [
      aspect,
      notes.map(
        ({ topic }, index): BriefNote => ({
          topic,
          ...(excerpt(context, experiment, `adoption.${aspect}.${index}`, EXCERPT_MAX.note) ?? {
            text: "",
          }),
        }),
      ),
    ]),
  ) as Record<AdoptionAspect, BriefNote[]>;
  const chosen = notesThatFit(notes, taken);
  return page.adoption.map(({ aspect, title }) => ({ aspect, title, notes: chosen[aspect] }));
}

/** A practice or pilot in brief. `site` is the site's address, for the citation. */
export function decisionBrief(context: Context, experiment: Experiment, site: URL): BriefView {
  const { t, locale } = context;
  const page = experimentPage(context, experiment, site);
  const view: Omit<BriefView, "adoption" | "more" | "roomy"> = {
    card: page.card,
    heading: page.heading,
    page: { text: page.card.title, lang: page.card.langs?.title, href: page.card.href },
    facts: page.facts
      .filter(({ fact }) => FACTS.has(fact))
      .map(({ label, links }) => ({
        label,
        values: links.map(({ text, lang }) => ({ text, ...(lang ? { lang } : {}) })),
      })),
    goal: excerpt(
      context,
      experiment,
      experiment.kind === "practice" ? "goal" : "goals.0",
      EXCERPT_MAX.goal,
    ),
    rooted: excerpt(context, experiment, "rooted", EXCERPT_MAX.rooted),
    impacts: page.impacts
      .filter(({ axis }) => isReported(experiment.impacts[axis]))
      .map(({ axis, label, reportLabel }) => ({
        axis,
        label,
        reportLabel,
        body: excerpt(context, experiment, `impacts.${axis}`, EXCERPT_MAX.impact),
      })),
    figures: page.figures.slice(0, FIGURES_MAX).map((figure, index) => {
      const { precision = "exact" } = experiment.figures[index] ?? {};
      return {
        ...figure,
        precision: precision === "exact" ? undefined : t.impacts.precisions[precision],
      };
    }),
    responsibility: page.responsibility,
    mergers: page.mergers,
    open: openQuestions(context, experiment),
    citation: page.citation,
    version: fill(t.print.version, {
      id: experiment.id,
      version: recordVersion(context, experiment),
      date: formatDate(locale, newestDate(context, experiment)),
    }),
    qr: page.qr,
    translation: page.translation,
  };
  const taken = linesTaken(view);
  const shown = adoption(context, experiment, page, taken);
  const left = (forms: Dictionary["print"]["moreFigures"], all: number, some: number) =>
    all > some ? plural(locale, forms, all - some) : undefined;
  const count = (aspects: readonly { notes: readonly unknown[] }[]) =>
    aspects.reduce((total, { notes }) => total + notes.length, 0);
  const more = {
    figures: left(t.print.moreFigures, page.figures.length, view.figures.length),
    notes: left(t.print.moreNotes, count(page.adoption), count(shown)),
  };
  const roomy = isRoomy(
    taken,
    shown.flatMap(({ notes }) => notes),
  );
  return { ...view, adoption: shown, more, roomy };
}
