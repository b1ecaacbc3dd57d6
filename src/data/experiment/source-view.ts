import { fill, joinList, plural } from "../../domain/message.ts";
import type { Citation } from "../../domain/source.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import type { SourceView } from "../../views/experiment.ts";
import type { Context } from "../catalogue/context.ts";

/** "luku 3.1", or "luvut 2, 3.1 ja 8" of a citation that names several. */
function chapters({ locale, t }: Context, chapter: string): string {
  const numbers = chapter.split(/,\s*/);
  return fill(plural(locale, t.source.chapter, numbers.length), {
    number: joinList(locale, numbers),
  });
}

/** Where in a document: "juliste 12", "luku 5.3", "s. 40". */
export function citationPlace(context: Context, { poster, page, chapter }: Citation): string {
  const { t } = context;
  const parts = [
    poster === undefined ? undefined : fill(t.source.poster, { number: poster }),
    chapter === undefined ? undefined : chapters(context, chapter),
    page === undefined ? undefined : fill(t.source.page, { number: page }),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** A document and the place in it in short: "Ministry of Finance (2017), poster 45". */
export function shortCitation(context: Context, citation: Citation): string {
  const { publisher, year } = lookUp(context.catalogue.sources, citation.document);
  return [`${context.text(publisher)} (${year})`, citationPlace(context, citation)]
    .filter((part) => part !== "")
    .join(", ");
}

/** A document with the places in it, ready to be listed. Citations of one document are gathered. */
export function sourceViews(context: Context, citations: readonly Citation[]): SourceView[] {
  const documents = [...new Set(citations.map((citation) => citation.document))];
  return documents.map((id) => {
    const document = lookUp(context.catalogue.sources, id);
    const places = citations
      .filter((it) => it.document === id)
      .map((it) => citationPlace(context, it));
    const rest = [document.series, document.urn].filter((part) => part !== undefined);
    const foreign = document.language !== context.locale;
    return {
      text: [
        { text: `${context.text(document.publisher)} (${document.year}). ` },
        { text: document.title, ...(foreign ? { lang: document.language } : {}) },
        { text: rest.map((part) => `. ${part}`).join("") },
      ],
      place: [...new Set(places)].filter((place) => place !== "").join(", "),
      href: document.url,
    };
  });
}
