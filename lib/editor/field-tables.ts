import type { z } from "zod";
import type { Content } from "#lib/domain/content.ts";
import { choicesOf, isYes } from "#lib/domain/fact-options.ts";
import type { LedgerDeclaration } from "#lib/domain/ledger.ts";
import { CategorySchema } from "#lib/domain/schema/category.ts";
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
import { UnitFormSchema } from "#lib/domain/schema/unit.ts";
import { nameOfUnit } from "#lib/domain/unit.ts";
import { makeJsonSchema, SHARED_SCHEMAS } from "#lib/editor/json-schemas.ts";
import {
  makeColumnTable,
  makeConditionTable,
  makeDeclarationTable,
  makeReference,
  makeTypeTable,
} from "#lib/editor/reference-tables.ts";
import { type Node, wordType } from "#lib/editor/schema-words.ts";

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
      options.length > 0
        ? `${declaration.type}: ${shown.join(", ")}${more}`
        : `${declaration.type}${"unit" in declaration ? `: ${nameOfUnit(declaration.unit)}` : ""}`;
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

/** Fields whose parts are told elsewhere: value functions, conditions, sentences and sources. */
const VALUES = ["measures.<id>.value", "measures.<id>.cap.value", "measures.<id>.best_of[].value"];
const USE_CASE_PARTS = ["must", "nice", "business", "watch", "sources"];
const QUESTION_PARTS = ["list.must", "list.business", "holds_if[].that", "sources"];

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
    ["category.md", makeReference(CategorySchema, ["facts", "ledgers", "units"])],
    ["A unit, under `units`", makeReference(UnitFormSchema)],
    ["A fact, under `facts`", makeDeclarationTable()],
    ["Types of fact", makeTypeTable()],
    ["Conditions", makeConditionTable()],
    ["A ledger, under `ledgers`", makeReference(LedgerDeclarationSchema, ["columns"])],
    ["A column of a ledger", makeColumnTable()],
    ["Row of a ledger, beside its columns", makeFieldTable(BesideCellsSchema)],
    ["Criterion", makeReference(SHARED_SCHEMAS.criterion, VALUES)],
    ["Use case", makeReference(SHARED_SCHEMAS["use-case"], USE_CASE_PARTS)],
    ["Question", makeReference(SHARED_SCHEMAS.question, QUESTION_PARTS)],
    ["Method", makeReference(SHARED_SCHEMAS.method)],
    ["advice.md", makeReference(SHARED_SCHEMAS.advice, ["sources"])],
    ["Published order", makeReference(SHARED_SCHEMAS["published-guide"])],
    ["site.yml", makeReference(SHARED_SCHEMAS.site)],
    ["Page of the site", makeReference(SHARED_SCHEMAS.page)],
    ["glossary.yml", makeReference(SHARED_SCHEMAS.glossary)],
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
