import type { APIContext } from "astro";
import { drawPicture, pictureVersions } from "../../../data/catalogue/pictures.ts";

export const getStaticPaths = async () =>
  (await pictureVersions()).map(({ name, width }) => ({ params: { name, width: String(width) } }));

export const GET = async ({ params }: APIContext) =>
  new Response(new Uint8Array(await drawPicture(params["name"] ?? "", Number(params["width"]))), {
    headers: { "Content-Type": "image/webp" },
  });
