import { basename, relative } from "node:path";

/** A folder as its path from where this process runs, so that it can be joined to that, in whatever way it was named. */
export function fromHere(folder: string): string {
  return relative(process.cwd(), folder) || ".";
}

/**
 * The folder of the built site that this process reads: its catalog, texts and answers. Whoever starts a process names it
 * in SITE_FOLDER, so that a server keeps to one build whatever is built beside it. Throws if nobody did.
 */
export function findSiteFolder(): string {
  const folder = process.env.SITE_FOLDER;
  if (!folder)
    throw new Error("SITE_FOLDER names no built site; the commands of package.json set it.");
  return fromHere(folder);
}

/** Names of builds: a digest of what they were made from. */
export const BUILD_NAME = /^[0-9a-f]{16}$/;

/** The name of the build that this process reads; null where it reads none, as in development. */
export function nameBuild(): string | null {
  const name = basename(findSiteFolder());
  return BUILD_NAME.test(name) ? name : null;
}
