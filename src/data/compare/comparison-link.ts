import { comparedSearch } from "../../domain/compared-ids.ts";
import { COMPARED_MIN, suggestCompared } from "../../domain/comparison.ts";
import type { Practice } from "../../domain/practice.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";

/** The address that compares the most fully described of some practices. */
export const comparisonHref = ({ routes }: Context, practices: readonly Practice[]): string =>
  `${routes.section("compare")}${comparedSearch(suggestCompared(practices).map(({ id }) => id))}`;

/**
 * A link that compares the most fully described of some practices; undefined where there is nothing
 * to compare.
 */
export const comparisonLink = (
  context: Context,
  practices: readonly Practice[],
): Link | undefined =>
  practices.length < COMPARED_MIN
    ? undefined
    : { text: context.t.compare.these, href: comparisonHref(context, practices) };
