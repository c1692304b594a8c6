import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromHere } from "#lib/catalog/site-folder.ts";

/** The file that names the build which was switched to last. */
export const CURRENT_FILE = "current";

/** The file that names the build which was current before it. */
export const PREVIOUS_FILE = "previous";

/** The folder that holds every build of a site; ASSAY_DIR names another, from where this process runs or whole. */
export function findBuildsFolder(): string {
  return fromHere(process.env.ASSAY_DIR ?? ".assay");
}

/** The folder of the build that was switched to last. Throws if there is none yet. */
export function findCurrentBuild(builds = findBuildsFolder()): string {
  const current = join(builds, CURRENT_FILE);
  if (!existsSync(current)) throw new Error("The site is not built yet: run npm run build.");
  return join(builds, readFileSync(current, "utf8").trim());
}
