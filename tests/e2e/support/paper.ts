import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";

/** What `useBrowser` gives. */
type Open = (address: string, options?: BrowserContextOptions) => Promise<{ page: Page }>;

/**
 * Sheets in CSS pixels: where print is emulated, the window is the sheet. Of a brief, what its
 * margins leave.
 */
const A3 = { width: 1122, height: 1587 };
const BRIEF = { width: 688, height: 1032 };

/** What pages of a PDF must be: one A3 page, one A4 page, two A4 pages, in points. */
const ONE_A3 = "842×1191";
const ONE_A4 = "595×842";
const TWO_A4 = "595×842,595×842";

const ids = (folder: string, ending: string): string[] =>
  readdirSync(folder).flatMap((file) =>
    file.endsWith(ending) ? [file.slice(0, -ending.length)] : [],
  );

/** The ids of all practices and pilots, from the files of their records. */
export const PRACTICES = ids("content/practices", ".fi.md");
export const PILOTS = ids("content/pilots", ".fi.mdx");

/** The words of addresses in each language, the first language at the root. */
const WORDS = {
  fi: { root: "", practices: "kaytannot", pilots: "pilotit", brief: "paatostiivistelma" },
  sv: { root: "sv/", practices: "praxis", pilots: "piloter", brief: "beslutsunderlag" },
  en: { root: "en/", practices: "practices", pilots: "pilots", brief: "decision-brief" },
};
type Language = keyof typeof WORDS;

/** The addresses of all posters in a language. */
export const posters = (language: Language): string[] =>
  PRACTICES.map((id) => `/${WORDS[language].root}${WORDS[language].practices}/${id}/`);

/** The addresses of all decision briefs in a language, of practices or of pilots. */
export function briefs(language: Language, kind: "practices" | "pilots"): string[] {
  const { root, brief, [kind]: folder } = WORDS[language];
  return (kind === "practices" ? PRACTICES : PILOTS).map(
    (id) => `/${root}${folder}/${id}/${brief}/`,
  );
}

/** How much text the built page at an address has, in letters. */
const lettersAt = (address: string): number =>
  (
    /<main[\s\S]*<\/main>/.exec(
      readFileSync(path.join("dist", address, "index.html"), "utf8"),
    )?.[0] ?? ""
  )
    .replace(/<(script|svg)[\s\S]*?<\/\1>|<[^>]+>/g, "")
    .replace(/\s+/g, " ").length;

/** Of some pages those that have most text, and the one that has least: the hardest on paper. */
export function hardest(addresses: readonly string[], longest: number): string[] {
  const sorted = addresses
    .map((address) => ({ address, letters: lettersAt(address) }))
    .sort((a, b) => b.letters - a.letters)
    .map(({ address }) => address);
  return [...sorted.slice(0, longest), ...sorted.slice(-1)];
}

/** The sizes of the pages of a PDF as Chromium writes it, in whole points. */
const sheets = (pdf: Buffer): string[] =>
  [
    ...pdf
      .toString("latin1")
      .matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
  ].map(([, width, height]) =>
    [width, height].map((length) => Math.round(Number(length))).join("×"),
  );

/** Prints a page. @returns the sizes of its sheets */
export const print = async (page: Page): Promise<string[]> =>
  sheets(await page.pdf({ preferCSSPageSize: true }));

const wrongSheets = async (page: Page, wanted: string): Promise<string[]> => {
  const found = (await print(page)).join();
  return found === wanted ? [] : [`prints ${found}, not ${wanted}`];
};

/**
 * Which texts of a page would be cut or set over another in print: outside the sheet, wider than
 * their box, or below the foot.
 */
const cut = (page: Page, sheet: { width: number; height: number }): Promise<string[]> =>
  page.evaluate(({ width, height }) => {
    const main = document.querySelector("main") as HTMLElement;
    const foot = main.querySelector("[data-poster-part=foot], footer") as HTMLElement;
    const bottom = Math.min(height, main.getBoundingClientRect().bottom) + 1;
    const found: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const box = node.parentElement as HTMLElement;
      if (text === "" || box.closest(".visually-hidden") || !box.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isFoot =
        foot.contains(node) ||
        foot.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_FOLLOWING ||
        !main.querySelector("article")?.contains(node);
      for (const { left, right, bottom: end } of range.getClientRects())
        if (
          left < 0 ||
          right > width + 1 ||
          end > (isFoot ? bottom : foot.getBoundingClientRect().top + 1)
        )
          found.push(text.slice(0, 60));
      if (getComputedStyle(box).overflow !== "visible" && box.scrollHeight > box.clientHeight + 1)
        found.push(`hidden: ${text.slice(0, 60)}`);
      if (box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
        found.push(`wide: ${text.slice(0, 60)}`);
    }
    return found;
  }, sheet);

/** Opens each address in one window that is a sheet, and tells what does not hold. */
async function faults(
  open: Open,
  addresses: readonly string[],
  sheet: typeof A3,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const { page } = await open("/404.html", { viewport: sheet });
  await page.emulateMedia({ media: "print" });
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    for (const fault of await look(page)) found.push(`${address} ${fault}`);
  }
  return found;
}

/** What does not hold of posters: one A3 with no text cut, two A4 where the button is pressed. */
export const posterFaults = (open: Open, addresses: readonly string[]): Promise<string[]> =>
  faults(open, addresses, A3, async (page) => {
    const large = [...(await wrongSheets(page, ONE_A3)), ...(await cut(page, A3))];
    await page.evaluate(() => {
      window.print = () => undefined;
      document.querySelector<HTMLButtonElement>("print-poster button[value=a4]")?.click();
    });
    return [...large, ...(await wrongSheets(page, TWO_A4))];
  });

/** What does not hold of decision briefs: one A4 with no text cut. */
export const briefFaults = (open: Open, addresses: readonly string[]): Promise<string[]> =>
  faults(open, addresses, BRIEF, async (page) => [
    ...(await wrongSheets(page, ONE_A4)),
    ...(await cut(page, BRIEF)),
  ]);
