import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import type { Position, YamlDocument } from "../checking/document.ts";

interface Found {
  value: Node | undefined;
  key: Node | undefined;
}

function child(node: Node | undefined, segment: PropertyKey): Found | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === segment);
    if (!pair || !isPair(pair)) return undefined;
    return {
      value: isNode(pair.value) ? pair.value : undefined,
      key: isNode(pair.key) ? pair.key : undefined,
    };
  }
  if (isSeq(node) && typeof segment === "number") {
    const item = node.items[segment];
    return isNode(item) ? { value: item, key: undefined } : undefined;
  }
  return undefined;
}

/**
 * Parses YAML and keeps the place of every value.
 * @param firstLine the line of the file on which the text begins, for frontmatter
 */
export function readYaml(text: string, firstLine = 1): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const root = isNode(document.contents) ? document.contents : undefined;

  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const nearest = (path: readonly PropertyKey[]): Found => {
    let found: Found = { value: root, key: undefined };
    for (const segment of path) {
      const next = child(found.value, segment);
      if (!next) break;
      found = next;
    }
    return found;
  };
  const start = (node: Node | undefined): number => node?.range?.[0] ?? 0;

  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    problems: document.errors.map((error) => ({
      position: at(error.pos[0]),
      code: error.code,
      message: error.message,
    })),
    position: (path) => {
      const { value, key } = nearest(path);
      const empty = isScalar(value) && (value.value === null || value.value === "");
      return at(start(empty || !value ? (key ?? value) : value));
    },
    keyPosition: (path, key) => {
      const found = child(nearest(path).value, key);
      return at(start(found?.key ?? nearest(path).value));
    },
    positionInside: (path, needle) => {
      const { value } = nearest(path);
      const [from, to] = value?.range ?? [0, text.length];
      const index = text.slice(from, to).indexOf(needle);
      return at(index < 0 ? from : from + index);
    },
  };
}
