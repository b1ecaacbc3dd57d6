import { fill, plural } from "../../domain/message.ts";
import { type Experiment, modelOf } from "../../domain/pilot.ts";
import { lookUp, type Vocabulary } from "../../domain/vocabulary.ts";
import { formatPeriod } from "../../i18n/format.ts";
import type { FactView } from "../../views/experiment.ts";
import type { Context } from "../catalogue/context.ts";
import { modelMark } from "./experiment-card.ts";

/** The facts of an experiment with what they link to, in the order of its page. */
export function factViews(context: Context, experiment: Experiment): FactView[] {
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
      label: t.parts.place,
      links: [
        context.texts(experiment).find("place") ?? { text: t.experiment.notReportedFieldShort },
      ],
    },
    { fact: "period", label: t.parts.period, links: [{ text: period }] },
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
