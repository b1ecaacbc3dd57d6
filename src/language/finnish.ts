import { key } from "./fold.ts";
import { makeLemmatiser } from "./lemmatiser.ts";
import type { Morphology } from "./morphology.ts";
import { isEnding, stemsOf } from "./stems.ts";

/** Finnish: base forms by rules of inflection, over words that are known. */
export const finnish: Morphology = {
  lemmaOf: key,
  makeLemmatiser,
  stemsOf,
  isEnding,
  learnsFromTexts: false,
};
