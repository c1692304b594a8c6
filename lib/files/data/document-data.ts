import { documentApi } from "#lib/api/document-endpoints.ts";
import { digestPackage, findDay } from "#lib/files/package/descriptor.ts";
import { writeTables } from "#lib/files/tables/list-tables.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import type { DataDocs } from "#lib/views/data/data-view.ts";
import { links } from "#lib/views/words/links.ts";

/** What the data says about itself: its tables, the package and the API. */
export function documentData(compiled: CompiledCatalog): DataDocs {
  return {
    api: documentApi(compiled),
    version: findDay(compiled),
    digest: digestPackage(compiled),
    tables: writeTables(compiled).map(({ path, title, description, count, csv }) => ({
      path,
      title,
      description,
      href: links.table(path),
      rows: count,
      bytes: csv.length,
    })),
  };
}
