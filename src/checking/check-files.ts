import { RECORD_FOLDER_NAMES, recordFolder } from "../schemas/record-folders.ts";
import { VOCABULARIES, VOCABULARY_NAMES } from "../schemas/vocabularies.ts";
import type { Content } from "./content.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, START } from "./problem.ts";

const KNOWN_FOLDERS = [...RECORD_FOLDER_NAMES, "vocabularies", "pictures", "interface", "lexicon"];
const VOCABULARY_FILES = VOCABULARY_NAMES.map((name) => VOCABULARIES[name].file);

function misplaced(file: string): string {
  const [folder = "", name = ""] = file.split("/");
  if (name !== "" && folder !== "vocabularies" && !KNOWN_FOLDERS.includes(folder)) {
    return `kansiota ”${folder}” ei tunneta.${didYouMean(folder, KNOWN_FOLDERS)} Siirrä tiedosto johonkin näistä: ${KNOWN_FOLDERS.join(", ")}.`;
  }
  if (folder === "vocabularies") {
    return `sanastoa ”${name}” ei tunneta.${didYouMean(name, VOCABULARY_FILES)} Sanastot ovat ${VOCABULARY_FILES.join(", ")}.`;
  }
  if (folder === "interface") {
    return "käyttöliittymän tiedoston nimi on kielen tunnus ja .yaml, esimerkiksi nb.yaml, eikä se saa olla alikansiossa. Nimeä tai siirrä tiedosto.";
  }
  if (folder === "pictures") {
    return "kuvatiedoston nimessä saa olla vain pieniä kirjaimia a–z, numeroita ja niiden välissä yhdysmerkkejä, ja sen päätteen pitää olla jpg, png tai webp, eikä se saa olla alikansiossa. Nimeä, muunna tai siirrä tiedosto.";
  }
  const records = RECORD_FOLDER_NAMES.find((it) => it === folder);
  if (records && /\.mdx?$/.test(file)) {
    const { extension } = recordFolder(records);
    return `tiedoston nimen pitää olla muotoa tunnus.kieli${extension}, esimerkiksi kuopio-perhetyo.fi${extension}, eikä se saa olla alikansiossa. Nimeä tai siirrä tiedosto.`;
  }
  return "tiedosto on väärässä paikassa. Tietueet kuuluvat kansioon practices ja sanastot kansioon vocabularies.";
}

/** Files that are missing, or that stand where nothing reads them. */
export function checkFiles({ files, vocabularies }: Content): Problem[] {
  const missing = VOCABULARY_NAMES.filter((name) => !vocabularies.some((it) => it.name === name));
  return [
    ...files
      .filter((file) => file.kind === "misplaced")
      .map((file) => ({ file: file.path, position: START, message: misplaced(file.path) })),
    ...missing.map((name) => ({
      file: `vocabularies/${VOCABULARIES[name].file}`,
      position: START,
      message: "sanasto puuttuu. Lisää tiedosto; tyhjän sanaston sisällöksi kelpaa [].",
    })),
  ];
}
