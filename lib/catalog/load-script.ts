import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";

/** The site's own module: its name, which changes with what it holds, and its text. */
export interface OwnScript {
  name: string;
  code: string;
}

/** Stands beside the compiled catalog. */
export const SCRIPT_FILE = "script.json";

let cached: OwnScript | null = null;

/** Reads the module that the build made, once a process: every list names it. Throws if it has not made it yet. */
export function loadScript(): OwnScript {
  const file = join(process.cwd(), findSiteFolder(), SCRIPT_FILE);
  cached ??= JSON.parse(readFileSync(file, "utf8")) as OwnScript;
  return cached;
}
