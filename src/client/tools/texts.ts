import type { PluralForms } from "../../domain/message.ts";
import type { FaultCode } from "../../domain/tools/fault.ts";
import type { Labels } from "../../domain/tools/field.ts";

/** The texts that the form of a tool needs in the browser. */
export interface ToolTexts {
  untitled: string;
  openNow: string;
  open: string;
  rename: string;
  remove: string;
  changed: string;
  removed: string;
  undo: string;
  restored: string;
  imported: string;
  replaced: string;
  saved: string;
  notKept: string;
  versionSaved: string;
  versionSame: string;
  full: string;
  blocked: string;
  elsewhere: string;
  draft: string;
  versionName: string;
  versionAt: string;
  differences: PluralForms;
  comparing: string;
  same: string;
  rowAdded: string;
  rowRemoved: string;
  empty: string;
  fromTool: string;
  downloaded: string;
  rowGone: string;
  rowMoved: string;
  rowsFull: string;
  removedItem: string;
  choose: string;
  diagramDescription: string;
  arrow: string;
  noArrows: string;
  trendOf: string;
  trendRange: string;
  coreMany: string;
  coreWithoutBaseline: string;
  toolName: Record<string, string>;
  faults: { sentences: Record<FaultCode, string>; inVersion: string; document: string };
}

/** All that the server tells the form of a tool. */
export interface ToolData {
  tool: string;
  /** What the tool is called. */
  name: string;
  /** The tag of the page's language with its country. */
  locale: string;
  labels: Labels;
  texts: ToolTexts;
}
