import { IMPACT_AXES } from "../domain/impact.ts";
import { fill, joinList, plural } from "../domain/message.ts";
import { ADOPTION_ASPECTS, type Practice } from "../domain/practice.ts";
import { relatedPractices } from "../domain/relations.ts";
import { responsibilities } from "../domain/responsibility.ts";
import type { PracticePageView, Told, ToldHtml } from "../domain/views.ts";
import { lookUp, type Vocabulary } from "../domain/vocabulary.ts";
import { formatDate, formatPeriod } from "../i18n/format.ts";
import type { Context } from "./context.ts";
import { figureView } from "./figure-view.ts";
import { toHtml, toInlineHtml } from "./markdown.ts";
import { modelMark, placeOf, practiceCard } from "./practice-card.ts";
import { practiceLink } from "./practice-link.ts";
import { mergerNotes, responsibilityViews } from "./responsibility-view.ts";
import { citationPlace, sourceViews } from "./source-view.ts";
import { practiceTranslationNote } from "./translation-view.ts";

/** A text that is told, as HTML. */
const html = ({ text, ...rest }: Told, convert: (markdown: string) => string): ToldHtml => ({ html: convert(text), ...rest });

/** The text at a path as HTML; undefined where the record is silent. */
function blockAt({ tell }: Context, practice: Practice, path: string): ToldHtml | undefined {
  const told = tell.maybe(practice, path);
  return told && html(told, toHtml);
}

const inlineAt = ({ tell }: Context, practice: Practice, path: string): ToldHtml => html(tell(practice, path), toInlineHtml);

function sections(context: Context, practice: Practice): PracticePageView["sections"] {
  const { t } = context;
  return [
    { id: "goal", title: t.practice.goal, told: blockAt(context, practice, "goal") },
    { id: "tried", title: t.practice.tried, told: blockAt(context, practice, "tried") },
    { id: "learned", title: t.practice.learned, told: blockAt(context, practice, "learned") },
    { id: "rooted", title: t.practice.rooted, told: blockAt(context, practice, "rooted"), badge: practiceCard(context, practice).rooted },
  ];
}

function facts(context: Context, practice: Practice): PracticePageView["facts"] {
  const { catalogue, locale, t, text, routes } = context;
  const programme = lookUp(catalogue.programmes, practice.programme);
  const group = practice.experimentGroup ? lookUp(catalogue.experimentGroups, practice.experimentGroup) : undefined;
  const names = (vocabulary: Vocabulary, ids: string[]) => ids.map((id) => ({ id, text: text(lookUp(vocabulary, id).name) }));
  const programmePeriod = formatPeriod(locale, programme.period ?? {});
  const period =
    formatPeriod(locale, practice.period) ??
    (programmePeriod ? fill(t.practice.periodNotReported, { period: programmePeriod }) : t.practice.notReportedFieldShort);
  const municipalities = names(catalogue.municipalities, practice.municipalities);
  return [
    { label: t.practice.operatingModel, links: [modelMark(context, practice.operatingModel)] },
    {
      label: plural(locale, t.practice.municipality, municipalities.length),
      links: municipalities.map((it) => ({ text: it.text, href: routes.entry("municipalities", it.id) })),
    },
    ...(group ? [{ label: t.practice.group, links: [{ text: text(group.name) }] }] : []),
    { label: t.practice.place, links: [context.tell.maybe(practice, "place") ?? { text: t.practice.notReportedFieldShort }] },
    { label: t.practice.period, links: [{ text: period }] },
    { label: t.practice.programme, links: [{ text: text(programme.name) }] },
    { label: t.practice.themes, links: names(catalogue.themes, practice.themes).map((it) => ({ text: it.text, href: routes.entry("themes", it.id) })) },
    {
      label: t.practice.targetGroups,
      links: names(catalogue.targetGroups, practice.targetGroups).map((it) => ({ text: it.text, href: routes.facetValue("targetGroup", it.id) })),
    },
    {
      label: t.practice.evidence,
      links: [{ text: t.evidence.types[practice.evidence], href: routes.facetValue("evidence", practice.evidence) }],
      note: t.practice.evidenceHint,
    },
  ];
}

