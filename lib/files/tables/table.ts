/** What stands in a cell; null is an empty one. */
export type Value = string | number | boolean | null;

/** The types of Table Schema that our columns have. */
type FieldType = "string" | "integer" | "number" | "boolean";

/** Limits of Table Schema on what may stand in a column. */
export interface Constraints {
  required?: boolean;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** A column as a table's schema describes it. */
export interface Field {
  name: string;
  type: FieldType;
  description: string;
  constraints: Constraints;
}

/** A column with how its cell is read off what a row is made of. */
export interface Column<Row> extends Field {
  read: (row: Row) => Value;
}

/** Columns whose cells have to stand in a column of another table. */
export interface ForeignKey {
  fields: readonly string[];
  /** The path of the other table. */
  table: string;
  /** Its columns, where they have other names. */
  to?: readonly string[];
}

/** A table of the open data. */
export interface Table {
  title: string;
  description: string;
  fields: Field[];
  rows: Value[][];
  /** The columns that tell its rows apart. */
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
}

/** Makes a table from its columns and what each row is made of. */
export function makeTable<Row>(
  head: Omit<Table, "fields" | "rows" | "foreignKeys"> & { foreignKeys?: readonly ForeignKey[] },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    ...head,
    foreignKeys: head.foreignKeys ?? [],
    fields: columns.map(({ read: _, ...field }) => field),
    rows: rows.map((row) => columns.map(({ read }) => read(row))),
  };
}

type Read<Row> = Column<Row>["read"];

function makeColumn(type: FieldType) {
  return <Row>(
    name: string,
    description: string,
    read: Read<Row>,
    constraints: Constraints = {},
  ): Column<Row> => ({ name, type, description, read, constraints });
}

/** Columns by what stands in them. */
export const text = makeColumn("string");
export const whole = makeColumn("integer");
export const decimal = makeColumn("number");
export const truth = makeColumn("boolean");

/** A column of dates, each as precise as its source. */
export function date<Row>(name: string, description: string, read: Read<Row>): Column<Row> {
  const precision = "YYYY, YYYY-MM or YYYY-MM-DD, as precise as its source.";
  return text(name, `${description} ${precision}`, read, {
    pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?",
  });
}

/** Several texts in one cell; null where there are none. */
export function joinCell(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(" ");
}
