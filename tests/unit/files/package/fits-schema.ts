import type { Rows } from "#tests/fixtures/data-package.ts";

/** A resource of a descriptor, as far as its table can be held against it. */
export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: {
      name: string;
      type: "string" | "integer" | "number" | "boolean";
      constraints?: {
        required?: boolean;
        enum?: string[];
        pattern?: string;
        minimum?: number;
        maximum?: number;
      };
    }[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** The forms of values that Table Schema has for the types that we use. */
const FORMS = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  boolean: /^(true|false)$/,
};

type Field = Resource["schema"]["fields"][number];

function judgeCell({ name, type, constraints = {} }: Field, cell: string): string[] {
  if (cell === "") return constraints.required ? [`${name} is required`] : [];
  const { minimum = -Infinity, maximum = Infinity, pattern, enum: values } = constraints;
  return [
    ...(FORMS[type].test(cell) ? [] : [`${name}: ${cell} is no ${type}`]),
    ...(values && !values.includes(cell) ? [`${name}: ${cell} is none of its values`] : []),
    ...(pattern && !new RegExp(`^(?:${pattern})$`).test(cell)
      ? [`${name}: ${cell} has another form`]
      : []),
    ...(type !== "string" &&
    type !== "boolean" &&
    (Number(cell) < minimum || Number(cell) > maximum)
      ? [`${name}: ${cell} is out of range`]
      : []),
  ];
}

function keyOf(row: Record<string, string>, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}

function judgeKeys({ schema }: Resource, rows: Rows): string[] {
  const keys = rows.map((row) => keyOf(row, schema.primaryKey));
  return [
    ...(new Set(keys).size === keys.length ? [] : ["two rows have the same key"]),
    ...rows.flatMap((row) =>
      schema.primaryKey.flatMap((field) => (row[field] === "" ? [`${field}: a key is empty`] : [])),
    ),
  ];
}

function judgeReferences(
  { schema }: Resource,
  rows: Rows,
  all: ReadonlyMap<string, Rows>,
): string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const others = all.get(reference.resource);
    if (!others) return [`there is no table ${reference.resource}`];
    const keys = new Set(others.map((row) => keyOf(row, reference.fields)));
    return rows.flatMap((row) => {
      // A key of which a part is empty refers to nothing.
      const isSet = fields.every((field) => row[field] !== "");
      return isSet && !keys.has(keyOf(row, fields))
        ? [`${keyOf(row, fields)} is not in ${reference.resource}`]
        : [];
    });
  });
}

/** What of a table is not as its schema says: columns, types, limits, keys and what they refer to. */
export function judgeTable(
  resource: Resource,
  rows: Rows,
  all: ReadonlyMap<string, Rows>,
): string[] {
  const { fields } = resource.schema;
  const names = fields.map(({ name }) => name);
  const [first] = rows;
  return [
    ...(first && JSON.stringify(Object.keys(first)) !== JSON.stringify(names)
      ? ["other columns"]
      : []),
    ...rows.flatMap((row) => fields.flatMap((field) => judgeCell(field, row[field.name] ?? ""))),
    ...judgeKeys(resource, rows),
    ...judgeReferences(resource, rows, all),
  ];
}
