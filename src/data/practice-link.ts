import type { Practice } from "../domain/practice.ts";
import type { Link } from "../domain/views.ts";
import type { Context } from "./context.ts";

/** A link to a practice by its title. */
export function practiceLink({ tell, routes }: Context, practice: Practice): Link {
  const { text, lang } = tell(practice, "title");
  return { text, lang, href: routes.entry("practices", practice.id) };
}
