import { expect, test } from "vitest";
import {
  type KnownValues,
  parseBrowseState,
  serializeBrowseState,
  toggleValue,
} from "../../../src/domain/browse-state.ts";
import { ROUTE_WORDS } from "../../../src/i18n/route-words.ts";

const words = ROUTE_WORDS.fi.browse;
const known: KnownValues = new Map([
  ["operatingModel", new Map([["kirjastot", ""]])],
  ["theme", new Map(["lukeminen", "liikkuminen"].map((id) => [id, ""]))],
]);
const parse = (address: string) => parseBrowseState(new URLSearchParams(address), words, known);

test("an address is read and written back the same", () => {
  const address = "q=meri&malli=kirjastot&teema=lukeminen&teema=liikkuminen&jarjestys=luvut";
  const state = parse(address);
  expect(state).toEqual({
    query: "meri",
    selection: { operatingModel: ["kirjastot"], theme: ["lukeminen", "liikkuminen"] },
    sort: "figures",
  });
  expect(serializeBrowseState(state, words).toString()).toBe(address);
});

test("unknown parameters, values and orders are passed over", () => {
  expect(parse("utm=x&malli=ei-ole&teema=%00&jarjestys=satunnainen")).toEqual({
    query: "",
    selection: {},
    sort: "relevance",
  });
});

test("a value given twice counts once", () => {
  expect(parse("teema=lukeminen&teema=lukeminen").selection).toEqual({ theme: ["lukeminen"] });
});

test("choosing a chosen value takes it away, and an empty facet with it", () => {
  const chosen = toggleValue(parse(""), "theme", "lukeminen");
  expect(chosen.selection).toEqual({ theme: ["lukeminen"] });
  expect(toggleValue(chosen, "theme", "lukeminen").selection).toEqual({});
});
