import { type CollectionEntry, getCollection, render } from "astro:content";
import { onceEach } from "../../domain/once.ts";
import type { WriteUp } from "../../views/write-up.ts";
import { getCatalogue } from "./catalogue.ts";
import { makeWritten, type Written } from "./make-written.ts";
import type { Compile, WriteUpEntries } from "./write-ups.ts";

/** Astro compiles the entries of its own collections, which are the only ones it is given here. */
const compile: Compile = async (entry) => {
  const { Content } = await render(entry as CollectionEntry<keyof WriteUpEntries>);
  return Content as unknown as WriteUp["Content"];
};

/** Everything that is written, in a language or in the catalogue's first. */
export const getWritten = onceEach(async (locale: string): Promise<Written> => {
  const { languages } = (await getCatalogue()).settings;
  const entries = {
    pages: await getCollection("pages"),
    pageTranslations: await getCollection("pageTranslations"),
    tools: await getCollection("tools"),
    toolTranslations: await getCollection("toolTranslations"),
    programmePages: await getCollection("programmePages"),
    programmePageTranslations: await getCollection("programmePageTranslations"),
    pilots: await getCollection("pilots"),
    pilotTranslations: await getCollection("pilotTranslations"),
  };
  return makeWritten(entries, locale, languages, compile);
});
