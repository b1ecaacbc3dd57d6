import { valueAt } from "../domain/unchecked.ts";
import { programme } from "../schemas/programme.ts";
import { recordFolder } from "../schemas/record-folders.ts";
import { type Content, entriesWithId, type ReadRecord } from "./content.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { bodyProblems, placeIn } from "./text-problems.ts";

/** The ids of the charts of each programme, by the programme's id. */
export type Charts = ReadonlyMap<string, readonly string[]>;

/** The charts that the write-ups of programmes may place. */
export const chartsOf = ({ vocabularies }: Content): Charts =>
  new Map(
    vocabularies
      .filter(({ name }) => name === "programmes")
      .flatMap(({ document }) => entriesWithId(document.data))
      .map(({ id, entry }) => [
        id,
        programme.shape.charts.safeParse(valueAt(entry, "charts")).data?.map((chart) => chart.id) ??
          [],
      ]),
  );

/** What is wrong with a component, by its name and its attributes. */
function componentProblem(
  { folder, id }: ReadRecord,
  charts: Charts,
  name: string,
  attributes: string,
): string | undefined {
  const known = recordFolder(folder).parts;
  if (!known.includes(name))
    return `osaa ”${name}” ei ole.${didYouMean(name, known) || (known.length > 0 ? ` Osat ovat ${known.join(", ")}.` : " Poista se.")}`;
  if (name !== "Chart")
    return attributes === ""
      ? undefined
      : `osalla ”${name}” ei ole lisätietoja. Kirjoita <${name} />.`;
  const own = charts.get(id) ?? [];
  const chart = /^\s+id="([^"]*)"$/.exec(attributes)?.[1];
  if (chart !== undefined && own.includes(chart)) return undefined;
  return `kaaviota ”${chart ?? ""}” ei ole ohjelman tiedoissa.${didYouMean(chart ?? "", own) || " Lisää se sanastoon programmes.yaml tai poista se tekstistä."}`;
}

const COMPONENT = /<([A-Z]\w*)((?:\s+\w+="[^"<>{}]*")*)\s*\/>/g;
/** What would be read as program. */
const PROGRAM = /[<{}]|^(?:import|export)\s/m;

/**
 * What stands in a write-up besides Markdown: components that its page does not know, and program.
 * @param charts the charts of each programme, by id
 */
export function writeUpProblems(
  record: ReadRecord,
  body: string,
  firstLine: number,
  charts: Charts,
): Problem[] {
  const { path: file } = record;
  const wrong = [...body.matchAll(COMPONENT)].flatMap(
    ({ index, 1: name = "", 2: attributes = "" }) => {
      const message = componentProblem(record, charts, name, attributes);
      return message === undefined
        ? []
        : [{ file, position: placeIn(body, index, firstLine), message }];
    },
  );
  const rest = body.replace(COMPONENT, (found) => " ".repeat(found.length));
  const program = PROGRAM.exec(rest);
  return [
    ...wrong,
    ...(program
      ? [
          {
            file,
            position: placeIn(body, program.index, firstLine),
            message:
              "tekstissä on merkki < { tai }, tai rivi alkaa sanalla import tai export. Poista se: tekstiin kuuluu vain Markdown-merkintöjä ja valmiita osia.",
          },
        ]
      : []),
    ...bodyProblems(file, rest, firstLine),
  ];
}
