import type { Experiment } from "../../domain/pilot.ts";
import { lookUp, toVocabulary } from "../../domain/vocabulary.ts";
import type { Context } from "../catalogue/context.ts";
import { entryPlace, type PageHead } from "../site/page-head.ts";
import { SECTIONS } from "./experiment-link.ts";
import { experimentPage } from "./experiment-page.ts";
import { pilotGroups, pilotParts } from "./pilot-page.ts";
import { hasOtherLanguage } from "./translation-view.ts";

/** The page of a practice or pilot. */
function pageOf(context: Context, record: Experiment, site: URL) {
  const experiment = experimentPage(context, record, site);
  const { card, translation } = experiment;
  const page: PageHead = {
    place: entryPlace(SECTIONS[record.kind], record.id),
    title: card.title,
    titleLang: card.langs?.title,
    description: card.summary,
    translation,
    model: card.model.id,
    choosing: true,
  };
  return { page, experiment };
}

/**
 * The page of a practice, by its id.
 * @param site the address of the site, for the citation
 */
export function practicePage(context: Context, { id }: { id: string }, site: URL) {
  const record = lookUp(toVocabulary(context.catalogue.practices), id);
  return pageOf(context, record, site);
}

/**
 * The page of a pilot, by its id: that of a practice with a write-up, and the parts of the record
 * that the write-up places in its text.
 * @param site the address of the site, for the citation
 * @throws Error when the pilot has no write-up
 */
export function pilotPage(context: Context, { id }: { id: string }, site: URL) {
  const record = lookUp(toVocabulary(context.catalogue.pilots), id);
  const writeUp = context.written.pilots.get(id);
  if (!writeUp) throw new Error(`there is no write-up of the pilot "${id}"`);
  return {
    ...pageOf(context, record, site),
    body: { writeUp, parts: pilotParts(context, record) },
  };
}

/** The page of all pilots, programme by programme. */
export function pilotsPage(context: Context) {
  const groups = pilotGroups(context);
  const page: PageHead = { section: "pilots", partly: hasOtherLanguage(groups), choosing: true };
  return { page, groups };
}
