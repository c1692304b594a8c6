import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join, relative } from "node:path";
import { compileForEditing } from "#lib/build/compile-catalog.ts";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";
import { isBeside, isPathBeside } from "#lib/content/files/beside.ts";
import { findContentFolder } from "#lib/content/read-content.ts";

/** Editors save several files at once; one compile is enough for all of them. */
const QUIET_MS = 80;

function listFolders(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  const paths = folders.map((entry) => join(entry.parentPath, entry.name));
  return [root, ...paths.filter((path) => !isPathBeside(relative(root, path)))];
}

/**
 * Compiles the content now and again after every change, until `stop` is called.
 * The last good catalog stays while there are errors. Rejects if the content has errors from the start and no catalog was made.
 * Each folder has a watcher of its own: a recursive one loses files that an editor replaces instead of writing into.
 */
export async function watchContent(): Promise<{ stop: () => void }> {
  const site = join(process.cwd(), findSiteFolder());
  let last = await compileForEditing(site, null);
  if (!last) throw new Error("The content has errors; mend them, then start again.");
  const root = findContentFolder();
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const compile = async (): Promise<void> => {
    watchFolders();
    last = await compileForEditing(site, last);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(compile);
    }, QUIET_MS);
  };
  // A swap file is written every few seconds; nothing is compiled for it. Some systems name no file at all.
  const noticeChange = (_: string, name: string | null): void => {
    if (name === null || !isBeside(name)) schedule();
  };
  const watchFolders = (): void => {
    const folders = new Set(listFolders(root));
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (!watchers.has(folder)) watchers.set(folder, watch(folder, noticeChange));
    }
  };
  watchFolders();
  return {
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
