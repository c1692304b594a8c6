import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CURRENT_FILE, findBuildsFolder, PREVIOUS_FILE } from "#lib/catalog/current-build.ts";
import { isServed } from "#lib/catalog/serving.ts";
import { BUILD_NAME } from "#lib/catalog/site-folder.ts";
import { SEALED_FILE } from "#lib/http/sealed-site.ts";

/** The folder of the build that a digest of inputs gives. */
export function findBuild(digest: string): string {
  return join(findBuildsFolder(), digest.slice(0, 16));
}

/** Whether a build is whole: what is sealed is written last. */
export function isWhole(build: string): boolean {
  return existsSync(join(build, SEALED_FILE));
}

/** The name that a file of the builds' folder holds; undefined where there is no such file. */
function readName(file: string): string | undefined {
  const path = join(findBuildsFolder(), file);
  return existsSync(path) ? readFileSync(path, "utf8").trim() : undefined;
}

/** Writes a name in one step: whoever reads meets the old one or the new one. */
function writeName(file: string, name: string): void {
  const path = join(findBuildsFolder(), file);
  writeFileSync(`${path}.new`, name);
  renameSync(`${path}.new`, path);
}

/** Makes a build the one that is served from the next start on; a server that runs keeps to its own. */
export function switchTo(digest: string): void {
  const [name, current] = [digest.slice(0, 16), readName(CURRENT_FILE)];
  if (name === current) return;
  if (current !== undefined) writeName(PREVIOUS_FILE, current);
  writeName(CURRENT_FILE, name);
}

/**
 * Removes builds that are neither the newest one, nor the one before it, nor served by a running process. The one before
 * stays for the assets that its pages name, and for the way back.
 */
export function removeOldBuilds(): void {
  const folder = findBuildsFolder();
  const kept = [readName(CURRENT_FILE), readName(PREVIOUS_FILE)];
  for (const name of readdirSync(folder)) {
    const build = join(folder, name);
    if (BUILD_NAME.test(name) && !kept.includes(name) && !isServed(build))
      rmSync(build, { recursive: true, force: true });
  }
}
