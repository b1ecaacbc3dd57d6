import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "playwright-core";

/** The address of each tool in Finnish. */
export const TOOL_PAGES: Record<string, string> = {
  "impact-model": "/tyokalut/vaikuttavuusmalli/",
  scorecard: "/tyokalut/tuloskortti/",
  "indicator-form": "/tyokalut/indikaattorilomake/",
  "data-guide": "/tyokalut/aineistonkeruun-ohje/",
  "final-evaluation": "/tyokalut/loppuarviointi/",
  "exit-plan": "/tyokalut/exit-suunnitelma/",
  "modelling-checklist": "/tyokalut/mallintamisen-muistilista/",
};

/** The addresses of tools that tests need by themselves. */
export const SCORECARD = TOOL_PAGES["scorecard"] ?? "";
export const IMPACT_MODEL = TOOL_PAGES["impact-model"] ?? "";
export const INDICATORS = TOOL_PAGES["indicator-form"] ?? "";
export const EVALUATION = TOOL_PAGES["final-evaluation"] ?? "";

const CONTROLS = "[data-part=form] :is(input:not([type=hidden]), textarea, select)";

export const part = (page: Page, name: string): Locator => page.locator(`[data-part="${name}"]`);

/**
 * Adds two rows to every list and fills in every control, each with a value of its own; gives the
 * document a name.
 */
export async function fillForm(page: Page, name: string): Promise<void> {
  for (const add of await page.locator("[data-part=form] [data-add]").all())
    for (let row = 0; row < 2; row++) await add.click();
  await page.evaluate((controls) => {
    for (const [index, control] of [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
        controls,
      ),
    ].entries()) {
      if (control instanceof HTMLSelectElement)
        control.selectedIndex = 1 + (index % (control.options.length - 1));
      else if (control.type === "date")
        control.value = `2026-01-${String(1 + (index % 28)).padStart(2, "0")}`;
      else
        control.value =
          control.inputMode === "decimal" ? `${index},5` : `Teksti ${index} äö "x"; =1`;
      control.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  }, CONTROLS);
  await part(page, "name").fill(name);
  await part(page, "documents").locator("strong").filter({ hasText: name }).waitFor();
  await part(page, "status").getByText("Luonnos tallennettu").waitFor();
}

/** Waits until something written in the form stands in the browser's storage. */
export const stored = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => Object.values(localStorage).some((value) => value.includes(wanted)),
    text,
  );

/** What has the keyboard. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, " ") ?? "");

/** What every control of the form holds. */
export const formValues = (page: Page): Promise<string[]> =>
  page
    .locator(CONTROLS)
    .evaluateAll((all) => all.map((control) => (control as HTMLInputElement).value));

/** Saves the draft as a version. */
export async function saveVersion(page: Page, number: number): Promise<void> {
  await page.getByRole("button", { name: "Tallenna uudeksi versioksi" }).click();
  await part(page, "status").getByText(`Versio ${number} tallennettu`).waitFor();
}

/** The file that a button gives: its name and text. */
export async function downloaded(
  page: Page,
  button: Locator,
): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return {
    file: (download as Download).suggestedFilename(),
    text: await readFile(await (download as Download).path(), "utf8"),
  };
}

export const backup = (page: Page): Promise<{ file: string; text: string }> =>
  downloaded(page, page.locator("[data-export=json]"));

/** Chooses a file to be taken in. */
export const takeIn = (page: Page, text: string): Promise<void> =>
  part(page, "import").setInputFiles({
    name: "asiakirja.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });

/**
 * Shows the differences that the page offers to show. @returns the sentence above them and the
 * number of them
 */
export async function compare(page: Page): Promise<{ title: string | null; count: number }> {
  await page.getByRole("button", { name: "Näytä erot" }).click();
  return {
    title: await part(page, "differences-title").textContent(),
    count: await part(page, "differences-list").locator("> li").count(),
  };
}

/** Tries to close the page, and stays where it asks first. @returns whether it asked */
export async function asksBeforeLeaving(page: Page): Promise<boolean> {
  const asked = new Promise<boolean>((resolve) => {
    page.once("dialog", (dialog) =>
      dialog.dismiss().then(() => resolve(dialog.type() === "beforeunload")),
    );
    page.once("close", () => resolve(false));
  });
  await page.close({ runBeforeUnload: true });
  return asked;
}
