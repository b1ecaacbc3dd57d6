import { fill, plural } from "../../domain/message.ts";
import { todaysMunicipality } from "../../domain/municipality.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { type Responsibility, responsibilities } from "../../domain/responsibility.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { formatDate } from "../../i18n/format.ts";
import type { ResponsibilityView } from "../../views/experiment.ts";
import type { Context } from "../catalogue/context.ts";

type Party = ResponsibilityView["owners"][number]["parties"][number];

function parties(context: Context, { owner, parties: ids }: Responsibility): Party[] {
  const { catalogue, t, text, routes } = context;
  if (owner.kind === "agency") return [{ text: text(owner.name ?? {}) }];
  if (ids.length === 0) return [{ text: t.experiment.unnamedOwners[owner.kind] }];
  return ids.map((id) => {
    if (owner.kind === "wellbeing-county")
      return {
        text: text(lookUp(catalogue.wellbeingCounties, id).name),
        href: routes.entry("wellbeingCounties", id),
      };
    return {
      text: text(lookUp(catalogue.municipalities, id).name),
      href: routes.entry("municipalities", id),
    };
  });
}

/** Who is responsible today, sector by sector, the main one first, with the reason. */
export function responsibilityViews(
  context: Context,
  experiment: Experiment,
): ResponsibilityView[] {
  const { catalogue, locale, text, t } = context;
  const all = responsibilities(experiment, catalogue);
  return experiment.sectors.map((sector, index) => ({
    sector: text(lookUp(catalogue.sectors, sector).name),
    main: index === 0 && experiment.sectors.length > 1,
    owners: all
      .filter((it) => it.sector === sector)
      .map((it) => ({
        parties: parties(context, it),
        suffix:
          it.owner.kind === "employment-area"
            ? plural(locale, t.experiment.employmentArea, it.parties.length)
            : undefined,
        duty: text(it.owner.duty),
        since:
          it.owner.since &&
          fill(t.experiment.responsibleSince, { date: formatDate(locale, it.owner.since) }),
        reason: text((it.byCity ? it.owner.cityReason : undefined) ?? it.owner.reason),
        basis: fill(t.experiment.basis, { basis: text(it.owner.basis) }),
      })),
  }));
}

/** One sentence for each municipality of an experiment that has merged since. */
export function mergerNotes({ catalogue, text, t }: Context, experiment: Experiment): string[] {
  return experiment.municipalities.flatMap((id) => {
    const former = lookUp(catalogue.municipalities, id);
    const today = todaysMunicipality(former, catalogue.municipalities);
    return today === former
      ? []
      : [fill(t.experiment.mergedNote, { former: text(former.name), today: text(today.name) })];
  });
}
