import { ADOPTION_ASPECTS } from "../../domain/experiment.ts";
import { IMPACT_AXES } from "../../domain/impact.ts";
import { fill, joinList, plural } from "../../domain/message.ts";
import { type Experiment, modelOf } from "../../domain/pilot.ts";
import { relatedExperiments } from "../../domain/relations.ts";
import { responsibilities } from "../../domain/responsibility.ts";
import { lookUp, type Vocabulary } from "../../domain/vocabulary.ts";
import { qrCode } from "../../drawing/qr-code.ts";
import { formatDate, formatPeriod } from "../../i18n/format.ts";
import { RECORD_EXTENSIONS } from "../../reading/content-files.ts";
import type { ExperimentPageView } from "../../views/experiment.ts";
import type { LocalText } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { blockHtml, inlineHtml } from "../catalogue/local-html.ts";
import { countsByMunicipality, mapView } from "../place/map-view.ts";
import { experimentCard, modelMark, placeOf } from "./experiment-card.ts";
import { experimentLink, SECTIONS } from "./experiment-link.ts";
import { figureView } from "./figure-view.ts";
import { mergerNotes, responsibilityViews } from "./responsibility-view.ts";
import { citationPlace, sourceViews } from "./source-view.ts";
import { experimentTranslationNote } from "./translation-view.ts";

function sections(context: Context, experiment: Experiment): ExperimentPageView["sections"] {
  const { t } = context;
  return [
    ...(experiment.kind === "practice"
      ? (["goal", "tried", "learned"] as const).map((id) => ({
          id,
          title: t.experiment[id],
          body: blockHtml(context, experiment, id),
        }))
      : []),
    {
      id: "rooted",
      title: t.experiment.rooted,
      body: blockHtml(context, experiment, "rooted"),
      badge: experimentCard(context, experiment).rooted,
    },
  ];
}

function facts(context: Context, experiment: Experiment): ExperimentPageView["facts"] {
  const { catalogue, locale, t, text, routes } = context;
  const programme = lookUp(catalogue.programmes, experiment.programme);
  const group =
    experiment.kind === "practice" && experiment.experimentGroup
      ? lookUp(catalogue.experimentGroups, experiment.experimentGroup)
      : undefined;
  const names = (vocabulary: Vocabulary, ids: string[]) =>
    ids.map((id) => ({ id, text: text(lookUp(vocabulary, id).name) }));
  const programmePeriod = formatPeriod(locale, programme.period ?? {});
  const period =
    formatPeriod(locale, experiment.period) ??
    (programmePeriod
      ? fill(t.experiment.periodNotReported, { period: programmePeriod })
      : t.experiment.notReportedFieldShort);
  const municipalities = names(catalogue.municipalities, experiment.municipalities);
  const counties =
    experiment.kind === "pilot"
      ? names(catalogue.wellbeingCounties, experiment.wellbeingCounties)
      : [];
  const model = modelOf(experiment);
  return [
    ...(model === undefined
      ? []
      : [
          {
            fact: "operatingModel" as const,
            label: t.experiment.operatingModel,
            links: [modelMark(context, model)],
          },
        ]),
    {
      fact: "municipality",
      label: plural(locale, t.experiment.municipality, Math.max(municipalities.length, 1)),
      links:
        municipalities.length > 0
          ? municipalities.map((it) => ({
              text: it.text,
              href: routes.entry("municipalities", it.id),
            }))
          : [{ text: t.experiment.notReportedFieldShort }],
    },
    ...(counties.length > 0
      ? [
          {
            fact: "counties" as const,
            label: t.pilot.counties,
            links: counties.map((it) => ({
              text: it.text,
              href: routes.entry("wellbeingCounties", it.id),
            })),
          },
        ]
      : []),
    ...(group
      ? [{ fact: "group" as const, label: t.experiment.group, links: [{ text: text(group.name) }] }]
      : []),
    {
      fact: "place",
      label: t.experiment.place,
      links: [
        context.tell.maybe(experiment, "place") ?? { text: t.experiment.notReportedFieldShort },
      ],
    },
    { fact: "period", label: t.experiment.period, links: [{ text: period }] },
    {
      fact: "programme",
      label: t.experiment.programme,
      links: [{ text: text(programme.name), href: routes.entry("programmes", programme.id) }],
    },
    {
      fact: "themes",
      label: t.experiment.themes,
      links: names(catalogue.themes, experiment.themes).map((it) => ({
        text: it.text,
        href: routes.entry("themes", it.id),
      })),
    },
    {
      fact: "targetGroups",
      label: t.experiment.targetGroups,
      links: names(catalogue.targetGroups, experiment.targetGroups).map((it) => ({
        text: it.text,
        href: routes.facetValue("targetGroup", it.id),
      })),
    },
    {
      fact: "evidence",
      label: t.experiment.evidence,
      links: [
        {
          text: t.evidence.types[experiment.evidence],
          href: routes.facetValue("evidence", experiment.evidence),
        },
      ],
      note: t.experiment.evidenceHint,
    },
  ];
}

