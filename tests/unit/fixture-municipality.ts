import type { Municipality } from "../../src/domain/municipality.ts";

/** A small inland municipality where Finnish is spoken, to be given what a test is about. */
export const municipality = (id: string, own: Partial<Municipality> = {}): Municipality => ({
  id,
  code: "000",
  name: { fi: id },
  longitude: 25,
  latitude: 61,
  region: "inland",
  wellbeingCounty: "county",
  sizeClass: "small",
  languages: ["fi"],
  ...own,
});
