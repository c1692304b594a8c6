import { watch } from "node:fs";
import { compileForEditing } from "#lib/build/compile-catalog.ts";
import { findContentFolder } from "#lib/content/read/read-content.ts";

/** Editors save several files at once; one compile is enough for all of them. */
const QUIET_MS = 80;

/**
 * Compiles the content now and again after every change, until `stop` is called.
 * The last good catalog stays while there are errors. Rejects if the content has errors from the start and no catalog was made.
 */
export async function watchContent(): Promise<{ stop: () => void }> {
  let last = await compileForEditing(null);
  if (!last) throw new Error("The content has errors; mend them, then start again.");
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(findContentFolder(), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        last = await compileForEditing(last);
      });
    }, QUIET_MS);
  });
  return {
    stop: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
