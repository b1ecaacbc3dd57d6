import {
  RECORD_EXTENSIONS,
  RECORD_FOLDERS,
  VOCABULARY_FILES,
} from "../../../src/reading/content-files.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, START } from "./problem.ts";
import type { Content } from "./read-content.ts";

const KNOWN_FOLDERS = [...RECORD_FOLDERS, "vocabularies", "pictures", "interface", "lexicon"];

function misplaced(file: string): string {
  const [folder = "", name = ""] = file.split("/");
  if (name !== "" && folder !== "vocabularies" && !KNOWN_FOLDERS.includes(folder)) {
    return `kansiota ”${folder}” ei tunneta.${didYouMean(folder, KNOWN_FOLDERS)} Siirrä tiedosto johonkin näistä: ${KNOWN_FOLDERS.join(", ")}.`;
  }
  if (folder === "vocabularies") {
    return `sanastoa ”${name}” ei tunneta.${didYouMean(name, Object.values(VOCABULARY_FILES))} Sanastot ovat ${Object.values(VOCABULARY_FILES).join(", ")}.`;
  }
  if (folder === "interface") {
    return "käyttöliittymän tiedoston nimi on kielen tunnus ja .yaml, esimerkiksi nb.yaml, eikä se saa olla alikansiossa. Nimeä tai siirrä tiedosto.";
  }
  if (folder === "pictures") {
    return "kuvatiedoston nimessä saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, ja sen päätteen pitää olla jpg, png tai webp, eikä se saa olla alikansiossa. Nimeä, muunna tai siirrä tiedosto.";
  }
  const recordFolder = RECORD_FOLDERS.find((it) => it === folder);
  if (recordFolder && /\.mdx?$/.test(file)) {
    const extension = RECORD_EXTENSIONS[recordFolder];
    return `tiedoston nimen pitää olla muotoa tunnus.kieli${extension}, esimerkiksi kuopio-perhetyo.fi${extension}, eikä se saa olla alikansiossa. Nimeä tai siirrä tiedosto.`;
  }
  return "tiedosto on väärässä paikassa. Tietueet kuuluvat kansioon practices ja sanastot kansioon vocabularies.";
}

/** Files that are missing, or that stand where nothing reads them. */
export function checkFiles({ files, vocabularies }: Content): Problem[] {
  const missing = Object.entries(VOCABULARY_FILES).filter(
    ([name]) => !vocabularies.some((it) => it.name === name),
  );
  return [
    ...files
      .filter((file) => file.kind === "misplaced")
      .map((file) => ({ file: file.path, position: START, message: misplaced(file.path) })),
    ...missing.map(([, file]) => ({
      file: `vocabularies/${file}`,
      position: START,
      message: "sanasto puuttuu. Lisää tiedosto; tyhjän sanaston sisällöksi kelpaa [].",
    })),
  ];
}
