import { contrast } from "../domain/contrast.ts";
import { ON_ACCENT, PAGE_DARK, PAGE_LIGHT } from "../domain/palette.ts";
import { valueAt } from "../domain/unchecked.ts";
import { hexColour } from "../schemas/operating-model.ts";
import { type Content, entriesWithId } from "./content.ts";
import type { Problem } from "./problem.ts";

/** WCAG 2.2, success criterion 1.4.3: text of ordinary size. */
const ENOUGH = 4.5;

/** A colour of a model, where it is one; the schema finds what is none. */
const colourOf = (entry: unknown, scheme: "light" | "dark"): string | undefined =>
  hexColour.safeParse(valueAt(entry, "colour", scheme)).data;

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
