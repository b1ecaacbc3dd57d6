// Over 200 lines: the words of addresses stand in every language side by side, so that none is forgotten.
import type { BrowseWords } from "../domain/browse-state.ts";
import type { FacetWord, WordFacet } from "../domain/facet-rules.ts";
import type { FigureFilter } from "../domain/figure-filters.ts";

/** Words of facet values that are not ids of a vocabulary. */
type FacetValueWords = { [Key in WordFacet]: Record<FacetWord<Key>, string> };

/** The word of each section of the site: that of its page, and above the words of its entries. */
export interface SectionWords {
  practices: string;
  pilots: string;
  operatingModels: string;
  themes: string;
  municipalities: string;
  wellbeingCounties: string;
  programmes: string;
  tools: string;
  /** The page of all figures. */
  impacts: string;
  /** The page that finds the practices nearest to a description. */
  nearest: string;
  /** The page that sets practices side by side. */
  compare: string;
}

/** A section of the site. What else is known of each stands in the table of `data/site`. */
export type Section = keyof SectionWords;

/** Every word that stands in an address, in one language. ASCII, small letters. */
export interface RouteWords extends SectionWords, FacetValueWords {
  /** The file of all figures, and the parameters that narrow and order them. */
  figures: { file: string; filters: Record<FigureFilter, string>; sort: string };
  /** The page of a practice or pilot in brief, for those who decide. */
  decisionBrief: string;
  /** The page that lists every facet. */
  facetIndex: string;
  browse: BrowseWords;
}

const fi: RouteWords = {
  practices: "kaytannot",
  operatingModels: "toimintamallit",
  municipalities: "kunnat",
  wellbeingCounties: "hyvinvointialueet",
  themes: "teemat",
  pilots: "pilotit",
  tools: "tyokalut",
  programmes: "ohjelmat",
  nearest: "teemme-jo-nain",
  impacts: "vaikutukset",
  figures: {
    file: "luvut",
    filters: {
      model: "malli",
      kind: "laji",
      axis: "ulottuvuus",
      unit: "yksikko",
      evidence: "naytto",
      precision: "tarkkuus",
    },
    sort: "jarjestys",
  },
  decisionBrief: "paatostiivistelma",
  compare: "vertaile",
  facetIndex: "rajaukset",
  browse: {
    query: "q",
    sort: "jarjestys",
    facets: {
      kind: "laji",
      operatingModel: "malli",
      wellbeingCounty: "hyvinvointialue",
      municipality: "kunta",
      theme: "teema",
      targetGroup: "kohderyhma",
      sizeClass: "kuntakoko",
      rooted: "juurtuminen",
      evidence: "naytto",
      economy: "talous",
    },
    sorts: {
      relevance: "osuvuus",
      title: "otsikko",
      municipality: "kunta",
      followUp: "seuranta",
      figures: "luvut",
    },
  },
  rooted: {
    established: "vakiintui",
    partly: "osittain",
    planned: "suunniteltu",
    "not-established": "ei-vakiintunut",
    "not-reported": "ei-raportoitu",
  },
  evidence: {
    description: "kuvaus",
    "own-monitoring": "oma-seuranta",
    survey: "kysely",
    "external-evaluation": "ulkoinen-arviointi",
    research: "tutkimus",
  },
  economy: { reported: "raportoitu" },
  kind: { practice: "kaytanto", pilot: "pilotti" },
};

const sv: RouteWords = {
  practices: "praxis",
  operatingModels: "verksamhetsmodeller",
  municipalities: "kommuner",
  wellbeingCounties: "valfardsomraden",
  themes: "teman",
  pilots: "piloter",
  tools: "verktyg",
  programmes: "program",
  nearest: "sa-gor-vi-redan",
  impacts: "effekter",
  figures: {
    file: "siffror",
    filters: {
      model: "modell",
      kind: "slag",
      axis: "dimension",
      unit: "enhet",
      evidence: "underlag",
      precision: "noggrannhet",
    },
    sort: "ordning",
  },
  decisionBrief: "beslutsunderlag",
  compare: "jamfor",
  facetIndex: "avgransningar",
  browse: {
    query: "q",
    sort: "ordning",
    facets: {
      kind: "slag",
      operatingModel: "modell",
      wellbeingCounty: "valfardsomrade",
      municipality: "kommun",
      theme: "tema",
      targetGroup: "malgrupp",
      sizeClass: "kommunstorlek",
      rooted: "forankring",
      evidence: "underlag",
      economy: "ekonomi",
    },
    sorts: {
      relevance: "relevans",
      title: "rubrik",
      municipality: "kommun",
      followUp: "uppfoljning",
      figures: "siffror",
    },
  },
  rooted: {
    established: "etablerad",
    partly: "delvis",
    planned: "planerad",
    "not-established": "inte-etablerad",
    "not-reported": "inte-rapporterad",
  },
  evidence: {
    description: "beskrivning",
    "own-monitoring": "egen-uppfoljning",
    survey: "enkat",
    "external-evaluation": "extern-utvardering",
    research: "forskning",
  },
  economy: { reported: "rapporterad" },
  kind: { practice: "praxis", pilot: "pilot" },
};

const en: RouteWords = {
  practices: "practices",
  operatingModels: "operating-models",
  municipalities: "municipalities",
  wellbeingCounties: "wellbeing-counties",
  themes: "themes",
  pilots: "pilots",
  tools: "tools",
  programmes: "programmes",
  nearest: "what-we-already-do",
  impacts: "impacts",
  figures: {
    file: "figures",
    filters: {
      model: "model",
      kind: "kind",
      axis: "axis",
      unit: "unit",
      evidence: "evidence",
      precision: "precision",
    },
    sort: "sort",
  },
  decisionBrief: "decision-brief",
  compare: "compare",
  facetIndex: "filters",
  browse: {
    query: "q",
    sort: "sort",
    facets: {
      kind: "kind",
      operatingModel: "model",
      wellbeingCounty: "wellbeing-county",
      municipality: "municipality",
      theme: "theme",
      targetGroup: "target-group",
      sizeClass: "size",
      rooted: "rooted",
      evidence: "evidence",
      economy: "economy",
    },
    sorts: {
      relevance: "relevance",
      title: "title",
      municipality: "municipality",
      followUp: "follow-up",
      figures: "figures",
    },
  },
  rooted: {
    established: "established",
    partly: "partly",
    planned: "planned",
    "not-established": "not-established",
    "not-reported": "not-reported",
  },
  evidence: {
    description: "description",
    "own-monitoring": "own-monitoring",
    survey: "survey",
    "external-evaluation": "external-evaluation",
    research: "research",
  },
  economy: { reported: "reported" },
  kind: { practice: "practice", pilot: "pilot" },
};

/** The words of the addresses in the languages of the interface. */
export const ROUTE_WORDS = { fi, sv, en } as const satisfies Record<string, RouteWords>;
