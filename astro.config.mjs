import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { pictureImages } from "./src/drawing/picture-image.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { writeUpPictures } from "./src/integrations/write-up-pictures.ts";
import { basePath, contentDir, siteUrl } from "./src/reading/environment.ts";
import { readPictures } from "./src/reading/pictures.ts";
import { readSettings } from "./src/reading/settings.ts";

const settings = readSettings(contentDir());
const images = pictureImages(await readPictures(contentDir()), basePath());

export default defineConfig({
  site: siteUrl(settings.url),
  base: basePath(),
  outDir: process.env.OUT_DIR || "dist",
  trailingSlash: "always",
  i18n: { locales: settings.languages, defaultLocale: settings.languages[0] },
  integrations: [mdx(), sitemap(), searchIndex()],
  prerenderConflictBehavior: "error",
  build: { inlineStylesheets: "never", concurrency: 8 },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [writeUpPictures(images)] }),
  },
  devToolbar: { enabled: false },
  vite: {
    css: {
      // The breakpoints have names (src/styles/breakpoints.css), which browsers do not know yet.
      transformer: "lightningcss",
      lightningcss: { drafts: { customMedia: true } },
    },
    build: {
      // Smaller scripts stand in the page; larger ones are files, so that the next page need not
      // carry them again.
      assetsInlineLimit: 1024,
      // Astro marks write-ups with a directive of its own, which the bundler need not keep and
      // would tell of at length.
      rolldownOptions: {
        onLog: (level, log, tell) => log.code !== "MODULE_LEVEL_DIRECTIVE" && tell(level, log),
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
