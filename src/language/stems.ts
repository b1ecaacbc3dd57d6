/**
 * Finnish inflection in general rules, over folded letters (a stands for ä too). Rules make too
 * many stems rather than too few: a stem only counts when its base form is a known word, so that a
 * wrong one finds nothing. Source of the rules: the inflection types of Kielitoimiston sanakirja,
 * gathered into endings.
 */

const VOWEL = /[aeiouy]/;

/** Consonant gradation, strong to weak, before the last vowel. */
const WEAKENING: [RegExp, string[]][] = [
  [/kk$/, ["k"]],
  [/pp$/, ["p"]],
  [/tt$/, ["t"]],
  [/nk$/, ["ng"]],
  [/mp$/, ["mm"]],
  [/nt$/, ["nn"]],
  [/lt$/, ["ll"]],
  [/rt$/, ["rr"]],
  [/lk$/, ["l", "lj"]],
  [/rk$/, ["r", "rj"]],
  [/hk$/, ["h", "hj"]],
  [/k$/, ["", "v"]],
  [/p$/, ["v"]],
  [/t$/, ["d"]],
];

/** Weak to strong, for words whose base form is weak: hanke, asiakas, paikannin. */
const STRENGTHENING: [RegExp, string[]][] = [
  [/ng$/, ["nk"]],
  [/mm$/, ["mp"]],
  [/nn$/, ["nt"]],
  [/ll$/, ["lt"]],
  [/rr$/, ["rt"]],
  [/v$/, ["p"]],
  [/d$/, ["t"]],
  [/l$/, ["lk"]],
  [/r$/, ["rk"]],
  [/h$/, ["hk"]],
  [/k$/, ["kk"]],
  [/p$/, ["pp"]],
  [/t$/, ["tt"]],
];

function grade(body: string, rules: [RegExp, string[]][]): string[] {
  const rule = rules.find(([pattern]) => pattern.test(body));
  return rule ? [body, ...rule[1].map((to) => body.replace(rule[0], to))] : [body];
}

const weak = (body: string): string[] => grade(body, WEAKENING);
const strong = (body: string): string[] => grade(body, STRENGTHENING);

/**
 * Stems of words that end in a consonant, by ending: what replaces the ending, and whether the body
 * grows strong.
 */
const CONSONANT_TYPES: [string, string[], boolean][] = [
  ["nen", ["se", "s", "si"], false],
  ["ton", ["ttoma", "ttomi", "ton"], false],
  ["uus", ["uude", "uute", "uut", "uuksi"], false],
  ["yys", ["yyde", "yyte", "yyt", "yyksi"], false],
  ["us", ["ukse", "uksi", "us", "ude", "ute", "ut", "uu"], true],
  ["ys", ["ykse", "yksi", "ys", "yde", "yte", "yt"], true],
  ["os", ["okse", "oksi", "os"], false],
  ["es", ["ekse", "eksi", "es", "ehe"], false],
  ["as", ["aa", "ai", "as", "akse", "anne", "ante", "at"], true],
  ["is", ["ii", "is", "ikse", "iksi"], true],
  ["in", ["ime", "imi", "in"], true],
  ["ut", ["ee", "ei", "ut"], false],
  ["yt", ["ee", "ei", "yt"], false],
  ["el", ["ele", "eli", "el"], true],
  ["er", ["ere", "eri", "er"], true],
  ["ar", ["are", "ari", "ar"], true],
  ["en", ["ene", "eni", "en"], true],
];

function vowelStems(lemma: string): string[] {
  const body = lemma.slice(0, -1);
  const last = lemma.slice(-1);
  // tyo: toita, yo: oita, tie: teita
  if (/[uy]o$|ie$/.test(lemma)) return [lemma, `${lemma.slice(0, -2)}${last}i`];
  if (last === "e")
    return [lemma, ...strong(body).flatMap((it) => [`${it}ee`, `${it}ei`, `${it}e`])];
  if (last === "i") {
    // lapsi: lasten
    const clipped = body.endsWith("ps") ? [`${body.slice(0, -2)}s`] : [];
    const soft = body.endsWith("s")
      ? [`${body.slice(0, -1)}de`, `${body.slice(0, -1)}te`, `${body.slice(0, -1)}t`]
      : [];
    return [
      ...weak(body).flatMap((it) => [`${it}i`, `${it}e`, `${it}ei`]),
      body,
      ...soft,
      ...clipped,
    ];
  }
  // nopea: nopeampi; vanha: vanhempi
  const compared = [lemma, `${body}e`].flatMap((it) => [
    `${it}mpi`,
    `${it}mpa`,
    `${it}mma`,
    `${it}mmi`,
  ]);
  if (last === "a")
    return [...weak(body).flatMap((it) => [`${it}a`, `${it}i`, `${it}oi`]), ...compared];
  return weak(body).flatMap((it) => [`${it}${last}`, `${it}${last}i`, `${it}${last}j`]);
}

/** The stems that a base form may have before its endings. Everything folded. */
export function stemsOf(lemma: string): string[] {
  if (lemma.length < 3) return [lemma];
  if (VOWEL.test(lemma.slice(-1))) return [...new Set([lemma, ...vowelStems(lemma)])];
  const type = CONSONANT_TYPES.find(([ending]) => lemma.endsWith(ending));
  if (!type) return [lemma, `${lemma}i`, `${lemma}e`];
  const [ending, replacements, grows] = type;
  const body = lemma.slice(0, -ending.length);
  const bodies = grows ? strong(body) : [body];
  return [...new Set([lemma, ...bodies.flatMap((it) => replacements.map((end) => it + end))])];
}

/** What may follow a stem: case, possessive and clitic, folded; each part may be absent. */
const CASE =
  "(?:n|t|a|ta|tta|ssa|sta|an|en|in|on|un|yn|h[aeiouy]n|seen|siin|lla|lta|lle|na|ksi|kse|ine|den|ten|tten|ien|jen|ja|ita|ihin|iin|iden)?";
const POSSESSIVE = "(?:ni|si|nsa|mme|nne|an|en|in)?";
const CLITIC = "(?:kin|kaan|ko|han|pa)?";
const ENDING = new RegExp(`^${CASE}${POSSESSIVE}${CLITIC}$`);

/** True when a string can stand after a stem. */
export const isEnding = (text: string): boolean => text.length <= 9 && ENDING.test(text);
