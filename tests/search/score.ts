/**
 * A query with the practices that answer it: 2 is about this, 1 touches it. A query without any is
 * off the topic.
 */
export interface JudgedQuery {
  q: string;
  kind: string;
  lang: string;
  relevant: Record<string, 1 | 2>;
}

/** How many results count. */
const DEPTH = 10;

const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

/**
 * Normalised discounted cumulative gain and recall of the first ten results. Source: Järvelin and
 * Kekäläinen 2002.
 */
export function score(
  relevant: JudgedQuery["relevant"],
  results: readonly string[],
): { ndcg: number; recall: number } {
  const grades = results.slice(0, DEPTH).map((id) => relevant[id] ?? 0);
  const ideal = Object.values(relevant)
    .sort((a, b) => b - a)
    .slice(0, DEPTH);
  return {
    ndcg: gain(grades) / gain(ideal),
    recall: grades.filter((grade) => grade > 0).length / ideal.length,
  };
}
