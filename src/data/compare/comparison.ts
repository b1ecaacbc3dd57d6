import type { ComparisonGroup, RowOf } from "../../domain/comparison.ts";
import { FIGURE_KINDS } from "../../domain/figure.ts";
import { plural } from "../../domain/message.ts";
import type { Experiment } from "../../domain/pilot.ts";
import type {
  ComparedCell,
  ComparedExperiment,
  ComparedHead,
  ComparedItem,
} from "../../views/comparison.ts";
import type { ExperimentPageView, FigureView } from "../../views/experiment.ts";
import type { LocalHtml } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { inlineHtml } from "../catalogue/local-html.ts";
import { experimentCard } from "../experiment/experiment-card.ts";
import { experimentPage } from "../experiment/experiment-page.ts";

type Cells<G extends ComparisonGroup> = Record<RowOf<G>, ComparedCell>;

/** The items of a cell, or what is said where there are none. */
const cell = (items: ComparedItem[], missing: string): ComparedCell =>
  items.length > 0 ? { items } : { missing, items };

/** A text with the note on its translation, where its original has changed since. */
const body = ({ t }: Context, { stale, ...text }: LocalHtml): ComparedItem => ({
  ...text,
  ...(stale ? { detail: t.translation.stale } : {}),
});

function factCells(
  { t }: Context,
  experiment: Experiment,
  page: ExperimentPageView,
): Cells<"facts"> {
  const isPilot = experiment.kind === "pilot";
  const links = (wanted: (typeof page.facts)[number]["fact"]): ComparedItem[] =>
    page.facts
      .filter(({ fact }) => fact === wanted)
      .flatMap((it) => it.links.map(({ text, href, lang }) => ({ text, href, lang })));
  const { notReportedFieldShort } = t.experiment;
  return {
    operatingModel: cell(links("operatingModel"), t.compare.notOfPilots),
    municipality: cell(
      experiment.municipalities.length > 0 ? links("municipality") : [],
      notReportedFieldShort,
    ),
    counties: cell(links("counties"), t.compare.none),
    group: cell(links("group"), isPilot ? t.compare.notOfPilots : t.compare.none),
    place: cell(experiment.place === undefined ? [] : links("place"), notReportedFieldShort),
    period: cell(links("period"), notReportedFieldShort),
    programme: cell(links("programme"), notReportedFieldShort),
    themes: cell(links("themes"), notReportedFieldShort),
    targetGroups: cell(links("targetGroups"), notReportedFieldShort),
    evidence: cell(links("evidence"), notReportedFieldShort),
    responsibility: cell(
      page.responsibility.flatMap(({ sector, owners }) =>
        owners.map(({ parties, suffix, since }) => ({
          term: sector,
          text: `${parties.map(({ text }) => text).join(", ")}${suffix ? ` ${suffix}` : ""}`,
          detail: since,
        })),
      ),
      notReportedFieldShort,
    ),
  };
}

function impactCells(context: Context, { impacts }: ExperimentPageView): Cells<"impacts"> {
  const cells = impacts.map(({ axis, report, reportLabel, body: text }): [string, ComparedCell] => [
    axis,
    { items: [{ report, text: reportLabel }, ...(text ? [body(context, text)] : [])] },
  ]);
  return Object.fromEntries(cells) as Cells<"impacts">;
}

const figureItem = ({ t }: Context, { number, unit, label, period }: FigureView): ComparedItem => ({
  term: [number, unit].filter((part) => part !== "").join(" "),
  text: label.text,
  lang: label.lang,
  detail:
    [period, label.stale && t.translation.stale].filter((part) => part !== undefined).join(" · ") ||
    undefined,
});

/**
 * Figures stand on a row of their kind: those of one kind are the ones that can be set side by
 * side.
 */
function figureCells(context: Context, { figures }: ExperimentPageView): Cells<"figures"> {
  const { locale, t } = context;
  const missing = t.experiment.notReportedFieldShort;
  const ofKind = FIGURE_KINDS.map((kind): [string, ComparedCell] => [
    kind,
    cell(
      figures.filter((figure) => figure.kind === kind).map((figure) => figureItem(context, figure)),
      missing,
    ),
  ]);
  const count = cell(
    figures.length > 0 ? [{ text: plural(locale, t.impacts.count, figures.length) }] : [],
    missing,
  );
  return Object.fromEntries([["count", count], ...ofKind]) as Cells<"figures">;
}

/**
 * The long texts. Pilots list goals, and tell in their write-ups what practices tell of trying and
 * learning.
 */
function storyCells(
  context: Context,
  experiment: Experiment,
  page: ExperimentPageView,
): Cells<"story"> {
  const { t } = context;
  const missing =
    experiment.kind === "pilot" ? t.compare.notOfPilots : t.experiment.notReportedFieldShort;
  const section = (wanted: string): ComparedItem[] =>
    page.sections
      .filter(({ id }) => id === wanted)
      .flatMap(({ body: text }) => (text ? [body(context, text)] : []));
  const goals =
    experiment.kind === "pilot"
      ? experiment.goals.map((_, index) =>
          body(context, inlineHtml(context, experiment, `goals.${index}`)),
        )
      : [];
  const { status, label } = page.card.rooted;
  return {
    goal: cell([...section("goal"), ...goals], t.experiment.notReportedFieldShort),
    tried: cell(section("tried"), missing),
    learned: cell(section("learned"), missing),
    rooted: { items: [{ rooted: status, text: label }, ...section("rooted")] },
    successes: cell(
      page.successes.map((text) => body(context, text)),
      t.experiment.notReportedFieldShort,
    ),
    followUps: cell(
      page.followUps.map((followUp) => ({
        ...body(context, followUp.body),
        term: `${followUp.date} · ${followUp.status}`,
      })),
      t.compare.noFollowUps,
    ),
  };
}

function adoptionCells(context: Context, { adoption }: ExperimentPageView): Cells<"adoption"> {
  const { t } = context;
  const cells = adoption.map(({ aspect, notes }): [string, ComparedCell] => [
    aspect,
    cell(
      notes.map(({ topic, ...text }) => ({ ...body(context, text), term: topic })),
      t.experiment.notReportedFieldShort,
    ),
  ]);
  return Object.fromEntries(cells) as Cells<"adoption">;
}

/** The head of an experiment's column. */
export function comparedHead(context: Context, experiment: Experiment): ComparedHead {
  const { id, href, title, langs, place, model } = experimentCard(context, experiment);
  return { id, href, title, langs, place, model: { id: model.id, text: model.text } };
}

/** An experiment as a column of the comparison. `site` is the site's address. */
export function comparedExperiment(
  context: Context,
  experiment: Experiment,
  site: URL,
): ComparedExperiment {
  const page = experimentPage(context, experiment, site);
  const groups: { [G in ComparisonGroup]: Cells<G> } = {
    facts: factCells(context, experiment, page),
    impacts: impactCells(context, page),
    figures: figureCells(context, page),
    story: storyCells(context, experiment, page),
    adoption: adoptionCells(context, page),
  };
  const cells = Object.entries(groups).flatMap(([group, own]) =>
    Object.entries(own).map(([name, value]) => [`${group}.${name}`, value]),
  );
  return {
    ...comparedHead(context, experiment),
    notes: page.translation?.sentences ?? [],
    cells: Object.fromEntries(cells) as ComparedExperiment["cells"],
  };
}
