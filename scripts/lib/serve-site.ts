import { existsSync } from "node:fs";
import path from "node:path";
import { preview } from "astro";

/**
 * Serves the built site.
 * @throws Error when the site has not been built
 */
export async function serveSite(port: number): Promise<{ stop(): Promise<void> }> {
  const folder = path.resolve(process.env["OUT_DIR"] || "dist");
  if (!existsSync(path.join(folder, "404.html")))
    throw new Error(`${folder} holds no built site. Run "npm run build" first.`);
  return preview({ root: process.cwd(), logLevel: "error", server: { port } });
}
