import { ogDrawing } from "../../drawing/og-drawing.ts";
import type { OgSection } from "../../i18n/routes.ts";
import type { Context } from "../catalogue/context.ts";
import { keptImage } from "../catalogue/kept-images.ts";
import { ogImage } from "./og-pages.ts";

/**
 * The Open Graph image of a page as PNG, drawn now or by an earlier build.
 * @throws Error when the page has none
 */
export async function ogFile(context: Context, section: OgSection, id: string): Promise<Buffer> {
  const { ingredients, draw } = await ogDrawing(await ogImage(context, section, id));
  return keptImage(ingredients, draw);
}
