/** A practice or pilot on one A4, for a council paper or an application. */
import type { AdoptionAspect } from "../domain/experiment.ts";
import type { OpenKind } from "../domain/open-questions.ts";
import type {
  ExperimentCardView,
  FigureView,
  ImpactView,
  QrView,
  ResponsibilityView,
} from "./experiment.ts";
import type { Link, LocalText, TranslationView } from "./text.ts";

export interface BriefNote extends LocalText {
  topic: string;
}

export interface BriefView {
  card: ExperimentCardView;
  /** The title as a large heading. */
  heading: string;
  page: Link;
  facts: { label: string; values: LocalText[] }[];
  goal?: LocalText | undefined;
  rooted?: LocalText | undefined;
  /** The axes that the source tells about. */
  impacts: (Pick<ImpactView, "axis" | "label" | "reportLabel"> & {
    body?: LocalText | undefined;
  })[];
  figures: (FigureView & { precision?: string | undefined })[];
  adoption: { aspect: AdoptionAspect; title: string; notes: BriefNote[] }[];
  /** How many figures and notes are left to the page, in words; absent where none are. */
  more: { figures?: string | undefined; notes?: string | undefined };
  responsibility: ResponsibilityView[];
  mergers: string[];
  open: { kind: OpenKind; title: string; items: string[] }[];
  citation: LocalText[];
  version: string;
  qr: QrView;
  /** True for a brief so short that it is set in larger type. */
  roomy: boolean;
  translation?: TranslationView | undefined;
}
