import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/data/catalogue/make-context.ts";
import { municipalityLinks, sizeClassLinks } from "../../../../src/data/place/municipalities.ts";
import {
  municipalitiesPage,
  municipalityPage,
} from "../../../../src/data/place/municipality-page.ts";
import type { Experiment } from "../../../../src/domain/pilot.ts";
import { luoto, own, withExperiments } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownContext = await own().context();
const context = await luoto().context();
const finnish = await luoto().context("fi");

const view = (id: string, of: Context = context) => municipalityPage(of, { id }).municipality;
/** The groups of a municipality's page as title and ids. */
const groups = (id: string, of: Context = context) =>
  view(id, of).groups.map(({ title, cards }) => [title, cards.map((card) => card.id)]);

describe("the page of a municipality", () => {
  test("lists its own experiments by title", () => {
    expect(groups("isoluoto")).toEqual([["Kommunens försök", ["yhteisvene", "lautta-kirjastona"]]]);
    expect(groups("majakka")).toEqual([["Kommunens försök", ["majakan-lukupiiri"]]]);
  });

  test("lists the others of its experiment group apart", () => {
    expect(groups("pikkuluoto")).toEqual([
      ["Kommunens försök", ["lautta-kirjastona"]],
      ["Övriga försök i samma kommungrupp", ["yhteisvene"]],
    ]);
    expect(view("pikkuluoto").groups.map(({ lead }) => lead)).toEqual([undefined, undefined]);
  });

  test("says that it has none of its own, where there are only those of its group", () => {
    expect(groups("karikko")).toEqual([
      ["Kommungruppens försök", ["yhteisvene", "lautta-kirjastona"]],
    ]);
    expect(view("karikko").groups[0]?.lead).toBe(
      "Grynnan ingick i en försöksgrupp: Norra skärens grupp. Kommunen har inget eget försök, men i gruppen prövades detta:",
    );
  });

  test("lists what the municipalities that joined it tried, each once and none that is its own", () => {
    const alone = withExperiments(
      context,
      (experiment): Experiment =>
        experiment.id === "lautta-kirjastona"
          ? { ...experiment, municipalities: ["pikkuluoto"] }
          : experiment,
    );
    expect(groups("isoluoto", alone)).toEqual([
      ["Kommunens försök", ["yhteisvene"]],
      ["Försök i kommuner som har anslutits", ["lautta-kirjastona"]],
    ]);
    const two = {
      ...alone,
      catalogue: {
        ...alone.catalogue,
        municipalities: new Map(
          [...alone.catalogue.municipalities].map(([id, it]) => [
            id,
            id === "karikko" ? { ...it, mergedInto: "isoluoto", mergedOn: "2023-01-01" } : it,
          ]),
        ),
      },
    };
    const shared = withExperiments(
      two,
      (experiment): Experiment =>
        experiment.id === "lautta-kirjastona"
          ? { ...experiment, municipalities: ["pikkuluoto", "karikko"] }
          : experiment,
    );
    expect(groups("isoluoto", shared)[1]).toEqual([
      "Försök i kommuner som har anslutits",
      ["lautta-kirjastona"],
    ]);
  });

  test("of no group has none of the practices that are in no group either", () => {
    const none = withExperiments(
      context,
      (experiment): Experiment => ({
        ...experiment,
        municipalities: [],
      }),
    );
    expect(groups("majakka", none)).toEqual([]);
  });

  test("tells what it belongs to today, and since when", () => {
    expect(view("pikkuluoto").mergers).toEqual([
      {
        before: "Nuvarande kommun: ",
        link: { text: "Storskär", href: "/kommuner/isoluoto/" },
        after:
          " (sedan 1 januari 2022). När försöket började var Lillskär fortfarande en egen kommun.",
      },
    ]);
  });

  test("tells which municipalities have joined it, and when", () => {
    expect(view("isoluoto").mergers).toEqual([
      {
        before: "Tidigare kommun: ",
        link: { text: "Lillskär", href: "/kommuner/pikkuluoto/" },
        after: " (anslöts 1 januari 2022).",
      },
    ]);
    expect(view("majakka").mergers).toEqual([]);
  });

  test("lists what others of its size tried, with what else they share", () => {
    expect(view("isoluoto").similar).toMatchObject({
      lead: "Vad andra kommuner i samma storleksklass (100 invånare eller fler) har prövat, kommuner i samma landskap och med samma språk först.",
      related: [
        {
          card: { id: "majakan-lukupiiri" },
          reason: "Fyrskär: samma storleksklass och samma landskap",
        },
      ],
      all: {
        text: "Alla försök i storleksklassen (100 invånare eller fler)",
        href: "/praxis/kommunstorlek/suuri/",
      },
    });
    expect(view("majakka").similar.related.map(({ card }) => card.id)).toEqual([
      "lautta-kirjastona",
      "yhteisvene",
    ]);
    expect(view("pikkuluoto").similar.related).toEqual([]);
  });

  test("names a common language and region only where they are common", () => {
    const changed = (change: object) => ({
      ...context,
      catalogue: {
        ...context.catalogue,
        municipalities: new Map(
          [...context.catalogue.municipalities].map(([id, it]) => [
            id,
            id === "majakka" ? { ...it, ...change } : it,
          ]),
        ),
      },
    });
    const reason = (of: Context) => view("isoluoto", of).similar.related[0]?.reason;
    expect(reason(changed({ languages: ["fi", "sv"] }))).toBe(
      "Fyrskär: samma storleksklass, samma landskap och samma språk",
    );
    expect(reason(changed({ region: "annan" }))).toBe("Fyrskär: samma storleksklass");
  });

  test("shows at most six of them", async () => {
    const context = ownContext;
    const pages = [...context.catalogue.municipalities.keys()].map((id) => view(id, context));
    const lengths = pages.map(({ similar }) => similar.related.length);
    expect(Math.max(...lengths)).toBe(6);
  });

  test("states its group, county, region, size and languages", () => {
    expect(view("isoluoto").facts).toEqual([
      { label: "Försöksgrupp", text: "Norra skärens grupp" },
      {
        label: "Välfärdsområde",
        text: "Norra skärens område",
        href: "/valfardsomraden/pohjoisluodot/",
      },
      { label: "Landskap", text: "Ytterhavet" },
      {
        label: "Storleksklass när försöket började",
        text: "100 invånare eller fler",
        href: "/praxis/kommunstorlek/suuri/",
      },
      { label: "Språk", text: "svenska och finska" },
    ]);
    expect(view("majakka").facts.map(({ label }) => label)).not.toContain("Försöksgrupp");
  });

  test("is called by its name, and is partly in another language where a card is", () => {
    expect(municipalityPage(context, { id: "isoluoto" }).page).toMatchObject({
      title: "Storskär",
      description:
        "Storskär: vad kommunen eller dess kommungrupp har prövat och vad det ledde till.",
      partly: false,
      choosing: true,
    });
    expect(view("isoluoto").heading).toBe("Storskär");
    expect(municipalityPage(finnish, { id: "majakka" }).page.partly).toBe(true);
    // Its own are translated; the reading circle, which others of its size tried, is not.
    expect(municipalityPage(finnish, { id: "isoluoto" }).page.partly).toBe(true);
    expect(municipalityPage(finnish, { id: "karikko" }).page.partly).toBe(false);
    expect(() => municipalityPage(context, { id: "puuttuu" })).toThrow(/"puuttuu"/);
  });
});