/** The experiments nearest to one, each with what they share in words. */
function related(context: Context, experiment: Experiment): ExperimentPageView["related"] {
  const { catalogue, locale, t, text } = context;
  const named = (
    forms: { one: string; other: string },
    vocabulary: Vocabulary,
    ids: string[],
  ): string[] =>
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
  return relatedExperiments(experiment, catalogue.experiments).map((relation) => {
    const reasons = [
      ...(relation.sameModel ? [t.experiment.relatedModel] : []),
      ...named(t.experiment.relatedThemes, catalogue.themes, relation.themes),
      ...named(t.experiment.relatedTargetGroups, catalogue.targetGroups, relation.targetGroups),
    ];
    return {
      card: experimentCard(context, relation.experiment),
      reason: fill(t.experiment.relatedBecause, { reasons: reasons.join("; ") }),
    };
  });
}

/** The address of an experiment's page in full. */
const addressOf = (context: Context, experiment: Experiment, site: URL): string =>
  new URL(experimentLink(context, experiment).href, site).href;

/** The citation of an experiment, with its address and its own source. */
function citation(context: Context, experiment: Experiment, site: URL): LocalText[] {
  const { catalogue, text, tell } = context;
  const { name, publisher } = catalogue.settings;
  const [source] = sourceViews(context, experiment.sources.slice(0, 1));
  const { text: title, lang } = tell(experiment, "title");
  const place = placeOf(context, experiment);
  return [
    { text: title, lang },
    {
      text: `${place === "" ? "" : ` (${place})`}. ${text(name)}, ${text(publisher)}. ${experiment.id}. ${addressOf(context, experiment, site)}.`,
    },
    ...(source
      ? [{ text: " " }, ...source.text, { text: source.place === "" ? "." : `, ${source.place}.` }]
      : []),
  ];
}

/** Where the content folder stands in a repository, unless the settings say otherwise. */
const DEFAULT_FOLDER = "content";

/**
 * Where the texts that the page shows are mended: the file of its language where there is one, else
 * the record.
 */
function editHref({ catalogue, locale }: Context, experiment: Experiment): string | undefined {
  const { repository, languages } = catalogue.settings;
  const language = catalogue.translations.get(experiment.id)?.has(locale) ? locale : languages[0];
  return (
    repository &&
    `${repository.url.replace(/\/$/, "")}/edit/${repository.branch}/${repository.folder ?? DEFAULT_FOLDER}/${SECTIONS[experiment.kind]}/${experiment.id}.${language}${RECORD_EXTENSIONS[SECTIONS[experiment.kind]]}`
  );
}

/**
 * Everything that the pages of practices and pilots share. `site` is the site's address, for the
 * citation.
 */
export function experimentPage(
  context: Context,
  experiment: Experiment,
  site: URL,
): ExperimentPageView {
  const { catalogue, locale, t, text, tell } = context;
  const review = tell.maybe(experiment, "review");
  return {
    card: experimentCard(context, experiment),
    heading: context.heading(tell(experiment, "title").text),
    stale: ["title", "summary"].some((path) => tell(experiment, path).stale),
    figures: experiment.figures.map((figure) => figureView(context, experiment, figure)),
    impacts: IMPACT_AXES.map((axis) => {
      const { reported } = experiment.impacts[axis];
      return {
        axis,
        label: t.impact.axes[axis],
        report: reported,
        reportLabel: t.impact.reports[reported],
        body: blockHtml(context, experiment, `impacts.${axis}`),
      };
    }),
    sections: sections(context, experiment),
    successes: experiment.successes.map((_, index) =>
      inlineHtml(context, experiment, `successes.${index}`),
    ),
    adoption: ADOPTION_ASPECTS.map((aspect) => ({
      aspect,
      title: t.experiment.aspects[aspect],
      notes: experiment.adoption[aspect].map(({ topic }, index) => ({
        topic: text(lookUp(catalogue.adoptionTopics, topic).name),
        ...inlineHtml(context, experiment, `adoption.${aspect}.${index}`),
      })),
    })),
    followUps: experiment.followUps
      .map(({ date, status, source }, index) => ({
        date: formatDate(locale, date),
        datetime: date,
        status: t.experiment.followUpStatuses[status],
        body: inlineHtml(context, experiment, `followUps.${index}`),
        source:
          source && fill(t.experiment.figureSource, { source: citationPlace(context, source) }),
      }))
      .sort((a, b) => (a.datetime < b.datetime ? 1 : -1)),
    responsibility: responsibilityViews(context, experiment),
    responsibilityLead: responsibilities(experiment, catalogue).some(({ owner }) => owner.since)
      ? t.experiment.responsibilityMoved
      : t.experiment.responsibilityStayed,
    mergers: mergerNotes(context, experiment),
    facts: facts(context, experiment),
    map: mapView(context, countsByMunicipality([experiment])),
    sources: sourceViews(context, experiment.sources),
    citation: citation(context, experiment, site),
    qr: qrCode(addressOf(context, experiment, site)),
    briefHref: context.routes.decisionBrief(SECTIONS[experiment.kind], experiment.id),
    editHref: editHref(context, experiment),
    review: experiment.review &&
      review && [{ text: `${formatDate(locale, experiment.review.date)}, ` }, review],
    translation: experimentTranslationNote(context, experiment),
    related: related(context, experiment),
  };
}
