import { distance } from "fastest-levenshtein";

/** " Tarkoititko ”x”?" for the nearest of the known words, or nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || steps < best.distance) best = { word: candidate, distance: steps };
  }
  const near = best && best.distance <= Math.max(2, Math.floor(word.length / 3));
  return near ? ` Tarkoititko ”${best?.word}”?` : "";
}
