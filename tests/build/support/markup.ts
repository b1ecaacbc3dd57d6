import path from "node:path";
import {
  type ConfigData,
  HtmlValidate,
  type ResolvedConfig,
  StaticConfigLoader,
} from "html-validate";
import type { Page } from "./site.ts";

const CONFIG: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // What Astro writes: attribute quotes, void elements and long lines carry no meaning.
    "no-inline-style": "error",
    // The checkboxes of one facet share their name, as checkboxes do.
    "form-dup-name": ["error", { shared: ["radio", "button", "checkbox"] }],
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "long-title": "off",
    // WebKit drops the list from lists without markers unless the role is written out.
    "no-redundant-role": "off",
    // Phone numbers and addresses are not in the content; digits with dashes are periods and
    // ranges.
    "tel-non-breaking": "off",
  },
};

/** Reads its rules once: the program's own way reads all elements of HTML anew for every page. */
class OneConfig extends StaticConfigLoader {
  #config: Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): Promise<ResolvedConfig> {
    this.#config ??= Promise.resolve(super.getConfigFor(handle));
    return this.#config;
  }
}

const validator = new HtmlValidate(new OneConfig(CONFIG));

/** What html-validate finds wrong with the markup of pages, each with its file and place. */
export async function markupFaults(folder: string, pages: readonly Page[]): Promise<string[]> {
  const found: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, path.join(folder, file));
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        found.push(`${file}:${line}:${column} ${ruleId} ${message}`);
  }
  return found;
}
