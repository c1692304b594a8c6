import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CURRENT_FILE, findBuildsFolder } from "#lib/catalog/current-build.ts";
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

/** Makes a build the one that is served from the next start on; a server that runs keeps to its own. */
export function switchTo(digest: string): void {
  const current = join(findBuildsFolder(), CURRENT_FILE);
  writeFileSync(`${current}.new`, digest.slice(0, 16));
  renameSync(`${current}.new`, current);
}

/** Removes builds that are neither the newest one nor served by a running process. */
export function removeOldBuilds(): void {
  const folder = findBuildsFolder();
  const current = readFileSync(join(folder, CURRENT_FILE), "utf8");
  for (const name of readdirSync(folder)) {
    const build = join(folder, name);
    if (BUILD_NAME.test(name) && name !== current && !isServed(build))
      rmSync(build, { recursive: true, force: true });
  }
}
