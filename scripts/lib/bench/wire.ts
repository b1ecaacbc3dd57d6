import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** Files that are compressed already. */
const COMPRESSED = /\.(?:pagefind|pf_\w+|woff2|png)$/;

/** Bytes of a response over the wire, compressed as a host would. */
async function bytesOf(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return COMPRESSED.test(new URL(response.url()).pathname) ? body.length : gzipSync(body).length;
}

/**
 * Counts what a page loads from now on. @returns a function that gives the sum so far and begins
 * again
 */
export function countBytes(page: Page): () => Promise<number> {
  let sizes: Promise<number>[] = [];
  page.on("response", (response) => sizes.push(bytesOf(response)));
  return async () => {
    const counted = sizes;
    sizes = [];
    return (await Promise.all(counted)).reduce((sum, size) => sum + size, 0);
  };
}
