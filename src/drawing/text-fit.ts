/** The width of a text in ems of its type. */
export type Measure = (text: string) => number;

/** The width of a text where every letter is taken to be as wide as the next: its letters. */
export const letters: Measure = (text) => text.length;

/** A size of type and how many lines of it there is room for. */
export interface FitStep {
  size: number;
  lines: number;
}

export interface FittedText {
  size: number;
  lines: string[];
}

const SOFT_HYPHEN = "\u00ad";
const HYPHEN = "-";
const ELLIPSIS = "…";
/** How finely the lines of a text are made even, as a share of their greatest width. */
const EVEN_STEP = 0.02;

const plain = (text: string): string => text.replaceAll(SOFT_HYPHEN, "");
const words = (text: string): string[] => text.split(/[ \n]+/).filter((word) => word !== "");

/** A line that goes on with the same word. */
const hyphenated = (line: string): string => (line.endsWith(HYPHEN) ? line : line + HYPHEN);

/**
 * A word cut into lines: between the parts of the compound, and where a part alone is too wide,
 * between letters.
 */
function cutWord(word: string, width: number, measure: Measure): string[] {
  const parts = word.split(/\u00ad|(?<=-)/);
  const pieces = parts.flatMap((part) => (measure(hyphenated(part)) <= width ? [part] : [...part]));
  const lines: string[] = [];
  let line = "";
  for (const [index, piece] of pieces.entries()) {
    const longer = line + piece;
    const isLast = index === pieces.length - 1;
    if (line !== "" && measure(isLast ? longer : hyphenated(longer)) > width) {
      lines.push(hyphenated(line));
      line = "";
    }
    line += piece;
  }
  return [...lines, line];
}

/**
 * A text broken into lines between its words.
 * @param width the width of a line, in the unit of the measure
 * @param cuts whether a word that is wider than a whole line is cut; else it stands out of its line
 */
export function breakLines(
  text: string,
  width: number,
  measure: Measure,
  { cuts = true }: { cuts?: boolean } = {},
): string[] {
  const lines: string[] = [];
  for (const word of words(text)) {
    const whole = plain(word);
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${whole}`) <= width)
      lines[lines.length - 1] = `${last} ${whole}`;
    else if (!cuts || measure(whole) <= width) lines.push(whole);
    else lines.push(...cutWord(word, width, measure));
  }
  return lines;
}

/**
 * The lines of a text made as even as they can be without needing more of them or cutting a word.
 */
function evenLines(text: string, width: number, measure: Measure): string[] {
  let best = breakLines(text, width, measure);
  const widest = Math.max(0, ...words(text).map((word) => measure(plain(word))));
  for (let narrower = width * (1 - EVEN_STEP); narrower >= widest; narrower -= width * EVEN_STEP) {
    const lines = breakLines(text, narrower, measure);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

/** The first lines of a text, the last of them marked as going on. */
function shorten(
  lines: readonly string[],
  count: number,
  width: number,
  measure: Measure,
): string[] {
  let last = lines[count - 1] ?? "";
  while (measure(last + ELLIPSIS) > width && last.includes(" "))
    last = last.slice(0, last.lastIndexOf(" "));
  return [...lines.slice(0, count - 1), last.replace(/[\s,.;:–-]+$/, "") + ELLIPSIS];
}

/**
 * A text in the largest size at which it fits: first without cutting words, then with cuts, and at
 * the last in the smallest size, shortened.
 * @param width the width of a line, in the unit of the sizes
 * @param steps the sizes from the largest to the smallest
 */
export function fitText(
  text: string,
  width: number,
  steps: readonly [FitStep, ...FitStep[]],
  measure: Measure,
): FittedText {
  const uncut = (size: number): boolean =>
    words(text).every((word) => measure(plain(word)) * size <= width);
  const fits = ({ size, lines }: FitStep): boolean =>
    breakLines(text, width / size, measure).length <= lines;
  const step = steps.find((it) => uncut(it.size) && fits(it)) ?? steps.find(fits);
  if (step) return { size: step.size, lines: evenLines(text, width / step.size, measure) };
  const { size, lines } = steps.at(-1) ?? steps[0];
  return {
    size,
    lines: shorten(breakLines(text, width / size, measure), lines, width / size, measure),
  };
}
