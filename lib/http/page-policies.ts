import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makePolicy } from "#lib/http/headers.ts";

/** The file in the built site's folder that holds the policies of prerendered pages with scripts, by path. */
export const POLICIES_FILE = "policies.json";

let cached: Record<string, string> | null = null;

function readPolicies(): Record<string, string> {
  const file = join(process.cwd(), process.env.DIST_DIR ?? ".next", POLICIES_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
}

/** The policy of a prerendered page: its own where it has scripts, else one that forbids them. */
export function findPolicy(path: string): string {
  cached ??= readPolicies();
  return Object.hasOwn(cached, path) ? (cached[path] ?? "") : makePolicy("'none'");
}
