import type { APIContext } from "astro";
import { getContext } from "../../../../data/context.ts";
import { drawOgImage } from "../../../../data/og-drawing.ts";
import { getOgPages, ogImage } from "../../../../data/og-pages.ts";
import { localePaths } from "../../../../data/paths.ts";
import type { OgSection } from "../../../../i18n/routes.ts";

export const getStaticPaths = () =>
  localePaths(async (_, context) =>
    (await getOgPages(context)).map(({ section, id }) => ({ section, id })),
  );

export const GET = async ({ currentLocale, params }: APIContext) => {
  const image = await ogImage(
    await getContext(currentLocale),
    params["section"] as OgSection,
    params["id"] ?? "",
  );
  return new Response(new Uint8Array(await drawOgImage(image)), {
    headers: { "Content-Type": "image/png" },
  });
};
