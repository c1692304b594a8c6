import { setTimeout as wait } from "node:timers/promises";

const TRIES = 40;
const LOOK_AGAIN_MS = 50;

/** What stands in front of a development server: which pages there are now, and how to wait for one that is new. */
export interface NewPages {
  isThere: (path: string) => boolean;
  settle: (path: string) => Promise<void>;
}

/** A path that looks like that of a file is left to the server, whatever the list of pages says. */
const FILE = /\.\w+$/;

/**
 * Next's development server answers the first request for a page that was just added from the list that it had before,
 * and then looks anew. This asks it for such a page until it knows, so that nobody else's request comes first.
 */
export function watchNewPages(origin: string, listPaths: () => readonly string[]): NewPages {
  const settled = new Set(listPaths());
  /** The paths there are now; what has gone is forgotten, since it may come back. */
  const look = (): readonly string[] => {
    const paths = listPaths();
    for (const path of settled) if (!paths.includes(path)) settled.delete(path);
    return paths;
  };
  return {
    isThere: (path) => look().includes(path) || FILE.test(path),
    settle: async (path) => {
      if (!look().includes(path) || settled.has(path)) return;
      settled.add(path);
      for (let tries = 0; tries < TRIES; tries++) {
        const { status } = await fetch(`${origin}${path}`, { method: "HEAD" });
        if (status !== 404) return;
        await wait(LOOK_AGAIN_MS);
      }
    },
  };
}
