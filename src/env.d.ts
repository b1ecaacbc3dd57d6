/** What a page hands to the components that a write-up places in its text. */
declare namespace App {
  interface PartContext {
    t: import("./i18n/fi.ts").Dictionary;
    /** The language of the page, where that of the text around the part is another. */
    lang?: string | undefined;
  }

  interface Locals {
    pilot?: PartContext & { parts: import("./views/pilot.ts").PilotPartsView };
    charts?: PartContext & {
      views: ReadonlyMap<string, import("./views/chart.ts").ChartView>;
    };
  }
}

declare namespace Intl {
  /** The compiler's library does not know the function yet; the build's Node has it. */
  interface PluralRules {
    selectRange(start: number, end: number): LDMLPluralRule;
  }
}