describe("the list of municipalities", () => {
  test("counts the experiments of each, or those of its group where it has none", () => {
    expect(municipalityLinks(context)).toEqual([
      { id: "majakka", text: "Fyrskär", href: "/kommuner/majakka/", count: 1, note: undefined },
      {
        id: "karikko",
        text: "Grynnan",
        href: "/kommuner/karikko/",
        count: 2,
        note: "via kommungruppen",
      },
      {
        id: "pikkuluoto",
        text: "Lillskär",
        href: "/kommuner/pikkuluoto/",
        count: 1,
        note: "(numera Storskär)",
      },
      { id: "isoluoto", text: "Storskär", href: "/kommuner/isoluoto/", count: 2, note: undefined },
    ]);
  });

  test("says both that it is no more and that it has only its group's", () => {
    const none = withExperiments(
      context,
      (experiment): Experiment =>
        experiment.id === "lautta-kirjastona"
          ? { ...experiment, municipalities: ["isoluoto"] }
          : experiment,
    );
    expect(municipalityLinks(none).find(({ id }) => id === "pikkuluoto")).toMatchObject({
      count: 2,
      note: "(numera Storskär), via kommungruppen",
    });
  });

  test("has those alone that were in a group or tried something", () => {
    const none = withExperiments(
      context,
      (experiment): Experiment =>
        experiment.id === "majakan-lukupiiri" ? { ...experiment, municipalities: [] } : experiment,
    );
    expect(municipalityLinks(none).map(({ id }) => id)).toEqual([
      "karikko",
      "pikkuluoto",
      "isoluoto",
    ]);
  });

  test("is also by size, in the order of the sizes, without those that nobody is of", () => {
    const sizes = [
      {
        id: "pieni",
        text: "Färre än 100 invånare",
        href: "/praxis/kommunstorlek/pieni/",
        count: 1,
      },
      {
        id: "suuri",
        text: "100 invånare eller fler",
        href: "/praxis/kommunstorlek/suuri/",
        count: 3,
      },
    ];
    expect(sizeClassLinks(context)).toEqual(sizes);
    const large = withExperiments(
      context,
      (experiment): Experiment => ({
        ...experiment,
        municipalities: experiment.municipalities.filter((id) => id !== "pikkuluoto"),
      }),
    );
    expect(sizeClassLinks(large).map(({ id }) => id)).toEqual(["suuri"]);
    const { page, bySize, all } = municipalitiesPage(context);
    expect(page).toEqual({ section: "municipalities" });
    expect(bySize).toEqual(sizes);
    expect(all).toHaveLength(4);
  });

  test("counts in this repository's own catalogue what each record names", async () => {
    const { catalogue, ...rest } = ownContext;
    for (const { id, count, note } of municipalityLinks({ catalogue, ...rest })) {
      const naming = own().entries.practices.filter(({ data }) => data.municipalities.includes(id));
      const pilots = own().entries.pilots.filter(({ data }) => data.municipalities.includes(id));
      const named = naming.length + pilots.length;
      if (named > 0) expect([id, count]).toEqual([id, named]);
      else expect(note).toContain(rest.t.municipality.viaGroupSuffix);
    }
  });
});
