import { fill } from "../../domain/message.ts";
import { lookUp, toVocabulary } from "../../domain/vocabulary.ts";
import type { Context } from "../catalogue/context.ts";
import { SECTIONS } from "../experiment/experiment-link.ts";
import type { PageHead } from "../site/page-head.ts";
import { decisionBrief } from "./decision-brief.ts";

/**
 * The decision brief of a practice or pilot, by its id.
 * @param site the address of the site, for the citation
 */
export function briefPage(context: Context, { id }: { id: string }, site: URL) {
  const { catalogue, t } = context;
  const record = lookUp(toVocabulary(catalogue.experiments), id);
  const section = SECTIONS[record.kind];
  const brief = decisionBrief(context, record, site);
  const { card, translation } = brief;
  const page: PageHead = {
    place: {
      address: (routes) => routes.decisionBrief(section, id),
      above: [section, brief.page],
      image: { section, id },
    },
    title: fill(t.print.briefTitle, { title: card.title }),
    crumb: t.print.brief,
    description: fill(t.print.briefDescription, { summary: card.summary }),
    translation,
    model: card.model.id,
  };
  return { page, brief };
}
