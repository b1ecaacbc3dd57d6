import { EVIDENCE_TYPES } from "../../domain/evidence.ts";
import { IMPACT_AXES, IMPACT_REPORTS } from "../../domain/impact.ts";
import { regional } from "../../domain/locale.ts";
import { ROOTED_STATUSES } from "../../domain/rooting.ts";
import type { FieldLabel, Labels } from "../../domain/tools/field.ts";
import type { Term, Vocabulary } from "../../domain/vocabulary.ts";
import { languageName } from "../../i18n/format.ts";
import { describeFields, fieldsOf } from "../../schemas/tools/fields.ts";
import { practiceChoices } from "../../schemas/tools/practice-choices.ts";
import type { PracticeFormView, TermOptions, ToolCardView, ToolView } from "../../views/tool.ts";
import type { Context } from "../catalogue/context.ts";
import { hasOtherLanguage } from "../experiment/translation-view.ts";
import { entryPlace, type PageHead } from "../site/page-head.ts";
import type { ToolPage } from "./tool-pages.ts";

/** The folder of the content in the repository, where the settings do not say otherwise. */
const DEFAULT_FOLDER = "content";

const worded = <Word extends string>(
  path: string,
  words: readonly Word[],
  texts: Readonly<Record<Word, string>>,
): [string, FieldLabel][] => words.map((word) => [`${path}.${word}`, { label: texts[word] }]);

/** What the form of a practice calls its fields: as the pages of practices do. */
function practiceLabels({ t }: Context): Labels {
  const { labels, hints } = t.tools.practice;
  const named: [string, FieldLabel][] = [
    ["title", { label: labels.title, hint: hints.title }],
    ["summary", { label: labels.summary, hint: hints.summary }],
    ["operatingModel", { label: t.experiment.operatingModel }],
    ["programme", { label: t.experiment.programme }],
    ["mainSector", { label: labels.mainSector }],
    ["themes", { label: t.experiment.themes }],
    ["targetGroups", { label: t.experiment.targetGroups }],
    ["municipalities", { label: t.experiment.municipality.other }],
    ["start", { label: labels.start }],
    ["end", { label: labels.end }],
    ["evidence", { label: t.experiment.evidence, hint: t.experiment.evidenceHint }],
    ["rooted", { label: t.parts.rooted }],
    ["impacts", { label: t.parts.impacts, hint: hints.impacts }],
    ["helpedTopic", { label: labels.helpedTopic }],
    ["hinderedTopic", { label: labels.hinderedTopic }],
  ];
  const axes = IMPACT_AXES.flatMap((axis): [string, FieldLabel][] => [
    [`impacts.${axis}`, { label: t.impact.axes[axis] }],
    [`impacts.${axis}.reported`, { label: t.parts.impacts }],
    ...worded(`impacts.${axis}.reported`, IMPACT_REPORTS, t.impact.reports),
    [`impacts.${axis}.text`, { label: labels.impactText }],
  ]);
  const words = [
    ...worded("evidence", EVIDENCE_TYPES, t.evidence.types),
    ...worded("rooted", ROOTED_STATUSES, t.rooted.statuses),
  ];
  return Object.fromEntries([...named, ...axes, ...words]);
}

/**
 * The terms that the form of a practice lets choose from; municipalities that are no more are left
 * out.
 */
function practiceTerms({ catalogue, text }: Context): TermOptions {
  const options = (vocabulary: Vocabulary<Term>) =>
    [...vocabulary.values()].map(({ id, name }) => ({ id, label: text(name) }));
  const { operatingModels, programmes, sectors, themes, targetGroups, adoptionTopics } = catalogue;
  const todays = new Map(
    [...catalogue.municipalities].filter(([, { mergedInto }]) => mergedInto === undefined),
  );
  return {
    operatingModels: options(operatingModels),
    programmes: options(programmes),
    sectors: options(sectors),
    themes: options(themes),
    targetGroups: options(targetGroups),
    adoptionTopics: options(adoptionTopics),
    municipalities: options(todays),
  };
}

/**
 * What turns a scorecard and a final evaluation into a practice; undefined where the catalogue has
 * no source for such reports.
 */
function practiceForm(context: Context, pages: readonly ToolPage[]): PracticeFormView | undefined {
  const { settings, sources } = context.catalogue;
  const source = [...sources.values()].find(({ ownReports }) => ownReports);
  const scorecard = pages.find(({ id }) => id === "scorecard");
  if (!source || !scorecard) return undefined;
  const { repository } = settings;
  return {
    fields: describeFields(practiceChoices),
    labels: practiceLabels(context),
    terms: practiceTerms(context),
    scorecard: {
      href: context.routes.entry("tools", scorecard.slug),
      title: scorecard.title,
      labels: scorecard.fields,
    },
    source: source.id,
    language: settings.languages[0],
    recordLanguage:
      context.locale === settings.languages[0]
        ? undefined
        : languageName(context.locale, settings.languages[0]),
    repository: repository && { ...repository, folder: repository.folder ?? DEFAULT_FOLDER },
  };
}

/** What the page of a tool shows. */
function toolView(
  context: Context,
  { id, title, description, fields, writeUp }: ToolPage,
): ToolView {
  const pages = context.written.tools;
  return {
    id,
    title,
    heading: context.heading(title),
    description,
    writeUp,
    fields: fieldsOf(id),
    labels: fields,
    locale: regional(context.locale),
    toolNames: Object.fromEntries(pages.map((page) => [page.id, page.title])),
    practiceForm: id === "final-evaluation" ? practiceForm(context, pages) : undefined,
  };
}

/** All tools, each with when it is used. */
const toolCards = ({ written, routes, t }: Context): ToolCardView[] =>
  written.tools.map(({ id, slug, title, description, writeUp }) => ({
    id,
    title,
    description,
    href: routes.entry("tools", slug),
    when: t.tools.when[id],
    lang: writeUp.lang,
  }));

/**
 * The page of a tool.
 * @param params the last part of its address in the language of the context
 * @throws Error when no tool has the address
 */
export function toolPage(context: Context, params: { id: string }) {
  const found = context.written.tools.find(({ slug }) => slug === params.id);
  if (!found) throw new Error(`there is no tool at "${params.id}"`);
  const { id, slugs, title, description, writeUp, origin } = found;
  const page: PageHead = {
    place: entryPlace("tools", id, slugs),
    title,
    titleLang: writeUp.lang,
    description,
    partly: writeUp.lang !== undefined,
    origin,
  };
  return { page, tool: toolView(context, found) };
}

/** The page of all tools. */
export function toolsPage(context: Context) {
  const tools = toolCards(context);
  const page: PageHead = { section: "tools", partly: hasOtherLanguage(tools) };
  return { page, tools };
}
