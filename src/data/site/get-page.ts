import type { PageView } from "../../views/page.ts";
import { type Context, getContext } from "../catalogue/context.ts";
import type { PageHead } from "./page-head.ts";
import { pageView } from "./page-view.ts";

/** What Astro knows of the page that a route is asked for. */
interface Asked<Params> {
  currentLocale: string | undefined;
  params: Params;
  site: URL | undefined;
  url: URL;
}

/**
 * A page as its route shows it: what stands around it, and what its component draws.
 * @param make gives what the page says of itself and what it shows, from the context of its
 * language, the parameters of its path and the address of the site
 */
export async function getPage<Params, Shown extends { page: PageHead }>(
  { currentLocale, params, site, url }: Asked<Params>,
  make: (context: Context, params: Params, site: URL) => Shown,
): Promise<Omit<Shown, "page"> & { page: PageView }> {
  const context = await getContext(currentLocale);
  const { page, ...shown } = make(context, params, site ?? url);
  return { ...shown, page: await pageView(context, page) };
}
