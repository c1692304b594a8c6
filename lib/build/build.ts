import { renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { withBuildLock } from "#lib/build/build-lock.ts";
import { findBuild, isWhole, removeOldBuilds, switchTo } from "#lib/build/builds.ts";
import { bundleScript, bundleServer } from "#lib/build/bundle.ts";
import { writeWhole } from "#lib/build/compile-catalog.ts";
import { digestInputs } from "#lib/build/digest.ts";
import {
  COMPILE,
  COMPILER_ENV,
  findFrameworkFolder,
  NEXT,
  runScript,
} from "#lib/build/run-command.ts";
import { type Maker, startMaker } from "#lib/build/seal/makers.ts";
import { sealSite, type WithServer } from "#lib/build/seal/seal-site.ts";
import { withFramework } from "#lib/build/seal/serve-while.ts";
import { findBuildsFolder } from "#lib/catalog/current-build.ts";
import { CATALOG_FILE } from "#lib/catalog/load-catalog.ts";
import { type OwnScript, SCRIPT_FILE } from "#lib/catalog/load-script.ts";
import { SITE_FILES } from "#lib/views/site/page-list.ts";
import { links } from "#lib/views/words/links.ts";

/** From so many bytes of the catalog on, two make what needs no framework, and wait until that has built: all at once would need too much room. */
const LARGE_CATALOG = 2 ** 24;

/** Renders and seals the site. Files that need no framework are made while it builds; it has ended when this rejects. */
async function seal(script: OwnScript, folder: string): Promise<number> {
  const env = { NODE_ENV: "production", SITE_FOLDER: folder };
  const building = runScript(NEXT, ["build"], env);
  const size = statSync(join(folder, CATALOG_FILE)).size;
  const isLarge = size > LARGE_CATALOG;
  if (isLarge) await building;
  const withServer: WithServer = async (work) => {
    if ((await building) !== 0)
      throw new Error("the framework could not build it; what it says stands above.");
    await withFramework(folder, work);
  };
  const sealable = {
    files: [...SITE_FILES, links.script(script.name)],
    folders: [
      { folder: "public", address: "" },
      { folder: join(findFrameworkFolder(), "static"), address: "/_next/static" },
    ],
  };
  const startMakers = (): Maker[] =>
    Array.from({ length: isLarge ? 2 : 1 }, () => startMaker(folder, size));
  return sealSite(folder, sealable, { withServer, startMakers }).finally(() => building);
}

async function bundle(folder: string): Promise<OwnScript> {
  const script = await bundleScript();
  await writeWhole(join(folder, SCRIPT_FILE), script);
  await bundleServer(folder);
  return script;
}

async function buildInto(folder: string): Promise<boolean> {
  const compiling = runScript(COMPILE, [folder], COMPILER_ENV);
  // The compiler has ended in any case: it would go on writing into what is cleared away.
  const script = await bundle(folder).finally(() => compiling);
  if ((await compiling) !== 0) {
    console.error("The site was not built: mend the content first.");
    return false;
  }
  try {
    const sealed = await seal(script, folder);
    console.log(`${sealed} pages sealed and packed.`);
    return true;
  } catch (fault) {
    console.error(`The site was not built: ${fault instanceof Error ? fault.message : fault}`);
    return false;
  }
}

/**
 * Makes the site that content, code and lockfile give now the one that is served from the next start on: checks and
 * compiles the content, renders the pages, seals and packs what the server answers. All of it happens beside what is
 * served, and what was built before from the same inputs is taken as it is. Returns false when a step fails.
 */
export function buildSite(): Promise<boolean> {
  return withBuildLock(async () => {
    const digest = digestInputs();
    const build = findBuild(digest);
    if (!isWhole(build)) {
      const folder = join(findBuildsFolder(), "building");
      for (const old of [folder, build]) rmSync(old, { recursive: true, force: true });
      if (!(await buildInto(folder))) return false;
      renameSync(folder, build);
    }
    switchTo(digest);
    removeOldBuilds();
    return true;
  });
}
