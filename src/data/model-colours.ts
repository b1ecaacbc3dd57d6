import type { Catalogue } from "../domain/catalogue.ts";

/** The colours of the operating models as custom properties: `--accent` for text and lines, `--accent-strong` under white text. */
export const modelColours = ({ operatingModels }: Catalogue): string =>
  [...operatingModels.values()]
    .map(({ id, colour }) => `[data-model="${id}"]{--accent:light-dark(${colour.light},${colour.dark});--accent-strong:${colour.light}}`)
    .join("\n");
