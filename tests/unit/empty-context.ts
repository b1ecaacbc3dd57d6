import type { Context } from "../../src/data/catalogue/context.ts";
import type { Catalogue } from "../../src/domain/catalogue.ts";
import { fi } from "../../src/i18n/fi.ts";
import { INTERFACE_LANGUAGES } from "../../src/i18n/languages.ts";
import { ROUTE_WORDS } from "../../src/i18n/route-words.ts";
import { routes } from "../../src/i18n/routes.ts";

/** A catalogue in Finnish and Swedish with nothing in it. */
const catalogue: Catalogue = {
  settings: {
    name: { fi: "Kirjasto" },
    tagline: { fi: "Mitä on kokeiltu" },
    description: { fi: "Kokeilut yhdessä paikassa." },
    publisher: { fi: "Julkaisija" },
    languages: ["fi", "sv"],
    url: "https://catalogue.example",
    license: { id: "CC BY 4.0", url: "https://licence.example" },
    highlights: [],
  },
  practices: [],
  pilots: [],
  experiments: [],
  translations: new Map(),
  operatingModels: new Map(),
  programmes: new Map(),
  themes: new Map(),
  targetGroups: new Map(),
  adoptionTopics: new Map(),
  municipalities: new Map(),
  wellbeingCounties: new Map(),
  regions: new Map(),
  sizeClasses: new Map(),
  experimentGroups: new Map(),
  sectors: new Map(),
  units: new Map(),
  sources: new Map(),
  concepts: new Map(),
};

const routesIn = (locale: string) =>
  routes(locale === "sv" ? ROUTE_WORDS.sv : ROUTE_WORDS.fi, locale, "fi", "/");

/** The context of a page in Finnish, to be given what a test is about. */
export const emptyContext = (own: Partial<Context> = {}): Context =>
  ({
    catalogue,
    locale: "fi",
    t: fi,
    words: ROUTE_WORDS.fi,
    routes: routesIn("fi"),
    routesIn,
    languages: new Map(Object.entries(INTERFACE_LANGUAGES).filter(([it]) => it !== "en")),
    text: (localised) => localised["fi"] ?? "",
    written: { pages: [], tools: [], programmes: new Map(), pilots: new Map() },
    compare: (a, b) => (a < b ? -1 : 1),
    heading: (text) => text,
    ...own,
  }) as Context;
