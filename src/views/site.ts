import type { Link } from "./text.ts";

/** What stands around every page: name, navigation, footer. */
export interface SiteView {
  name: string;
  description: string;
  home: string;
  search: { action: string; param: string; description: string };
  /** The page of the comparison. */
  compare: string;
  navigation: Link[];
  footer: Link[];
  license: { id: string; url: string };
  contact?: string | undefined;
}
