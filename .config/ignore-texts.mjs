/** Which parts of the code are texts for people, where a mutant says nothing about a rule. */
const TEXT_METHODS = new Set(["meta", "describe"]);
const TEXT_KEYS = new Set(["error", "message", "title", "description"]);

const isTextMethod = ({ callee }) =>
  callee.type === "MemberExpression" &&
  callee.property.type === "Identifier" &&
  TEXT_METHODS.has(callee.property.name);

/** Whether a value of an object is a text that is written there, not one that is computed. */
const isText = ({ type }) => type === "StringLiteral" || type === "TemplateLiteral";

/** A path of the syntax tree, as Stryker hands it over; a reason when it is left out. */
function shouldIgnore(path) {
  const { node } = path;
  if (
    path.isNewExpression() &&
    node.callee.type === "Identifier" &&
    /Error$/.test(node.callee.name)
  )
    return "The text of an error says nothing that a test should repeat.";
  if (path.isCallExpression() && isTextMethod(node))
    return "Titles and descriptions of fields are texts for editors.";
  if (
    path.isObjectProperty() &&
    node.key.type === "Identifier" &&
    TEXT_KEYS.has(node.key.name) &&
    isText(node.value)
  )
    return "Messages, titles and descriptions are texts for people.";
  return undefined;
}

export const strykerPlugins = [{ kind: "Ignore", name: "texts", value: { shouldIgnore } }];
