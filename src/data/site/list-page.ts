import type { Context } from "../catalogue/context.ts";
import type { PageHead } from "./page-head.ts";
import { sectionList, sectionsOf } from "./sections.ts";

/**
 * The page of a section that lists its entries and does nothing else.
 * @param params the section's word in addresses
 * @throws Error when no such section has the word
 */
export function listPage(context: Context, { section: word }: { section: string }) {
  const section = sectionsOf(context).find((it) => context.words[it] === word);
  const list = section && sectionList(context, section);
  if (!list) throw new Error(`no section at "${word}" is a list of its entries`);
  return { page: { section } satisfies PageHead, list };
}
