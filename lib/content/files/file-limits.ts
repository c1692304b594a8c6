import { classifyPath } from "#lib/content/files/classify-path.ts";

/** Most bytes and lines of a content file. */
export interface FileLimits {
  bytes: number;
  lines: number;
}

/** What somebody writes by hand. */
const WRITTEN: FileLimits = { bytes: 262_144, lines: 10_000 };

/** An edition holds the facts of a whole category, 10 to 14 kB and 220 to 310 lines a provider: room for those of 2,000. */
export const LARGEST: FileLimits = { bytes: 2 ** 25, lines: 700_000 };

/** The limits of the file at this path. */
export function findLimits(file: string): FileLimits {
  return classifyPath(file)?.kind === "edition" ? LARGEST : WRITTEN;
}
