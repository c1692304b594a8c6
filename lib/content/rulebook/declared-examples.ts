import { PLACEHOLDERS } from "#lib/content/rulebook/text-rules.ts";
import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { isYes, levelsOf, listOptions, optionsOf, recipeOf } from "#lib/domain/fact-options.ts";
import type { Column, Columns } from "#lib/domain/ledger.ts";

/** The line of a fact in the right form, as the template of its category has it. */
export function writeFactExample(
  id: string,
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): string {
  const [option = "an-option"] = optionsOf(declaration, declarations).map((one) => one.id);
  const [level] = levelsOf(declaration).map((one) => one.id);
  const sources = "sources: [own]";
  if (recipeOf(declaration))
    return `${id}: { unknown: "${PLACEHOLDERS.looked}", looked: 2026-01-31 }`;
  switch (declaration.type) {
    case "boolean":
      return `${id}: { value: yes, ${sources} }`;
    case "enum":
      return `${id}: { value: ${option}, ${sources} }`;
    case "set":
      return `${id}: { includes: { ${option}: { ${level ? `level: ${level}, ` : ""}${sources} } } }`;
    case "number":
      return `${id}: { value: 1, ${sources}, as_of: 2026-01-31 }`;
    case "date":
      return `${id}: { value: 2026-01-31, ${sources} }`;
    case "text":
      return `${id}: { value: "${PLACEHOLDERS.words}", ${sources} }`;
    case "numbers":
      return `${id}: { value: { ${option}: 1 }, ${sources} }`;
  }
}

/** A condition on a fact, in the word that is most usual for its type. */
export function writeConditionExample(
  id: string,
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): string {
  const [option = "an-option"] = optionsOf(declaration, declarations).map((one) => one.id);
  switch (declaration.type) {
    case "boolean":
      return `{ fact: ${id}, is: yes }`;
    case "number":
      return `{ fact: ${id}, at_least: 5 }`;
    case "enum":
      return `{ fact: ${id}, is: ${option} }`;
    case "set":
      return `{ fact: ${id}, includes: ${option} }`;
    case "date":
      return `{ fact: ${id}, within_months: 12 }`;
    case "text":
      return `{ fact: ${id}, known: yes }`;
    case "numbers":
      return `{ fact: ${id}, of: ${option}, at_least: 5 }`;
  }
}

/** What stands in a column of a ledger, in the right form. */
export function writeCellExample(column: Column): string {
  switch (column.type) {
    case "provider":
      return isYes(column.many) ? `[an-id, { name: "${PLACEHOLDERS.party}" }]` : "an-id";
    case "date":
      return "2026-01-31";
    case "year":
      return "2026";
    case "number":
      return "1";
    case "enum":
      return listOptions(column.values)[0]?.id ?? "an-option";
    case "text":
      return `"${PLACEHOLDERS.words}"`;
  }
}

/** A row of a ledger in the right form, with every column. */
export function writeRowExample(columns: Columns): string {
  const cells = Object.entries(columns).map(([id, column]) => `${id}: ${writeCellExample(column)}`);
  return `- { ${cells.join(", ")}, sources: [own], note: "${PLACEHOLDERS.row}" }`;
}
