import type { ComparisonGroup } from "../../domain/comparison.ts";
import { COMPARISON_GROUPS } from "../../domain/comparison.ts";
import { plural } from "../../domain/message.ts";
import type { Experiment } from "../../domain/pilot.ts";
import type {
  ComparedCell,
  ComparedExperiment,
  ComparedHead,
  ComparedItem,
} from "../../views/comparison.ts";
import type { FactView, FigureView } from "../../views/experiment.ts";
import type { LocalHtml, LocalText } from "../../views/text.ts";
import { blockHtml, inlineHtml } from "../catalogue/local-html.ts";
import type { Context } from "../catalogue/make-context.ts";
import { cardOf } from "../experiment/experiment-card.ts";
import type { LocalisedExperiment, LocalPart } from "../experiment/localise.ts";

/** The items of a cell, or what is said where there are none. */
const cell = (items: ComparedItem[], missing: string): ComparedCell =>
  items.length > 0 ? { items } : { missing, items };

/** Makes the cell of each row of a group. */
type Cells = (context: Context, experiment: LocalisedExperiment, row: string) => ComparedCell;

const inline = ({ images }: Context, text: LocalText): LocalHtml => inlineHtml(text, images);

/** A text with the note on its translation, where its original has changed since. */
const item = ({ t }: Context, { stale, ...text }: LocalHtml): ComparedItem => ({
  ...text,
  ...(stale ? { detail: t.translation.stale } : {}),
});

function responsibilityCell({ t }: Context, { responsibility }: LocalisedExperiment): ComparedCell {
  const items = responsibility.flatMap(({ sector, owners }) =>
    owners.map(({ parties, suffix, since }) => ({
      term: sector,
      text: `${parties.map(({ text }) => text).join(", ")}${suffix ? ` ${suffix}` : ""}`,
      detail: since,
    })),
  );
  return cell(items, t.experiment.notReportedFieldShort);
}

/** Whether the record is silent on a fact, so that its page says "not reported". */
const isSilent = ({ record }: LocalisedExperiment, fact: FactView["fact"]): boolean =>
  (fact === "municipality" && record.municipalities.length === 0) ||
  (fact === "place" && record.place === undefined);

const factCell: Cells = (context, experiment, row) => {
  const { t } = context;
  if (row === "responsibility") return responsibilityCell(context, experiment);
  const isPilot = experiment.record.kind === "pilot";
  const missing =
    row === "operatingModel" || (row === "group" && isPilot)
      ? t.compare.notOfPilots
      : row === "counties" || row === "group"
        ? t.compare.none
        : t.experiment.notReportedFieldShort;
  const items = experiment.facts
    .filter(({ fact }) => fact === row && !isSilent(experiment, fact))
    .flatMap(({ links }) => links.map(({ text, href, lang }) => ({ text, href, lang })));
  return cell(items, missing);
};

const impactCell: Cells = (context, { impacts }, row) => ({
  items: impacts
    .filter(({ axis }) => axis === row)
    .flatMap(({ report, reportLabel, text }): ComparedItem[] => {
      const body = blockHtml(text, context.images);
      return [{ report, text: reportLabel }, ...(body ? [item(context, body)] : [])];
    }),
});

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
const figureCell: Cells = (context, { figures }, row) => {
  const { locale, t } = context;
  const items =
    row === "count"
      ? figures.length > 0
        ? [{ text: plural(locale, t.impacts.count, figures.length) }]
        : []
      : figures.filter(({ kind }) => kind === row).map((figure) => figureItem(context, figure));
  return cell(items, t.experiment.notReportedFieldShort);
};

/** What a part of the record says, by its form. */
function partItems(
  context: Context,
  { rooted, followUps }: LocalisedExperiment,
  { part: { form }, texts }: LocalPart,
): ComparedItem[] {
  if (form === "log")
    return followUps.map(({ date, status, text }) => ({
      ...item(context, inline(context, text)),
      term: `${date} · ${status}`,
    }));
  if (form === "list") return texts.map(([, text]) => item(context, inline(context, text)));
  const body = blockHtml(texts[0]?.[1], context.images);
  return [
    ...(form === "described" ? [{ rooted: rooted.status, text: rooted.label }] : []),
    ...(body ? [item(context, body)] : []),
  ];
}

/**
 * The long texts. Pilots list goals, and describe in their write-ups what practices have in parts of
 * their own.
 */
const storyCell: Cells = (context, experiment, row) => {
  const { t } = context;
  const own = experiment.parts.find(({ name, part }) => (part.row ?? name) === row);
  if (!own) return cell([], t.compare.notOfPilots);
  const missing =
    own.part.form === "log" ? t.compare.noFollowUps : t.experiment.notReportedFieldShort;
  return cell(partItems(context, experiment, own), missing);
};

const adoptionCell: Cells = (context, { adoption }, row) =>
  cell(
    adoption
      .filter(({ aspect }) => aspect === row)
      .flatMap(({ notes }) => notes)
      .map(({ topic, ...text }) => ({ ...item(context, inline(context, text)), term: topic })),
    context.t.experiment.notReportedFieldShort,
  );

const CELLS: Readonly<Record<ComparisonGroup, Cells>> = {
  facts: factCell,
  impacts: impactCell,
  figures: figureCell,
  story: storyCell,
  adoption: adoptionCell,
};

function headOf(experiment: LocalisedExperiment): ComparedHead {
  const { id, href, title, langs, place, model } = cardOf(experiment);
  return { id, href, title, langs, place, model: { id: model.id, text: model.text } };
}

/** The head of an experiment's column. */
export const comparedHead = ({ localised }: Context, experiment: Experiment): ComparedHead =>
  headOf(localised(experiment));

/** An experiment as a column of the comparison. */
export function comparedExperiment(context: Context, experiment: Experiment): ComparedExperiment {
  const local = context.localised(experiment);
  const cells = Object.entries(COMPARISON_GROUPS).flatMap(([group, rows]) =>
    rows.map((row) => [`${group}.${row}`, CELLS[group as ComparisonGroup](context, local, row)]),
  );
  return {
    ...headOf(local),
    notes: local.translation?.sentences ?? [],
    cells: Object.fromEntries(cells) as ComparedExperiment["cells"],
  };
}
