import type { RouteWords, Section } from "../../i18n/route-words.ts";
import { localePaths } from "../catalogue/paths.ts";
import { hasSection, sectionEntries, sectionList, sectionsOf } from "./sections.ts";

/** Words that stand below an entry's address. */
type EntryWord = "decisionBrief";

/** Words of addresses as parameters of a path, each under its own key. */
const wordParams = <Word extends Section | EntryWord>(
  words: RouteWords,
  keys: readonly Word[],
): Record<Word, string> =>
  Object.fromEntries(keys.map((key) => [key, words[key]])) as Record<Word, string>;

/** The path of a section's page in every language; none where the catalogue lacks the section. */
export const sectionPaths = <S extends Section>(section: S) =>
  localePaths((words, context) =>
    hasSection(context, section) ? [wordParams(words, [section])] : [],
  );

/**
 * The paths of the pages of a section's entries in every language.
 * @param below the word of a page below that of each entry, where it is those that are meant
 */
export const entryPaths = <S extends Section, Below extends EntryWord = never>(
  section: S,
  ...below: Below[]
) =>
  localePaths((words, context) =>
    sectionEntries(context, section).map(({ id, slug = id }) => ({
      ...wordParams(words, [section, ...below]),
      id: slug,
    })),
  );

/** The paths of the pages that do nothing but list the entries of their section. */
export const listPaths = () =>
  localePaths((words, context) =>
    sectionsOf(context)
      .filter((section) => sectionList(context, section))
      .map((section) => ({ section: words[section] })),
  );
