import { closeSync, openSync, readSync, statSync } from "node:fs";
import path from "node:path";
import { PICTURE_FORMATS, type PictureFormat } from "../../../src/domain/picture.ts";
import type { Position } from "../../../src/reading/yaml-document.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, START } from "./problem.ts";
import type { Content } from "./read-content.ts";
import { placeIn, texts } from "./text-problems.ts";

const MEGABYTE = 1_000_000;
/** The largest file that is still kind to the repository. */
const MAX_MEGABYTES = 10;

/** A picture in Markdown: its alternative text, and its address where that is written in place. */
const PICTURE = /!\[(?<alt>[^\]]*)\](?:\((?<address>[^)]*)\)|\[[^\]]*\])/g;
const FILE_NAME = /^[^\s/]+\.[a-z]+$/i;

/** Texts that are shown as they stand, without Markdown, by the keys that lead to them. */
const PLAIN_TEXT = [
  "title",
  "summary",
  "description",
  "slug",
  "place",
  "label",
  "figures",
  "fields",
  "review",
  "checked",
];

const EXAMPLE = "![Lautta laiturissa](lautta.jpg)";

/** How the files of each format begin. */
const SIGNATURES: Record<PictureFormat, RegExp> = {
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n/,
  webp: /^RIFF[\s\S]{4}WEBP/,
};

interface Use {
  file: string;
  position: Position;
  alt: string;
  /** The address as it is written; undefined where the picture is written in another way. */
  address: string | undefined;
  /** Whether Markdown is read here. */
  shown: boolean;
}

/** Every picture in the texts of records and pages. */
function usesOf({ records }: Content): Use[] {
  return records.flatMap(({ path: file, record }) => {
    if (!record) return [];
    const { frontmatter, body, bodyLine } = record;
    const use = (found: RegExpMatchArray, position: Position, shown: boolean): Use => ({
      file,
      position,
      alt: found.groups?.["alt"] ?? "",
      address: found.groups?.["address"],
      shown,
    });
    const above = [...texts(frontmatter.data, [])].flatMap(({ path: keys, text }) =>
      [...text.matchAll(PICTURE)].map((found) =>
        use(
          found,
          frontmatter.positionInside(keys, found[0]),
          !keys.some((key) => PLAIN_TEXT.includes(String(key))),
        ),
      ),
    );
    return [
      ...above,
      ...[...body.matchAll(PICTURE)].map((found) =>
        use(found, placeIn(body, found.index, bodyLine), true),
      ),
    ];
  });
}

/** What is wrong with a picture in a text, and how to mend it. */
function mistakeOf({ alt, address, shown }: Use, names: readonly string[]): string | undefined {
  if (!shown)
    return "kuva ei näy tässä tekstissä. Siirrä se pitempään tekstiin, esimerkiksi avaimeen ”tried”.";
  if (address !== undefined && /^(?:[a-z]+:)?\/\//i.test(address.trim()))
    return "kuva on toisella sivustolla. Tallenna se kansioon pictures ja kirjoita tähän pelkkä tiedoston nimi.";
  if (address === undefined || !FILE_NAME.test(address))
    return `kuvan merkintä ei kelpaa. Kirjoita se muodossa ${EXAMPLE}; suluissa on pelkkä tiedoston nimi.`;
  if (!names.includes(address))
    return `kuvaa ”${address}” ei ole kansiossa pictures.${didYouMean(address, names) || " Lisää tiedosto kansioon tai korjaa nimi."}`;
  if (alt.trim() === "" || FILE_NAME.test(alt.trim()))
    return `kuvalta puuttuu vaihtoehtoinen teksti. Kerro hakasulkeissa niille, jotka eivät näe kuvaa, mitä siinä on: ${EXAMPLE}.`;
  return undefined;
}

function startOf(file: string): string {
  const bytes = Buffer.alloc(12);
  const descriptor = openSync(file, "r");
  readSync(descriptor, bytes, 0, bytes.length, 0);
  closeSync(descriptor);
  return bytes.toString("latin1");
}

/** What is wrong with the file of a picture. */
function fileMistakes(file: string, name: string, used: boolean): string[] {
  const extension = path.extname(name).slice(1) as keyof typeof PICTURE_FORMATS;
  const megabytes = statSync(file).size / MEGABYTE;
  const shown = new Intl.NumberFormat("fi", { maximumFractionDigits: 1 }).format(megabytes);
  return [
    ...(SIGNATURES[PICTURE_FORMATS[extension]].test(startOf(file))
      ? []
      : [
          `tiedosto ei ole sellainen kuva kuin sen pääte ”${extension}” sanoo. Tallenna kuva uudelleen muodossa JPEG, PNG tai WebP.`,
        ]),
    ...(megabytes > MAX_MEGABYTES
      ? [`kuva on liian suuri (${shown} Mt). Pienennä se enintään ${MAX_MEGABYTES} megatavuun.`]
      : []),
    ...(used
      ? []
      : [
          `kuvaa ei näytetä missään. Lisää se tekstiin, esimerkiksi ![Mitä kuvassa on](${name}), tai poista tiedosto.`,
        ]),
  ];
}

/**
 * Pictures in texts have an alternative text and a file; files are pictures of a sane size that
 * some text shows.
 */
export function checkPictures(content: Content): Problem[] {
  const uses = usesOf(content);
  const files = content.files.filter((file) => file.kind === "picture");
  const names = files.map(({ name }) => name);
  return [
    ...uses.flatMap((use) => {
      const message = mistakeOf(use, names);
      return message === undefined ? [] : [{ file: use.file, position: use.position, message }];
    }),
    ...files.flatMap(({ path: file, name }) => {
      const used = uses.some(({ address, shown }) => shown && address === name);
      return fileMistakes(path.join(content.folder, file), name, used).map((message) => ({
        file,
        position: START,
        message,
      }));
    }),
  ];
}
