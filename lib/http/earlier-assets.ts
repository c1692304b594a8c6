import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { BUILD_NAME } from "#lib/catalog/site-folder.ts";
import { isLasting } from "#lib/http/caching.ts";
import { readSealedSite, SEALED_FILE, type SealedSite } from "#lib/http/sealed-site.ts";

/**
 * The assets of the other builds that stand beside a site's folder. Their names carry a digest of what they hold, so a
 * page of an earlier build, in a cache or an open tab, finds what it names at a server of the next one.
 */
export function readEarlierAssets(siteFolder: string): readonly SealedSite[] {
  const own = resolve(siteFolder);
  const builds = dirname(own);
  return readdirSync(builds)
    .map((name) => ({ name, folder: join(builds, name) }))
    .filter(({ name, folder }) => BUILD_NAME.test(name) && folder !== own)
    .filter(({ folder }) => existsSync(join(folder, SEALED_FILE)))
    .map(({ folder }) => {
      const site = readSealedSite(folder);
      const lasting = [...site.answers].filter(([path]) => isLasting(path));
      return { ...site, answers: new Map(lasting) };
    });
}
