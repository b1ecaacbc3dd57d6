import type { Catalogue } from "./catalogue.ts";
import { todaysMunicipalities, wellbeingCountiesOf } from "./facet-rules.ts";
import type { Experiment } from "./pilot.ts";
import type { SectorOwner } from "./sector.ts";
import { lookUp } from "./vocabulary.ts";

/** Who carries one duty of an experiment's sector today. */
export interface Responsibility {
  sector: string;
  owner: SectorOwner;
  /**
   * Ids of today's counties or municipalities, by the owner's kind; empty for an agency, and where
   * the source names none.
   */
  parties: string[];
  /**
   * True for cities that carry a wellbeing services county's duties themselves: `owner.cityReason`
   * tells why.
   */
  byCity: boolean;
}

type Context = Pick<Catalogue, "municipalities" | "wellbeingCounties" | "sectors">;

function responsibilitiesOf(
  experiment: Experiment,
  sector: string,
  owner: SectorOwner,
  context: Context,
): Responsibility[] {
  if (owner.kind === "agency") return [{ sector, owner, parties: [], byCity: false }];
  if (owner.kind !== "wellbeing-county")
    return [{ sector, owner, parties: todaysMunicipalities(experiment, context), byCity: false }];
  const counties = wellbeingCountiesOf(experiment, context).map((id) =>
    lookUp(context.wellbeingCounties, id),
  );
  if (counties.length === 0) return [{ sector, owner, parties: [], byCity: false }];
  return (["county", "city"] as const).flatMap((kind) => {
    const parties = counties.filter((county) => county.kind === kind).map((county) => county.id);
    return parties.length > 0 ? [{ sector, owner, parties, byCity: kind === "city" }] : [];
  });
}

/**
 * Who is responsible today for what an experiment did: its sectors (the main one first) decide the
 * kind of owner, its municipalities decide which one. The rule of each sector, with its act and
 * date, is in the vocabulary of sectors.
 */
export const responsibilities = (experiment: Experiment, context: Context): Responsibility[] =>
  experiment.sectors.flatMap((id) =>
    lookUp(context.sectors, id).owners.flatMap((owner) =>
      responsibilitiesOf(experiment, id, owner, context),
    ),
  );
