import type { Catalogue } from "./catalogue.ts";
import { todaysMunicipalities, wellbeingCountiesOf } from "./facets.ts";
import type { Practice } from "./practice.ts";
import type { SectorOwner } from "./sector.ts";
import { lookUp } from "./vocabulary.ts";

/** Who carries one duty of a practice's sector today. */
export interface Responsibility {
  sector: string;
  owner: SectorOwner;
  /** Ids of today's counties or municipalities, by the owner's kind; empty for an agency. */
  parties: string[];
  /** True for cities that carry a wellbeing services county's duties themselves: `owner.cityReason` tells why. */
  byCity: boolean;
}

type Context = Pick<Catalogue, "municipalities" | "wellbeingCounties" | "sectors">;

function responsibilitiesOf(practice: Practice, sector: string, owner: SectorOwner, context: Context): Responsibility[] {
  if (owner.kind === "agency") return [{ sector, owner, parties: [], byCity: false }];
  if (owner.kind !== "wellbeing-county") return [{ sector, owner, parties: todaysMunicipalities(practice, context), byCity: false }];
  const counties = wellbeingCountiesOf(practice, context).map((id) => lookUp(context.wellbeingCounties, id));
  return (["county", "city"] as const).flatMap((kind) => {
    const parties = counties.filter((county) => county.kind === kind).map((county) => county.id);
    return parties.length > 0 ? [{ sector, owner, parties, byCity: kind === "city" }] : [];
  });
}

/**
 * Who is responsible today for what a practice did: its sectors (the main one first) decide the kind of owner,
 * its municipalities decide which one. The rule of each sector, with its act and date, is in the vocabulary of sectors.
 */
export const responsibilities = (practice: Practice, context: Context): Responsibility[] =>
  practice.sectors.flatMap((id) => lookUp(context.sectors, id).owners.flatMap((owner) => responsibilitiesOf(practice, id, owner, context)));
