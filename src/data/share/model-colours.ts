import type { Catalogue } from "../../domain/catalogue.ts";
import { PILOT_COLOUR, PILOT_MARK } from "../../domain/palette.ts";

/**
 * The colours of the operating models and of pilots as custom properties: `--accent` for text and
 * lines, `--accent-strong` under white text.
 */
export const modelColours = ({ operatingModels }: Catalogue): string =>
  [...operatingModels.values(), { id: PILOT_MARK, colour: PILOT_COLOUR }]
    .map(
      ({ id, colour }) =>
        `[data-model="${id}"]{--accent:light-dark(${colour.light},${colour.dark});--accent-strong:${colour.light}}`,
    )
    .join("\n");
