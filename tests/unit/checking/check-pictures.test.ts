import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { useContentCopy } from "../support/content-copy.ts";

const { add, edit, remove, folder, problems } = useContentCopy();

const RECORD = "practices/lautta-kirjastona.sv.md";
const PILOT = "pilots/bryggan.sv.mdx";
const PICTURE = "pictures/lautta.jpg";
const bytes = readFileSync(path.join("tests/fixtures/luoto/content", PICTURE));
const write = (file: string, data: Uint8Array): void => {
  add(file, "");
  writeFileSync(path.join(folder(), file), data);
};

describe("a mistake with a picture is found with its place and the way to put it right", () => {
  test.each<[string, () => void, string]>([
    [
      "a picture without an alternative text",
      () => edit(RECORD, "![Färjan med sin röda skorsten mitt på det blå sundet]", "![]"),
      `${RECORD}:16:66: kuvalta puuttuu vaihtoehtoinen teksti. Kerro hakasulkeissa`,
    ],
    [
      "a file's name in place of the text",
      () => edit(PILOT, "![Färjan på väg mot bryggan]", "![lautta.jpg]"),
      `${PILOT}:58:1: kuvalta puuttuu vaihtoehtoinen teksti.`,
    ],
    [
      "a picture that is not there",
      () => edit(PILOT, "(lautta.jpg)", "(latta.jpg)"),
      `${PILOT}:58:1: kuvaa ”latta.jpg” ei ole kansiossa pictures. Tarkoititko ”lautta.jpg”?`,
    ],
    [
      "a picture unlike any that is there",
      () => edit(PILOT, "(lautta.jpg)", "(talvi.png)"),
      "kuvaa ”talvi.png” ei ole kansiossa pictures. Lisää tiedosto kansioon tai korjaa nimi.",
    ],
    [
      "a picture on another site",
      () => edit(PILOT, "(lautta.jpg)", "(https://example.org/lautta.jpg)"),
      `${PILOT}:58:1: kuva on toisella sivustolla. Tallenna se kansioon pictures ja kirjoita tähän pelkkä tiedoston nimi.`,
    ],
    [
      "a picture by a path",
      () => edit(PILOT, "(lautta.jpg)", "(../pictures/lautta.jpg)"),
      "kuvan merkintä ei kelpaa.",
    ],
    [
      "a picture with a title",
      () => edit(PILOT, "(lautta.jpg)", '(lautta.jpg "Färjan")'),
      "kuvan merkintä ei kelpaa.",
    ],
    [
      "a picture by reference",
      () => edit(PILOT, "(lautta.jpg)", "[lautta]"),
      "kuvan merkintä ei kelpaa.",
    ],
    [
      "a picture where Markdown is not read",
      () => edit(RECORD, "på en sommar.", "på en sommar. ![Färjan](lautta.jpg)"),
      `${RECORD}:3:54: kuva ei näy tässä tekstissä. Siirrä se pitempään tekstiin`,
    ],
    [
      "a file that is not what its ending says",
      () => write(PICTURE, Buffer.from("GIF89a and so on")),
      `${PICTURE}:1:1: tiedosto ei ole sellainen kuva kuin sen pääte ”jpg” sanoo.`,
    ],
    [
      "a file that is too large",
      () => write(PICTURE, Buffer.concat([bytes, Buffer.alloc(10_400_000)])),
      `${PICTURE}:1:1: kuva on liian suuri (10,4 Mt). Pienennä se enintään 10 megatavuun.`,
    ],
    [
      "a file that no text shows",
      () => write("pictures/talvi.jpg", bytes),
      "pictures/talvi.jpg:1:1: kuvaa ei näytetä missään.",
    ],
    [
      "a file of an unknown type",
      () => write("pictures/lautta.gif", bytes),
      "pictures/lautta.gif:1:1: kuvatiedoston nimessä saa olla vain",
    ],
    [
      "a name that does not suit an address",
      () => write("pictures/Iso Lautta.jpg", bytes),
      "pictures/Iso Lautta.jpg:1:1: kuvatiedoston nimessä saa olla vain",
    ],
    [
      "a folder that is nearly that of pictures",
      () => write("picture/lautta.jpg", bytes),
      "kansiota ”picture” ei tunneta. Tarkoititko ”pictures”?",
    ],
  ])("%s", (_name, breakIt, message) => {
    breakIt();
    expect(problems().join("\n")).toContain(message);
  });
});

test("a catalogue without pictures needs no folder for them", () => {
  remove(PICTURE);
  for (const file of [RECORD, "practices/lautta-kirjastona.nb.md", PILOT, "pilots/bryggan.nb.mdx"])
    edit(file, / *!\[[^\]]*\]\(lautta\.jpg\)/, "");
  expect(problems()).toEqual([]);
});
