import type { LocalisedText, Term } from "./vocabulary.ts";

/** A municipality as it was when it took part, with its place in today's administration. */
export interface Municipality extends Term {
  /** Statistics Finland's three-digit code. */
  code: string;
  /** Degrees, WGS84. */
  longitude: number;
  latitude: number;
  region: string;
  wellbeingCounty: string;
  mergedInto?: string | undefined;
  /** YYYY-MM-DD */
  mergedOn?: string | undefined;
  experimentGroup?: string | undefined;
  sizeClass: string;
  /** Official languages, the majority's first. */
  languages: string[];
}

/** A wellbeing services county, or a city that carries a county's duties itself. */
export interface WellbeingCounty extends Term {
  kind: "county" | "city";
}

/** A group of municipalities that took part together. `lead` is the municipality that led it. */
export interface ExperimentGroup {
  id: string;
  number: number;
  name: LocalisedText;
  lead: string;
}

/** The municipality that a former one belongs to today; itself when it has not merged. */
export function todaysMunicipality(
  municipality: Municipality,
  all: ReadonlyMap<string, Municipality>,
): Municipality {
  const successor = municipality.mergedInto ? all.get(municipality.mergedInto) : undefined;
  return successor ? todaysMunicipality(successor, all) : municipality;
}
