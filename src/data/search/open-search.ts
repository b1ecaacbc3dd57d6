import type { Context } from "../catalogue/context.ts";

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The description by which a browser can add the catalogue to its search engines. Source:
 * OpenSearch 1.1.
 */
export function openSearchDescription(
  { catalogue, words, routes, text, t }: Context,
  site: URL,
): string {
  const { name, description } = catalogue.settings;
  const template = `${new URL(routes.section("practices"), site).href}?${words.browse.query}={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(text(name).slice(0, 16))}</ShortName>
  <LongName>${escapeXml(`${text(name)}: ${t.search.label}`.slice(0, 48))}</LongName>
  <Description>${escapeXml(text(description))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`;
}
