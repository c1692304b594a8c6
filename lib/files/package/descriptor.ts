import { createHash } from "node:crypto";
import { type WrittenTable, writeTables } from "#lib/files/tables/list-tables.ts";
import type { Constraints, ForeignKey } from "#lib/files/tables/table.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { findNewestDay } from "#lib/ranking/newest-day.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { nameSite } from "#lib/views/data/name-site.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";

/** Where the standard that the descriptor follows is told. */
const PROFILE = "https://datapackage.org/profiles/2.1/datapackage.json";

/** A table of the package by a name without slashes. */
function nameResource(path: string): string {
  return path.replaceAll("/", ".");
}

function describeConstraints(constraints: Constraints): { constraints?: Constraints } {
  return Object.keys(constraints).length === 0 ? {} : { constraints };
}

function describeKey({ fields, table, to }: ForeignKey) {
  return { fields, reference: { resource: nameResource(table), fields: to ?? fields } };
}

/** The schema of a table, as Table Schema has it; an empty cell is a missing value, and the columns beside it say why. */
function describeSchema({ fields, key, foreignKeys }: WrittenTable) {
  return {
    fields: fields.map(({ name, type, description, constraints }) => ({
      name,
      type,
      description,
      ...describeConstraints(constraints),
    })),
    missingValues: [""],
    primaryKey: key,
    ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map(describeKey) }),
  };
}

function describeResource(table: WrittenTable) {
  return {
    name: nameResource(table.path),
    type: "table",
    path: `${table.path}.csv`,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: table.csv.length,
    hash: `sha256:${createHash("sha256").update(table.csv).digest("hex")}`,
    schema: describeSchema(table),
  };
}

/** The day of the newest list. */
export function findDay({ catalog }: CompiledCatalog): string {
  return findNewestDay(catalog.categories) ?? "";
}

/** What was published first, from whose order the lists start. */
function describeOrders({ catalog }: CompiledCatalog) {
  const titles = catalog.categories.flatMap(({ publishedOrders }) =>
    publishedOrders.map(({ data }) => `${data.publisher}: ${data.title} (${data.published})`),
  );
  return [...new Set(titles)].map((title) => ({ title }));
}

/** The descriptor of the data package, as Data Package 2.1 has it; paths are relative to it. */
function describePackage(compiled: CompiledCatalog) {
  const { site, categories } = compiled.catalog;
  const sources = describeOrders(compiled);
  return {
    $schema: PROFILE,
    name: nameSite(site),
    title: `${site.name}: ${categories.map(({ data }) => data.title.toLowerCase()).join(", ")}`,
    description: `${site.summary} Every cell that is empty is unknown or has no meaning, never zero and never no; the columns beside it say which.`,
    homepage: `${site.base_url}/data`,
    version: findDay(compiled),
    licenses: [
      { name: CONTENT_LICENCE.id, path: CONTENT_LICENCE.url, title: CONTENT_LICENCE.title },
    ],
    contributors: site.editors.map(({ name }) => ({ title: name, roles: ["editor"] })),
    ...(sources.length > 0 && { sources }),
    resources: writeTables(compiled).map(describeResource),
  };
}

/** The text of `datapackage.json`. */
export const writeDescriptor = onceFor(
  (compiled: CompiledCatalog) => `${JSON.stringify(describePackage(compiled), null, 2)}\n`,
);

/** The SHA-256 of the descriptor, which holds that of every table: it stands for the whole package. */
export const digestPackage = onceFor((compiled: CompiledCatalog) =>
  createHash("sha256").update(writeDescriptor(compiled)).digest("hex"),
);
