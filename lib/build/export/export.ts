import { buildSite } from "#lib/build/build.ts";
import { exportSite, type LivePage, listLive } from "#lib/build/export/export-site.ts";
import { withBuiltServer } from "#lib/build/seal/serve-while.ts";
import { findCurrentBuild } from "#lib/catalog/current-build.ts";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { readWords, refuseWords, resolveTyped, runCommand } from "#lib/editor/command.ts";
import { readSealedSite } from "#lib/http/sealed-site.ts";

const EXPORT = {
  usage: "npm run export -- <folder>",
  says: "Writes the site as plain files that any static server can serve; filters, comparisons and the search then show what is published.",
};

async function fetchLive(origin: string, path: string): Promise<LivePage> {
  const answer = await fetch(`${origin}${path}`);
  if (!answer.ok) throw new Error(`${path} was not exported: it answered ${answer.status}.`);
  const type = answer.headers.get("content-type") ?? "";
  return { path, type, bytes: Buffer.from(await answer.arrayBuffer()) };
}

await runCommand(EXPORT, async (args) => {
  const { positionals } = readWords({ args: [...args], allowPositionals: true }, EXPORT.usage);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) refuseWords("Into which folder?", EXPORT.usage);
  if (!(await buildSite())) return 1;
  const build = findCurrentBuild();
  process.env.SITE_FOLDER = build;
  const live = await withBuiltServer(build, (origin) =>
    Promise.all(listLive(loadCatalog()).map((path) => fetchLive(origin, path))),
  );
  const { base_url } = loadCatalog().catalog.site;
  const target = resolveTyped(folder);
  const count = await exportSite(target, readSealedSite(build), live, base_url);
  console.log(`${count} files are written into ${folder}.`);
  return 0;
});
