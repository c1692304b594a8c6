import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

/** The compiled catalog in the folder of a built site. */
export const CATALOG_FILE = "catalog.json";

let cached: { compiled: CompiledCatalog; stamp: number } | null = null;

/**
 * Reads the compiled catalog, once a process; in development again when the file has changed.
 * Throws if the build has not made it yet.
 */
export function loadCatalog(): CompiledCatalog {
  if (cached && process.env.NODE_ENV === "production") return cached.compiled;
  const file = join(process.cwd(), findSiteFolder(), CATALOG_FILE);
  const stamp = statSync(file).mtimeMs;
  if (cached?.stamp !== stamp) {
    cached = { compiled: JSON.parse(readFileSync(file, "utf8")) as CompiledCatalog, stamp };
  }
  return cached.compiled;
}
