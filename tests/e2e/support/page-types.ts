import { ROUTE_WORDS } from "../../../src/i18n/route-words.ts";
import { routes } from "../../../src/i18n/routes.ts";

/** The languages of the catalogue, the first one at the root. */
export const LANGUAGES = ["fi", "sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The address of one page of text in each language. */
const TEXT_PAGE: Record<Language, string> = { fi: "tietoa", sv: "om", en: "about" };

/** The addresses of two tools in each language: one with lists, one with numbers. */
const TOOL_PAGES: Record<Language, { scorecard: string; indicators: string }> = {
  fi: { scorecard: "tuloskortti", indicators: "indikaattorilomake" },
  sv: { scorecard: "resultatkort", indicators: "indikatorblankett" },
  en: { scorecard: "scorecard", indicators: "indicator-form" },
};

/** One address of every type of page in a language. */
export function pageTypes(language: Language): Record<string, string> {
  const words = ROUTE_WORDS[language];
  const { home, section, entry, facetIndex, facetValue, page, decisionBrief } = routes(
    words,
    language,
    "fi",
    "/",
  );
  const [impacts, compare] = [section("impacts"), section("compare")];
  const { operatingModel, municipality } = words.browse.facets;
  const browse = (model: string): string =>
    `${section("practices")}?${new URLSearchParams({ [operatingModel]: model, [municipality]: "tampere" })}`;
  return {
    home,
    browse: section("practices"),
    "browse with filters": browse("valvonta"),
    "browse without results": browse("koulutuspalvelut"),
    practice: entry("practices", "liperi-perhekeskus"),
    "practice with many figures": entry("practices", "vantaa-palvelutalojen-joustava-resursointi"),
    "practice with little": entry("practices", "pirkkala-hyvinvoinnin-integroitu-toimintamalli"),
    "decision brief": decisionBrief("practices", "joensuu-senioripiha"),
    "decision brief of a pilot": decisionBrief("pilots", "pro-sos-verso"),
    "operating models": section("operatingModels"),
    "operating model": entry("operatingModels", "nuorisotakuu"),
    "operating model of one practice": entry("operatingModels", "kunta-kela"),
    municipalities: section("municipalities"),
    municipality: entry("municipalities", "lahti"),
    "former municipality": entry("municipalities", "nastola"),
    "wellbeing counties": section("wellbeingCounties"),
    "wellbeing county": entry("wellbeingCounties", "pirkanmaa"),
    themes: section("themes"),
    theme: entry("themes", "osallisuus"),
    pilots: section("pilots"),
    "pilot with a table of results": entry("pilots", "pro-sos-verso"),
    "pilot with a final evaluation": entry("pilots", "tuusula-perheohjaaja"),
    programmes: section("programmes"),
    "programme with charts": entry("programmes", "kuntakokeilut-2015-2016"),
    "all figures": impacts,
    "figures of one unit": `${impacts}?${new URLSearchParams({ [words.figures.filters.unit]: "eur" })}`,
    "nearest practices": section("nearest"),
    "comparison of nothing yet": compare,
    "comparison of four": `${compare}?k=liperi-perhekeskus,vantaa-palvelutalojen-joustava-resursointi,helsinki-ohjaamo,pro-sos-verso`,
    tools: section("tools"),
    "tool: scorecard": entry("tools", TOOL_PAGES[language].scorecard),
    "tool: indicator form": entry("tools", TOOL_PAGES[language].indicators),
    "all facets": facetIndex,
    "facet value": facetValue("rooted", "established"),
    "text page": page(TEXT_PAGE[language]),
    "not found": `${home}ei-ole/`,
  };
}

/** What shows that a script has brought a type of page into its state. */
export const STATES: Record<string, string> = {
  "browse with filters": "[data-part=chosen]:not([hidden])",
  "browse without results": "[data-part=empty]:not([hidden])",
  "comparison of four": "[data-compared] ~ [data-compared] ~ [data-compared] ~ [data-compared]",
};

/**
 * The types whose words are set close together, in tables, drawings, buttons or large type: a
 * longer word of another language could need more room than there is. The rest of what could go
 * wrong is in the markup and the colours, which are the same in every language.
 */
const FULL_OF_WORDS = [
  "home",
  "browse with filters",
  "practice with many figures",
  "decision brief",
  "operating model",
  "wellbeing counties",
  "pilot with a table of results",
  "pilot with a final evaluation",
  "programme with charts",
  "all figures",
  "comparison of four",
  "tool: scorecard",
  "tool: indicator form",
  "text page",
];

/**
 * Every type of page in the first language, and those that are full of words in the others too. All
 * pages in all languages are looked at by the long checks.
 */
export const PAGES: [type: string, language: Language][] = LANGUAGES.flatMap((language, index) =>
  (index === 0 ? Object.keys(pageTypes(language)) : FULL_OF_WORDS).map(
    (type): [string, Language] => [type, language],
  ),
);
