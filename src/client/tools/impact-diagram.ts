/**
 * <impact-diagram>: draws the impact model of the form it stands beside, and lists its arrows as
 * text.
 */
import { fill } from "../../domain/message.ts";
import { rowValues, textValue, type Values } from "../../domain/tools/field.ts";
import { labelOf } from "../../domain/tools/names.ts";
import { itemName } from "../../domain/tools/show-value.ts";
import {
  type Diagram,
  type DiagramColumn,
  layOutDiagram,
  type TextLine,
} from "../../drawing/impact-diagram.ts";
import { COLUMNS } from "../../schemas/tools/impact-model.ts";
import { make, part, svg } from "../dom.ts";
import { follow, type ToolState } from "./tool-state.ts";

const isWritten = ({ text, indicator }: Values): boolean =>
  textValue(text).trim() !== "" || textValue(indicator).trim() !== "";

const lines = (all: readonly TextLine[], name: string): SVGElement[] =>
  all.map(({ text, x, y }) => svg("text", { x, y, class: name }, [text]));

/** The arrowhead that the arrows end in. */
const arrowhead = () =>
  svg(
    "marker",
    {
      id: "arrowhead",
      viewBox: "0 0 10 10",
      refX: 9,
      refY: 5,
      markerWidth: 7,
      markerHeight: 7,
      orient: "auto",
    },
    [svg("path", { d: "M0 0L10 5L0 10Z" })],
  );

function draw(
  { width, height, heads, boxes, arrows }: Diagram,
  title: string,
  description: string,
): SVGElement {
  return svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "diagram-title diagram-description",
    },
    [
      svg("title", { id: "diagram-title" }, [title]),
      svg("desc", { id: "diagram-description" }, [description]),
      svg("defs", {}, [arrowhead()]),
      ...heads.flatMap(({ x, y, width: wide, lines: text }) => [
        ...lines(text, "head"),
        svg("line", { x1: x, x2: x + wide, y1: y, y2: y, class: "rule" }),
      ]),
      // Under the boxes, so that an arrow over a column passes behind what stands there.
      ...arrows.map(({ path }) =>
        svg("path", { d: path, class: "arrow", "marker-end": "url(#arrowhead)" }),
      ),
      ...boxes.flatMap(({ x, y, width: wide, height: high, text, indicator }) => [
        svg("rect", { x, y, width: wide, height: high, rx: 4, class: "box" }),
        ...lines(text, "text"),
        ...lines(indicator, "indicator"),
      ]),
    ],
  );
}

class ImpactDiagram extends HTMLElement {
  connectedCallback(): void {
    follow(this, (state) => this.#draw(state));
  }

  #draw({ showing, data, document }: ToolState): void {
    const { values, labels } = showing;
    const columns = COLUMNS.map((key): DiagramColumn => {
      const rows = rowValues(values[key]).filter(isWritten);
      const items = rows.map(({ id, text, indicator }) => ({
        id: textValue(id),
        text: textValue(text),
        indicator: textValue(indicator),
      }));
      return { name: labelOf(labels, key), items };
    });
    const isEmpty = columns.every(({ items }) => items.length === 0);
    part(this, "diagram-empty").hidden = !isEmpty;
    part(this, "diagram-content").hidden = isEmpty;
    if (isEmpty) return;
    const wanted = rowValues(values["arrows"]).map(({ from, to }) => ({
      from: textValue(from),
      to: textValue(to),
    }));
    const diagram = layOutDiagram(columns, wanted);
    const description = fill(data.texts.diagramDescription, {
      columns: columns.map(({ name }) => name).join(", "),
    });
    part(this, "drawing").replaceChildren(draw(diagram, document.name || data.name, description));
    const sentences = diagram.arrows.map(({ from, to }) =>
      fill(data.texts.arrow, { from: itemName(showing, from), to: itemName(showing, to) }),
    );
    part(this, "arrows").replaceChildren(
      ...(sentences.length > 0 ? sentences : [data.texts.noArrows]).map((sentence) =>
        make("li", sentence),
      ),
    );
  }
}

customElements.define("impact-diagram", ImpactDiagram);
