import type { OperatingModel } from "../domain/catalogue.ts";
import { fill } from "../domain/message.ts";
import type { ModelPageView } from "../domain/views.ts";
import type { Context } from "./context.ts";
import { practicesWith } from "./facet-view.ts";
import { practiceCard } from "./practice-card.ts";
import { sourceViews } from "./source-view.ts";
import { synthesisView } from "./synthesis-view.ts";

/** Everything that the page of an operating model shows. */
export function modelPage(context: Context, model: OperatingModel): ModelPageView {
  const { t, text } = context;
  const practices = practicesWith(context, "operatingModel", model.id);
  const [source] = sourceViews(context, [model.source]);
  return {
    id: model.id,
    name: text(model.name),
    description: text(model.description),
    aim: text(model.aim),
    background: text(model.background),
    source: source ? fill(t.practice.figureSource, { source: `${source.text}, ${source.place}` }) : "",
    synthesis: synthesisView(context, practices),
    cards: practices.map((practice) => practiceCard(context, practice)),
  };
}
