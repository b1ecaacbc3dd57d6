import { contrast } from "../../../src/domain/contrast.ts";
import { ON_ACCENT, PAGE_DARK, PAGE_LIGHT } from "../../../src/domain/palette.ts";
import type { Problem } from "./problem.ts";
import { type Content, entriesWithId } from "./read-content.ts";

/** WCAG 2.2, success criterion 1.4.3: text of ordinary size. */
const ENOUGH = 4.5;

const HEX = /^#[0-9a-f]{6}$/;

function colourOf(entry: unknown, scheme: string): string | undefined {
  const colour =
    typeof entry === "object" && entry !== null && "colour" in entry ? entry.colour : undefined;
  const value =
    typeof colour === "object" && colour !== null
      ? (colour as Record<string, unknown>)[scheme]
      : undefined;
  return typeof value === "string" && HEX.test(value) ? value : undefined;
}

/** Every operating model has a pictogram, and colours that can be read in both schemes. */
export function checkModels({ files, vocabularies }: Content): Problem[] {
  const pictograms = new Set(files.flatMap((file) => (file.kind === "pictogram" ? [file.id] : [])));
  return vocabularies
    .filter(({ name }) => name === "operatingModels")
    .flatMap(({ path, document }) =>
      entriesWithId(document.data).flatMap(({ index, id, entry }) => {
        const light = colourOf(entry, "light");
        const dark = colourOf(entry, "dark");
        const tooPale =
          light !== undefined &&
          Math.min(contrast(light, PAGE_LIGHT), contrast(light, ON_ACCENT)) < ENOUGH;
        const tooDim = dark !== undefined && contrast(dark, PAGE_DARK) < ENOUGH;
        return [
          ...(pictograms.has(id)
            ? []
            : [
                {
                  file: path,
                  position: document.position([index, "id"]),
                  message: `toimintamallilta puuttuu kuvamerkki. Lisää tiedosto vocabularies/pictograms/${id}.svg.`,
                },
              ]),
          ...(tooPale
            ? [
                {
                  file: path,
                  position: document.position([index, "colour", "light"]),
                  message:
                    "väri on liian vaalea luettavaksi. Tummenna sitä, kunnes kontrasti vaaleaan ja valkoiseen taustaan on vähintään 4,5:1.",
                },
              ]
            : []),
          ...(tooDim
            ? [
                {
                  file: path,
                  position: document.position([index, "colour", "dark"]),
                  message:
                    "väri on liian tumma luettavaksi tummalla taustalla. Vaalenna sitä, kunnes kontrasti on vähintään 4,5:1.",
                },
              ]
            : []),
        ];
      }),
    );
}
