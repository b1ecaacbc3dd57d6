import { createHash } from "node:crypto";
import { FINGERPRINT_LENGTH } from "../domain/translation.ts";

/**
 * The mark of a text by which a change is seen. Line breaks and spaces do not count: refolding
 * changes nothing.
 */
export const fingerprint = (text: string): string =>
  createHash("sha256")
    .update(text.trim().replace(/\s+/g, " "))
    .digest("hex")
    .slice(0, FINGERPRINT_LENGTH);
