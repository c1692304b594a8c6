import type { z } from "zod";
import type { Content } from "#lib/domain/content.ts";
import { choicesOf, isYes } from "#lib/domain/fact-options.ts";
import type { LedgerDeclaration } from "#lib/domain/ledger.ts";
import {
  EditorInterestSchema,
  InterestsSchema,
  ProviderInterestSchema,
} from "#lib/domain/schema/interest.ts";
import { BesideCellsSchema, LedgerDeclarationSchema } from "#lib/domain/schema/ledger.ts";
import {
  AlternativeSchema,
  CorrectionSchema,
  IncidentSchema,
  makeProviderSchema,
} from "#lib/domain/schema/provider.ts";
import { SourceSchema } from "#lib/domain/schema/source.ts";
import { makeJsonSchema, SHARED_SCHEMAS } from "#lib/editor/json-schemas.ts";

interface Node {
  type?: string;
  enum?: string[];
  const?: unknown;
  anyOf?: Node[];
  items?: Node;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  $ref?: string;
}

function wordLimit(node: Node): string {
  if (node.maxLength !== undefined) return `, at most ${node.maxLength} characters`;
  if (node.maxItems !== undefined) return `, at most ${node.maxItems}`;
  if (node.minimum !== undefined && node.maximum !== undefined && node.maximum < 1e6)
    return `, ${node.minimum} to ${node.maximum}`;
  return "";
}

const REFERENCES: Record<string, string> = {
  PartialDate: "date",
  FullDate: "full date",
  EntryId: "id",
  FactId: "id of a fact",
  ColumnId: "id of a column",
};

function wordType(node: Node): string {
  if (node.$ref) return REFERENCES[node.$ref.split("/").at(-1) ?? ""] ?? "value";
  if (node.enum) return `one of ${node.enum.map((value) => `\`${value}\``).join(", ")}`;
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.anyOf) return "see the text";
  if (node.type === "array") return `list${wordLimit(node)}`;
  if (node.type === "object") return "map";
  if (node.type === "string") return `text${wordLimit(node)}`;
  return node.type === "integer" ? `whole number${wordLimit(node)}` : (node.type ?? "value");
}

/** The fields of an object as a Markdown table: name, whether it is needed, what it may be, what it says. */
export function makeFieldTable(schema: z.ZodType): string {
  const { properties = {}, required = [] } = makeJsonSchema(schema) as Node;
  const rows = Object.entries(properties).map(([name, node]) => {
    const need = required.includes(name) ? "yes" : "";
    return `| \`${name}\` | ${need} | ${wordType(node)} | ${node.description ?? ""} |`;
  });
  return ["| field | needed | is | says |", "|---|---|---|---|", ...rows].join("\n");
}

/** The facts of a category as a table: what they ask and what may be written. */
function makeFactTable({ data }: Content["categories"][number]): string {
  const rows = Object.entries(data.facts).map(([id, declaration]) => {
    const options = choicesOf(declaration).map((option) => option.id);
    const shown = options.slice(0, 8).map((option) => `\`${option}\``);
    const more = options.length > shown.length ? ` and ${options.length - shown.length} more` : "";
    const type =
      options.length > 0 ? `${declaration.type}: ${shown.join(", ")}${more}` : declaration.type;
    return `| \`${id}\` | ${declaration.question} | ${type} |`;
  });
  return ["| fact | asks | is |", "|---|---|---|", ...rows].join("\n");
}

/** The ledgers of a category as a table: what a row is and which columns it has, the optional ones in brackets. */
function makeLedgerTable(ledgers: Record<string, LedgerDeclaration>): string {
  const rows = Object.entries(ledgers).map(([id, { summary, columns }]) => {
    const named = Object.entries(columns).map(([name, column]) => {
      const shown = `\`${name}\` ${column.type}`;
      return isYes(column.optional) ? `(${shown})` : shown;
    });
    return `| \`${id}\` | ${summary} | ${named.join(", ")} |`;
  });
  return ["| ledger | a row | columns |", "|---|---|---|", ...rows].join("\n");
}

const BEGIN = "<!-- The rest of this file is made by `npm run schemas`. -->";

/** The handbook with its field tables made anew from the schemas; what stands before them is kept. */
export function renderHandbook(text: string, content: Pick<Content, "categories">): string {
  const [first] = content.categories;
  const own = (text.replaceAll("\r\n", "\n").split(BEGIN)[0] ?? "").trimEnd();
  const parts: [title: string, table: string][] = [
    ...(first
      ? [["Provider", makeFieldTable(makeProviderSchema(first.data.facts))] as [string, string]]
      : []),
    ["Source", makeFieldTable(SourceSchema)],
    ["Incident", makeFieldTable(IncidentSchema)],
    ["Correction", makeFieldTable(CorrectionSchema)],
    ["Alternative", makeFieldTable(AlternativeSchema)],
    ["Interests", makeFieldTable(InterestsSchema)],
    ["Interest of an editor", makeFieldTable(EditorInterestSchema)],
    ["Interest of the provider", makeFieldTable(ProviderInterestSchema)],
    ["Ledger", makeFieldTable(LedgerDeclarationSchema)],
    ["Row of a ledger, beside its columns", makeFieldTable(BesideCellsSchema)],
    ["Use case", makeFieldTable(SHARED_SCHEMAS["use-case"])],
    ["Question", makeFieldTable(SHARED_SCHEMAS.question)],
    ["Criterion", makeFieldTable(SHARED_SCHEMAS.criterion)],
    ...content.categories.map((category): [string, string] => [
      `Facts of ${category.id}`,
      makeFactTable(category),
    ]),
    ...content.categories.flatMap(({ id, data }): [string, string][] =>
      data.ledgers ? [[`Ledgers of ${id}`, makeLedgerTable(data.ledgers)]] : [],
    ),
  ];
  const sections = parts.map(([title, table]) => `### ${title}\n\n${table}`);
  return `${own}\n\n${BEGIN}\n\n## Fields\n\n${sections.join("\n\n")}\n`;
}