/** The practices nearest to one, each with what they share in words. */
function related(context: Context, practice: Practice): PracticePageView["related"] {
  const { catalogue, locale, t, text } = context;
  const named = (forms: { one: string; other: string }, vocabulary: Vocabulary, ids: string[]): string[] =>
    ids.length === 0
      ? []
      : [
          fill(plural(locale, forms, ids.length), {
            names: joinList(
              locale,
              ids.map((id) => text(lookUp(vocabulary, id).name).toLocaleLowerCase(locale)),
            ),
          }),
        ];
  return relatedPractices(practice, catalogue.practices).map((relation) => {
    const reasons = [
      ...(relation.sameModel ? [t.practice.relatedModel] : []),
      ...named(t.practice.relatedThemes, catalogue.themes, relation.themes),
      ...named(t.practice.relatedTargetGroups, catalogue.targetGroups, relation.targetGroups),
    ];
    return { card: practiceCard(context, relation.practice), reason: fill(t.practice.relatedBecause, { reasons: reasons.join("; ") }) };
  });
}

/** The citation of a practice, with its address and its own source. */
function citation(context: Context, practice: Practice, site: URL): Told[] {
  const { catalogue, text } = context;
  const { name, publisher } = catalogue.settings;
  const [source] = sourceViews(context, practice.sources.slice(0, 1));
  const { text: title, lang, href } = practiceLink(context, practice);
  return [
    { text: title, lang },
    { text: ` (${placeOf(context, practice)}). ${text(name)}, ${text(publisher)}. ${practice.id}. ${new URL(href, site).href}.` },
    ...(source ? [{ text: " " }, ...source.text, { text: `, ${source.place}.` }] : []),
  ];
}

/** Where the content folder stands in a repository, unless the settings say otherwise. */
const DEFAULT_FOLDER = "content";

/** Where the texts that the page shows are mended: the file of its language where there is one, else the record. */
function editHref({ catalogue, locale }: Context, practice: Practice): string | undefined {
  const { repository, languages } = catalogue.settings;
  const language = catalogue.translations.get(practice.id)?.has(locale) ? locale : languages[0];
  return (
    repository &&
    `${repository.url.replace(/\/$/, "")}/edit/${repository.branch}/${repository.folder ?? DEFAULT_FOLDER}/practices/${practice.id}.${language}.md`
  );
}

/** Everything that the page of a practice shows. `site` is the site's address, for the citation. */
export function practicePage(context: Context, practice: Practice, site: URL): PracticePageView {
  const { catalogue, locale, t, text, tell } = context;
  const review = tell.maybe(practice, "review");
  return {
    card: practiceCard(context, practice),
    heading: context.heading(tell(practice, "title").text),
    stale: ["title", "summary"].some((path) => tell(practice, path).stale),
    figures: practice.figures.map((figure) => figureView(context, practice, figure)),
    impacts: IMPACT_AXES.map((axis) => {
      const { reported } = practice.impacts[axis];
      return {
        axis,
        label: t.impact.axes[axis],
        report: reported,
        reportLabel: t.impact.reports[reported],
        told: blockAt(context, practice, `impacts.${axis}`),
      };
    }),
    sections: sections(context, practice),
    successes: practice.successes.map((_, index) => inlineAt(context, practice, `successes.${index}`)),
    adoption: ADOPTION_ASPECTS.map((aspect) => ({
      aspect,
      title: t.practice.aspects[aspect],
      notes: practice.adoption[aspect].map(({ topic }, index) => ({
        topic: text(lookUp(catalogue.adoptionTopics, topic).name),
        ...inlineAt(context, practice, `adoption.${aspect}.${index}`),
      })),
    })),
    followUps: practice.followUps
      .map(({ date, status, source }, index) => ({
        date: formatDate(locale, date),
        datetime: date,
        status: t.practice.followUpStatuses[status],
        told: inlineAt(context, practice, `followUps.${index}`),
        source: source && fill(t.practice.figureSource, { source: citationPlace(context, source) }),
      }))
      .sort((a, b) => (a.datetime < b.datetime ? 1 : -1)),
    responsibility: responsibilityViews(context, practice),
    responsibilityLead: responsibilities(practice, catalogue).some(({ owner }) => owner.since)
      ? t.practice.responsibilityMoved
      : t.practice.responsibilityStayed,
    mergers: mergerNotes(context, practice),
    facts: facts(context, practice),
    sources: sourceViews(context, practice.sources),
    citation: citation(context, practice, site),
    editHref: editHref(context, practice),
    review: practice.review && review && [{ text: `${formatDate(locale, practice.review.date)}, ` }, review],
    translation: practiceTranslationNote(context, practice),
    related: related(context, practice),
  };
}
