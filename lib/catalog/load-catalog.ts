import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

/** The compiled catalog in the folder of a built site. */
export const CATALOG_FILE = "catalog.json";

/** What a process has read: the framework gives each of its routes a module of its own, and a large catalog is read for a second. */
const READ = Symbol.for("assay.catalog");
const shared = globalThis as { [READ]?: { compiled: CompiledCatalog; stamp: number } };

/**
 * Reads the compiled catalog, once a process; in development again when the file has changed.
 * Throws if the build has not made it yet.
 */
export function loadCatalog(): CompiledCatalog {
  const read = shared[READ];
  if (read && process.env.NODE_ENV === "production") return read.compiled;
  const file = join(process.cwd(), findSiteFolder(), CATALOG_FILE);
  const stamp = statSync(file).mtimeMs;
  if (read?.stamp === stamp) return read.compiled;
  const compiled = JSON.parse(readFileSync(file, "utf8")) as CompiledCatalog;
  shared[READ] = { compiled, stamp };
  return compiled;
}
