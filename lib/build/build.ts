import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileCatalog } from "#lib/build/compile-catalog.ts";
import { digestInputs } from "#lib/build/digest.ts";
import { NEXT, runScript } from "#lib/build/run-command.ts";
import { sealPages } from "#lib/build/seal-pages.ts";
import { findCatalogFile } from "#lib/catalog/load-catalog.ts";
import { findTextsFile } from "#lib/catalog/load-texts.ts";

/** The folder of the built site; DIST_DIR names another. */
export function findDistFolder(): string {
  return process.env.DIST_DIR ?? ".next";
}

function findStamp(): string {
  return join(findDistFolder(), "inputs.sha256");
}

/** Whether the built site is the one that content, code and lockfile would give now. */
export function isBuilt(): boolean {
  const stamp = findStamp();
  if (!existsSync(stamp) || !existsSync(findCatalogFile()) || !existsSync(findTextsFile()))
    return false;
  return readFileSync(stamp, "utf8") === digestInputs();
}

/**
 * Builds the site: checks and compiles the content, renders the pages, takes out their scripts.
 * Returns false when the content has errors or a step fails; the stamp is only written at the end.
 */
export async function buildSite(): Promise<boolean> {
  const digest = digestInputs();
  // Should a step fail, going back to the inputs before must not bring back half of this build.
  rmSync(findStamp(), { force: true });
  if (!(await compileCatalog())) {
    console.error("The site was not built: mend the content first.");
    return false;
  }
  const code = await runScript(NEXT, ["build"], { NODE_ENV: "production" });
  if (code !== 0) return false;
  const sealed = await sealPages(findDistFolder());
  console.log(`${sealed} pages sealed: their scripts are taken out or listed by hash.`);
  writeFileSync(findStamp(), digest);
  return true;
}
