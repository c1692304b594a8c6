/** What the tables of the handbook read of a JSON Schema. */
export interface Node {
  type?: string;
  enum?: string[];
  const?: unknown;
  anyOf?: Node[];
  oneOf?: Node[];
  items?: Node;
  additionalProperties?: Node | boolean;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  $ref?: string;
}

const REFERENCES: Record<string, string> = {
  PartialDate: "date",
  FullDate: "full date",
  EntryId: "id",
  FactId: "id of a fact",
  ColumnId: "id of a column",
};

function wordLimit(node: Node): string {
  if (node.maxLength !== undefined) return `, at most ${node.maxLength} characters`;
  if (node.maxItems !== undefined) return `, at most ${node.maxItems}`;
  if (node.minimum !== undefined && node.maximum !== undefined && node.maximum < 1e6)
    return `, ${node.minimum} to ${node.maximum}`;
  return "";
}

/** A choice of forms in words, where each is told in a word or two; else null. */
function wordChoice(forms: readonly Node[]): string | null {
  // Yes and no are text; what YAML makes of true and false is taken too.
  const told = forms.filter(({ type }) => type !== "boolean");
  if (told.some(({ properties, anyOf, oneOf }) => properties ?? anyOf ?? oneOf)) return null;
  return [...new Set(told.map(wordType))].join(", or ");
}

/** What a field may be, in a few words. */
export function wordType(node: Node): string {
  if (node.$ref) return REFERENCES[node.$ref.split("/").at(-1) ?? ""] ?? "value";
  if (node.enum) return `one of ${node.enum.map((value) => `\`${value}\``).join(", ")}`;
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  // A map may also be left empty.
  const forms = (node.anyOf ?? node.oneOf)?.filter(({ type }) => type !== "null");
  if (forms?.length === 1 && forms[0]) return wordType(forms[0]);
  if (forms) return wordChoice(forms) ?? "see the text";
  if (node.type === "array") return `list${wordLimit(node)}`;
  if (node.type === "object") return "map";
  if (node.type === "string") return `text${wordLimit(node)}`;
  return node.type === "integer" ? `whole number${wordLimit(node)}` : (node.type ?? "value");
}

/** A table of Markdown. */
export function makeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    `| ${head.join(" | ")} |`,
    `|${"---|".repeat(head.length)}`,
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}
