import { valueAt } from "../domain/unchecked.ts";
import { catalogueSettings } from "../schemas/catalogue.ts";
import { practice } from "../schemas/practice.ts";
import type { Content } from "./content.ts";
import type { YamlDocument } from "./document.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { originals } from "./translation-files.ts";

/**
 * Names of single figures, `practice` and `figure`, that point to no figure: in highlights and in
 * `sameAs`.
 */
export function checkFigures(content: Content): Problem[] {
  const { settings } = content;
  const practices = new Map(
    originals(content)
      .filter((file) => file.folder === "practices")
      .map(({ id, path, record }) => [
        id,
        {
          path,
          document: record?.frontmatter,
          figures:
            practice.shape.figures.safeParse(valueAt(record?.frontmatter.data, "figures")).data ??
            [],
        },
      ]),
  );
  const missing = (
    file: string,
    document: YamlDocument,
    path: PropertyKey[],
    named: { practice: string; figure: string },
  ): Problem[] => {
    const found = practices.get(named.practice);
    if (found?.figures.some((it) => it.id === named.figure)) return [];
    if (!found) {
      return [
        {
          file,
          position: document.position([...path, "practice"]),
          message: `tunnusta ”${named.practice}” ei ole kansiossa practices.${didYouMean(named.practice, practices.keys()) || " Korjaa tunnus."}`,
        },
      ];
    }
    return [
      {
        file,
        position: document.position([...path, "figure"]),
        message: `käytännössä ”${named.practice}” ei ole lukua ”${named.figure}”.${
          didYouMean(
            named.figure,
            found.figures.map((it) => it.id),
          ) || " Korjaa tunnus."
        }`,
      },
    ];
  };

  const highlights = settings
    ? (catalogueSettings.safeParse(settings.document.data).data?.highlights ?? [])
    : [];
  return [
    ...highlights.flatMap((it, index) =>
      settings ? missing(settings.path, settings.document, ["highlights", index], it) : [],
    ),
    ...[...practices.values()].flatMap(({ path, document, figures }) =>
      figures.flatMap(({ sameAs }, index) =>
        sameAs && document && practices.has(sameAs.practice)
          ? missing(path, document, ["figures", index, "sameAs"], sameAs)
          : [],
      ),
    ),
  ];
}
