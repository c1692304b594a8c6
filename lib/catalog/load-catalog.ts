import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

/** The compiled file; ASSAY_DIR names its folder. */
export function findCatalogFile(): string {
  return join(process.cwd(), process.env.ASSAY_DIR ?? ".assay", "catalog.json");
}

let cached: { compiled: CompiledCatalog; stamp: number } | null = null;

/**
 * Reads the compiled catalog, once a process; in development again when the file has changed.
 * Throws if the build has not made it yet.
 */
export function loadCatalog(): CompiledCatalog {
  const file = findCatalogFile();
  if (cached && process.env.NODE_ENV === "production") return cached.compiled;
  const stamp = statSync(file).mtimeMs;
  if (cached?.stamp !== stamp) {
    cached = { compiled: JSON.parse(readFileSync(file, "utf8")) as CompiledCatalog, stamp };
  }
  return cached.compiled;
}
