import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withBuildLock } from "#lib/build/build-lock.ts";
import { findBuild, isWhole, removeOldBuilds, switchTo } from "#lib/build/builds.ts";
import { bundleScript, bundleServer } from "#lib/build/bundle.ts";
import { writeWhole } from "#lib/build/compile-catalog.ts";
import { digestInputs } from "#lib/build/digest.ts";
import { COMPILE, COMPILER_ENV, NEXT, runScript } from "#lib/build/run-command.ts";
import { type Sealable, sealSite, type WithServer } from "#lib/build/seal/seal-site.ts";
import { withUnsealedServer } from "#lib/build/seal/serve-while.ts";
import { findBuildsFolder } from "#lib/catalog/current-build.ts";
import { CATALOG_FILE } from "#lib/catalog/load-catalog.ts";
import { type OwnScript, SCRIPT_FILE } from "#lib/catalog/load-script.ts";
import { listMadeFiles } from "#lib/files/list-files.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { listPages, SITE_FILES } from "#lib/views/site/page-list.ts";
import { links } from "#lib/views/words/links.ts";

/** What the framework keeps in its folder for the next build or for the compiler; all else is the site. */
const KEPT = new Set([
  "cache",
  "dev",
  "types",
  "turbopack",
  "diagnostics",
  "lock",
  "trace",
  "trace-build",
]);

/** Moves what the framework built out of its folder, so that its next build writes into nothing that is served. */
function takeBuilt(folder: string): void {
  const dist = process.env.DIST_DIR ?? ".next";
  mkdirSync(join(folder, "next"), { recursive: true });
  for (const name of readdirSync(dist))
    if (!KEPT.has(name)) renameSync(join(dist, name), join(folder, "next", name));
}

/**
 * Renders and seals the site. Files that need no page are made while the framework builds. Where one of them cannot be
 * made, the framework has ended before this rejects, and nothing of this build goes on beside the next one.
 */
async function seal(script: OwnScript, folder: string): Promise<number> {
  const env = { NODE_ENV: "production", SITE_FOLDER: folder };
  const building = runScript(NEXT, ["build"], env);
  let hasFailed = false;
  const withServer: WithServer = async (work) => {
    const code = await building;
    if (hasFailed) return;
    if (code !== 0) throw new Error("the framework could not build it; what it says stands above.");
    takeBuilt(folder);
    await withUnsealedServer(folder, work);
  };
  try {
    return await sealSite(folder, listSealable(script, folder), withServer);
  } catch (fault) {
    hasFailed = true;
    await building;
    throw fault;
  }
}

function listSealable(script: OwnScript, folder: string): Sealable {
  const text = readFileSync(join(folder, CATALOG_FILE), "utf8");
  const compiled = JSON.parse(text) as CompiledCatalog;
  return {
    pages: listPages(compiled).map(({ path }) => path),
    files: [...SITE_FILES, links.script(script.name)],
    made: listMadeFiles(compiled),
    folders: [
      { folder: "public", address: "" },
      { folder: join(folder, "next", "static"), address: "/_next/static" },
    ],
  };
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
    // The framework's own folder has served its turn: a sealed site is served without it.
    rmSync(join(folder, "next"), { recursive: true, force: true });
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
