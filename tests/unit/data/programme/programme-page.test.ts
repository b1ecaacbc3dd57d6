import { describe, expect, test } from "vitest";
import { programmeLinks, programmePage } from "../../../../src/data/programme/programme-page.ts";
import type { Experiment } from "../../../../src/domain/pilot.ts";
import { luoto, own, withExperiments } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownContext = await own().context();
const context = await luoto().context();
const norwegian = await luoto().context("nb");
const finnish = await luoto().context("fi");
const view = (of = context) => programmePage(of, { id: "luoto-2020" }).programme;

describe("the page of a programme", () => {
  test("counts its practices and its pilots, in words", () => {
    expect(view().counts).toEqual(["3 praxis", "1 pilot"]);
    const without = withExperiments(
      context,
      (it): Experiment => (it.kind === "pilot" ? { ...it, programme: "annat" } : it),
    );
    expect(view(without).counts).toEqual(["3 praxis"]);
    expect(view(without).pilots).toEqual([]);
    const alone = withExperiments(
      context,
      (it): Experiment => (it.kind === "practice" ? { ...it, programme: "annat" } : it),
    );
    expect(view(alone).counts).toEqual(["1 pilot"]);
    expect(view(alone).models).toEqual([]);
    expect(view(alone).groups).toEqual([]);
  });

  test("lists its models with their practices, its groups with their municipalities, its pilots", () => {
    expect(view().models).toEqual([
      { id: "kirjastot", text: "Bibliotek", href: "/verksamhetsmodeller/kirjastot/", count: 2 },
      {
        id: "kuljetukset",
        text: "Transporter",
        href: "/verksamhetsmodeller/kuljetukset/",
        count: 1,
      },
    ]);
    expect(view().groups).toEqual([
      {
        name: "Norra skärens grupp",
        municipalities: [
          { text: "Grynnan", href: "/kommuner/karikko/" },
          { text: "Lillskär", href: "/kommuner/pikkuluoto/" },
          { text: "Storskär", href: "/kommuner/isoluoto/" },
        ],
      },
    ]);
    expect(view().pilots.map(({ id }) => id)).toEqual(["bryggan"]);
  });

  test("has its groups by number, those alone that its practices were in", () => {
    const group = (id: string, number: number) =>
      [id, { id, number, name: { sv: id }, lead: "isoluoto" }] as const;
    const experimentGroups = new Map([group("c", 3), group("b", 2), group("a", 1), group("d", 4)]);
    const changed = withExperiments(
      { ...context, catalogue: { ...context.catalogue, experimentGroups } },
      (it): Experiment => {
        if (it.kind === "pilot") return it;
        const groups: Record<string, string> = { yhteisvene: "c", "majakan-lukupiiri": "a" };
        return {
          ...it,
          experimentGroup: groups[it.id] ?? "b",
          programme: it.id === "lautta-kirjastona" ? "annat" : it.programme,
        };
      },
    );
    expect(view(changed).groups.map(({ name }) => name)).toEqual(["a", "c"]);
  });

  test("has its period, charts by id, and its source where it has one", () => {
    expect(view()).toMatchObject({ heading: "Skär 2020", period: "2020–2021", sources: [] });
    expect([...view().charts.keys()]).toEqual(["lan", "resor"]);
    const programme = context.catalogue.programmes.get("luoto-2020");
    if (!programme) throw new Error("the fixture has a programme");
    const { period: _, charts: __, ...rest } = programme;
    const programmes = new Map([
      [rest.id, { ...rest, source: { document: "luotoraportti", page: 1 } }],
    ]);
    const bare = view({ ...context, catalogue: { ...context.catalogue, programmes } });
    expect(bare.period).toBeUndefined();
    expect([...bare.charts]).toEqual([]);
    expect(bare.sources.map(({ place }) => place)).toEqual(["s. 1"]);
  });

  test("is described by its text, else by the vocabulary, and says how that came to be", () => {
    const head = (of: typeof context) => programmePage(of, { id: "luoto-2020" }).page;
    expect(head(context)).toMatchObject({
      title: "Skär 2020",
      description: "Ett påhittat program på skären, åren 2020 och 2021.",
      partly: false,
      origin: undefined,
    });
    expect(head(norwegian)).toMatchObject({
      description: "Et oppdiktet program på skjærene, årene 2020 og 2021.",
      partly: false,
      origin: { made: "machine" },
    });
    expect(head(finnish)).toMatchObject({ partly: true });
    const without = { ...context, written: { ...context.written, programmes: new Map() } };
    expect(head(without)).toMatchObject({ description: "Ett påhittat program.", partly: false });
    const pilotAlone = { ...finnish, written: { ...finnish.written, programmes: new Map() } };
    expect(head(pilotAlone)).toMatchObject({ partly: true });
  });
});

test("programmes are listed in the order of the vocabulary, with all their experiments counted", async () => {
  expect(programmeLinks(context)).toEqual([
    {
      id: "luoto-2020",
      text: "Skär 2020",
      description: "Ett påhittat program.",
      href: "/program/luoto-2020/",
      count: 4,
    },
  ]);
  const links = programmeLinks(ownContext);
  expect(links.reduce((total, { count }) => total + count, 0)).toBe(59);
});
