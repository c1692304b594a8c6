import type { Path } from "#lib/content/text/report.ts";
import type { FactDeclaration, FactDeclarations, FactType } from "#lib/domain/fact-declaration.ts";
import { type NamedOption, optionsOf } from "#lib/domain/fact-options.ts";
import type { Column, Columns, ColumnType } from "#lib/domain/ledger.ts";

/** What the category declares for a file: the facts that it may speak of, and the columns of its rows. */
export interface Declared {
  facts?: FactDeclarations;
  columns?: Columns;
}

/** A place in a file of which the category says what belongs there; `rest` is the path below the fact or the cell. */
export type Field =
  | { of: "fact"; declaration: FactDeclaration; options: readonly NamedOption[]; rest: Path }
  | { of: "cell"; column: Column; rest: Path };

/** What the category declares for the place at `path`; null where it says nothing about it. */
export function findField(path: Path, { facts, columns }: Declared): Field | null {
  const [part, name, third] = path;
  const declaration = part === "facts" && facts ? facts[String(name)] : undefined;
  if (facts && declaration) {
    return { of: "fact", declaration, options: optionsOf(declaration, facts), rest: path.slice(2) };
  }
  const column = part === "rows" && columns ? columns[String(third)] : undefined;
  return column ? { of: "cell", column, rest: path.slice(3) } : null;
}

const IS_DATE: Record<FactType | ColumnType, boolean> = {
  boolean: false,
  date: true,
  enum: false,
  number: false,
  numbers: false,
  provider: false,
  set: false,
  text: false,
  year: false,
};

/** Whether a date belongs at a place of which the category says what does. */
export function holdsDate(field: Field): boolean {
  switch (field.of) {
    case "fact":
      return field.rest.at(-1) === "value" && IS_DATE[field.declaration.type];
    case "cell":
      return field.rest.length === 0 && IS_DATE[field.column.type];
  }
}
