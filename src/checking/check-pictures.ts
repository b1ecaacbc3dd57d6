import { PICTURE_FORMATS, type PictureFormat } from "../domain/picture.ts";
import type { Content, ReadPicture } from "./content.ts";
import type { Position } from "./document.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, START } from "./problem.ts";
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
    const above = texts(frontmatter.data).flatMap(({ path: keys, text }) =>
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

/** What is wrong with a picture in a text, and how to put it right. */
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

/** What is wrong with the file of a picture. */
function fileMistakes({ name, start, size }: ReadPicture, used: boolean): string[] {
  const extension = name.slice(name.indexOf(".") + 1) as keyof typeof PICTURE_FORMATS;
  const megabytes = size / MEGABYTE;
  const shown = new Intl.NumberFormat("fi", { maximumFractionDigits: 1 }).format(megabytes);
  return [
    ...(SIGNATURES[PICTURE_FORMATS[extension]].test(start)
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
  const names = content.pictures.map(({ name }) => name);
  return [
    ...uses.flatMap((use) => {
      const message = mistakeOf(use, names);
      return message === undefined ? [] : [{ file: use.file, position: use.position, message }];
    }),
    ...content.pictures.flatMap((picture) => {
      const used = uses.some(({ address, shown }) => shown && address === picture.name);
      return fileMistakes(picture, used).map((message) => ({
        file: picture.path,
        position: START,
        message,
      }));
    }),
  ];
}
