import { listApiFiles } from "#lib/files/api/openapi-file.ts";
import { listBadgeFiles } from "#lib/files/badges/badge-files.ts";
import { listFeeds } from "#lib/files/feeds/list-feeds.ts";
import type { ListFiles, MadeFile } from "#lib/files/made-file.ts";
import { listPackage } from "#lib/files/package/list-package.ts";
import { listPreviewFiles } from "#lib/files/previews/preview-files.ts";
import { listTables } from "#lib/files/tables/list-tables.ts";
import { listTwins } from "#lib/files/twins/list-twins.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

/** Every kind of file that is made of the catalog. */
const KINDS: readonly ListFiles[] = [
  listApiFiles,
  listTables,
  listPackage,
  listFeeds,
  listTwins,
  listPreviewFiles,
  listBadgeFiles,
];

/** Every file that is made of the catalog for other programs, in the order of their kinds. */
export function listMadeFiles(compiled: CompiledCatalog): MadeFile[] {
  return KINDS.flatMap((list) => list(compiled));
}
