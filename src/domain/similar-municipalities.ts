import type { Municipality } from "./municipality.ts";
import type { Experiment } from "./pilot.ts";
import { lookUp } from "./vocabulary.ts";

/** Something that a municipality of the same size tried, and what else the two share. */
export interface SimilarExperiment {
  experiment: Experiment;
  /** The municipality of the experiment that is most like the one asked about. */
  municipality: Municipality;
  sameRegion: boolean;
  sameLanguages: boolean;
}

const sameLanguages = (a: Municipality, b: Municipality): boolean =>
  [...a.languages].sort().join() === [...b.languages].sort().join();

/** A neighbour counts for more than a common language: most municipalities share theirs. */
const likeness = ({
  sameRegion,
  sameLanguages: same,
}: Pick<SimilarExperiment, "sameRegion" | "sameLanguages">): number =>
  (sameRegion ? 2 : 0) + (same ? 1 : 0);

/**
 * What municipalities of the same size class tried, those of the same region and languages first,
 * those that tell more figures before others.
 * @returns every such experiment once, without the municipality's own
 */
export function triedBySimilar(
  municipality: Municipality,
  experiments: readonly Experiment[],
  municipalities: ReadonlyMap<string, Municipality>,
): SimilarExperiment[] {
  return experiments
    .filter((experiment) => !experiment.municipalities.includes(municipality.id))
    .flatMap((experiment) => {
      const alike = experiment.municipalities
        .map((id) => lookUp(municipalities, id))
        .filter(({ sizeClass }) => sizeClass === municipality.sizeClass)
        .map(
          (other): SimilarExperiment => ({
            experiment,
            municipality: other,
            sameRegion: other.region === municipality.region,
            sameLanguages: sameLanguages(other, municipality),
          }),
        )
        .sort((a, b) => likeness(b) - likeness(a));
      return alike.slice(0, 1);
    })
    .sort(
      (a, b) =>
        likeness(b) - likeness(a) ||
        b.experiment.figures.length - a.experiment.figures.length ||
        (a.experiment.id < b.experiment.id ? -1 : 1),
    );
}
