/**
 * Makes parts of a site for the build, in a process of its own: pages that are plain markup, and files of the catalog.
 * Started by `lib/build/seal/makers.ts`; SITE_FOLDER comes from there.
 */
import { listPlainPages } from "#app/plain-pages.ts";
import { groupUnits, type Order, type Parts, type Report } from "#lib/build/seal/makers.ts";
import { findTarget, sealFile, sealPlain } from "#lib/build/seal/seal-answer.ts";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";
import { listMadeFiles } from "#lib/files/list-files.ts";
import type { SealedAnswer } from "#lib/http/sealed-site.ts";
import { listPages } from "#lib/views/site/page-list.ts";

// A build that was killed must not be written into by what it left behind.
process.on("disconnect", () => process.exit(1));

const compiled = loadCatalog();
const pages = new Map(listPlainPages().map((one) => [one.path, one]));
const files = new Map(listMadeFiles(compiled).map((one) => [one.path, one]));
const parts: Parts = {
  pages: listPages(compiled).map(({ path }) => path),
  files: [...files.keys()],
  units: groupUnits([...pages.keys(), ...files.keys()]),
};
const to = findTarget(findSiteFolder(), parts);

let last: Promise<unknown> = Promise.resolve();
/** Does one thing after the other, so that a page and its twin, which show the same, work it out once. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => {});
  return result;
}

/** Makes what stands at an address; what is made is packed while the next is. */
async function make(path: string): Promise<SealedAnswer> {
  const page = pages.get(path);
  if (page) {
    const { bytes, headers } = await inTurn(async () => {
      const answered = await page.answer();
      return { bytes: Buffer.from(await answered.arrayBuffer()), headers: answered.headers };
    });
    return sealPlain(to, path, bytes, headers);
  }
  const file = files.get(path);
  if (!file) throw new Error(`Nothing is made at ${path}.`);
  const bytes = await inTurn(async () => Buffer.from(await file.body()));
  return sealFile(to, path, bytes, file.type);
}

async function answer({ id, paths }: Order): Promise<Report> {
  try {
    if (paths === null) return { id, parts };
    return { id, answers: await Promise.all(paths.map(async (path) => [path, await make(path)])) };
  } catch (fault) {
    return { id, fault: fault instanceof Error ? fault.message : String(fault) };
  }
}

process.on("message", async (order: Order) => process.send?.(await answer(order)));
