/**
 * All tools with their schemas, in the order in which an experiment needs them. The id of each is
 * also that of its page.
 */
import { dataGuide } from "./data-guide.ts";
import { exitPlan } from "./exit-plan.ts";
import { finalEvaluation } from "./final-evaluation.ts";
import { impactModel } from "./impact-model.ts";
import { indicatorForm } from "./indicator-form.ts";
import { modellingChecklist } from "./modelling-checklist.ts";
import { scorecard } from "./scorecard.ts";

export const TOOLS = {
  "impact-model": impactModel,
  scorecard,
  "indicator-form": indicatorForm,
  "data-guide": dataGuide,
  "final-evaluation": finalEvaluation,
  "exit-plan": exitPlan,
  "modelling-checklist": modellingChecklist,
} as const;

export type ToolId = keyof typeof TOOLS;
