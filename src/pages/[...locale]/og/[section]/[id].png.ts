import type { APIContext } from "astro";
import { getContext } from "../../../../data/catalogue/context.ts";
import { localePaths } from "../../../../data/catalogue/paths.ts";
import { ogFile } from "../../../../data/share/og-file.ts";
import { getOgPages } from "../../../../data/share/og-pages.ts";
import type { OgSection } from "../../../../i18n/routes.ts";

export const getStaticPaths = () =>
  localePaths(async (_, context) =>
    (await getOgPages(context)).map(({ section, id }) => ({ section, id })),
  );

export const GET = async ({ currentLocale, params }: APIContext) => {
  const file = await ogFile(
    await getContext(currentLocale),
    params["section"] as OgSection,
    params["id"] ?? "",
  );
  return new Response(new Uint8Array(file), {
    headers: { "Content-Type": "image/png" },
  });
};
