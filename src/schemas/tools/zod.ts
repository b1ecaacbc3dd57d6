/**
 * The small build of zod, since the tools' schemas run in the browser too: 8 kB in place of 92.
 * Without just-in-time code: the content security policy forbids it, and even trying is reported as
 * an error.
 */
import { config } from "zod/mini";

config({ jitless: true });

export * as z from "zod/mini";
