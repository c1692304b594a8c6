import { execFileSync } from "node:child_process";
import { isAbsolute, relative, sep } from "node:path";
import type { ContentFile } from "#lib/content/files/parse-file.ts";

const LIMIT = 256 * 1024 * 1024;

function runGit(args: readonly string[], input?: string): Buffer {
  return execFileSync("git", [...args], {
    maxBuffer: LIMIT,
    stdio: ["pipe", "pipe", "pipe"],
    ...(input !== undefined && { input }),
  });
}

function listLines(output: Buffer): string[] {
  return output.toString("utf8").split("\0").filter(Boolean);
}

/** The content folder as git names it, from the root of the repository. */
function findPrefix(folder: string): string {
  const root = runGit(["rev-parse", "--show-toplevel"]).toString("utf8").trim();
  const path = isAbsolute(folder) ? relative(root, folder) : folder;
  return path.split(sep).join("/");
}

/** The commit a revision names. Throws Error in words if git does not know it. */
function resolveRevision(revision: string): string {
  try {
    return runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`])
      .toString("utf8")
      .trim();
  } catch {
    throw new Error(`"${revision}" is no revision that git knows here.`);
  }
}

/** Files below the content folder that differ from where this branch left a revision, new ones that git does not track yet included. */
export function listChangedFiles(revision: string, folder: string): string[] {
  const prefix = findPrefix(folder);
  const fork = findFork(revision);
  const changed = [
    ...listLines(runGit(["diff", "--name-only", "-z", "--no-renames", fork, "--", prefix])),
    ...listLines(runGit(["ls-files", "--others", "--exclude-standard", "-z", "--", prefix])),
  ];
  return [...new Set(changed)].map((path) => path.slice(prefix.length + 1));
}

/** Where this branch left a revision. Throws Error in words if git does not know it. */
function findFork(revision: string): string {
  return runGit(["merge-base", resolveRevision(revision), "HEAD"])
    .toString("utf8")
    .trim();
}

/** The content folder as it was where this branch left a revision; links and other things that are no files are left out. */
export function readFork(revision: string, folder: string): ContentFile[] {
  const prefix = findPrefix(folder);
  const fork = findFork(revision);
  const entries = listLines(runGit(["ls-tree", "-r", "-z", fork, "--", `${prefix}/`])).flatMap(
    (line) => {
      const [, type, id, path] = /^100\d+ (blob) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return type && id && path ? [{ id, path: path.slice(prefix.length + 1) }] : [];
    },
  );
  const output = runGit(["cat-file", "--batch"], entries.map(({ id }) => `${id}\n`).join(""));
  let at = 0;
  return entries.map(({ path }) => {
    const end = output.indexOf(10, at);
    const size = Number(output.subarray(at, end).toString("utf8").split(" ").at(-1));
    const bytes = new Uint8Array(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
    return { path, bytes };
  });
}
