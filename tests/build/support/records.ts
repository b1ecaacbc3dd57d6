/**
 * The records of the catalogue as their files have them, read apart from the program that makes the
 * site: what is counted here must not go wrong together with what is shown.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

type Axis = "clients" | "economy" | "staff" | "statutory" | "community";

export interface FileRecord {
  id: string;
  kind: "practice" | "pilot";
  title: string;
  operatingModel?: string;
  programme: string;
  themes: string[];
  targetGroups: string[];
  municipalities: string[];
  wellbeingCounties?: string[];
  experimentGroup?: string;
  rooted: { status: string };
  impacts: Record<Axis, { reported: string }>;
  evidence: string;
  figures: {
    id: string;
    value?: number;
    from?: number;
    to?: number;
    sameAs?: { practice: string };
  }[];
  adoption: Record<"conditions" | "obstacles" | "tips", { topic: string }[]>;
}

export interface FileMunicipality {
  id: string;
  name: { fi: string };
  wellbeingCounty: string;
  sizeClass: string;
  experimentGroup?: string;
  mergedInto?: string;
}

const recordsIn = (folder: string, ending: string, kind: FileRecord["kind"]): FileRecord[] =>
  readdirSync(`content/${folder}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => {
      const [, frontmatter = ""] = readFileSync(`content/${folder}/${file}`, "utf8").split(
        /^---$/m,
      );
      return { ...(parse(frontmatter) as FileRecord), id: file.slice(0, -ending.length), kind };
    });

export const practices = recordsIn("practices", ".fi.md", "practice");
export const pilots = recordsIn("pilots", ".fi.mdx", "pilot");
export const experiments = [...practices, ...pilots];

/** The terms of a vocabulary, in the order of its file. */
export const vocabulary = <Term>(file: string): Term[] =>
  parse(readFileSync(`content/vocabularies/${file}.yaml`, "utf8")) as Term[];

export const municipalities = new Map(
  vocabulary<FileMunicipality>("municipalities").map((it) => [it.id, it]),
);

/** A municipality and, where it has merged since, today's. */
export function namesOf(id: string): string[] {
  const { mergedInto } = municipalities.get(id) ?? {};
  return mergedInto ? [id, ...namesOf(mergedInto)] : [id];
}

/** What is counted, each thing once. */
export const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
