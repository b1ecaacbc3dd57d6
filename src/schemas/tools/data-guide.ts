import { group, text } from "./parts.ts";
import { z } from "./zod.ts";

/**
 * The guide for collecting data. After the evaluation of a Finnish social work programme (2019),
 * appendix 2.
 */
export const dataGuide = z.strictObject({
  material: text,
  owner: text,
  informing: group({
    collector: text,
    purpose: text,
    respondents: text,
    contact: text,
    storage: text,
    anonymity: text,
    voluntary: text,
  }),
  credit: text,
});
