import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { isPathBeside } from "#lib/content/files/beside.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { explainGitFailure } from "#lib/editor/git-failures.ts";

const LIMIT = 256 * 1024 * 1024;

/** Runs git in the content folder, whose repository is meant wherever the command was called. Throws Error in words. */
function runGit(folder: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync("git", [...args], {
      cwd: resolve(folder),
      // Its words are read here, and names stay as they are.
      env: { ...process.env, LC_ALL: "C", LANGUAGE: "C" },
      maxBuffer: LIMIT,
      stdio: ["pipe", "pipe", "pipe"],
      ...(input !== undefined && { input }),
    });
  } catch (error) {
    throw new Error(explainGitFailure(error, folder));
  }
}

function readLine(output: Buffer): string {
  return output.toString("utf8").trim();
}

function listNames(output: Buffer): string[] {
  return output.toString("utf8").split("\0").filter(Boolean);
}

/** What to do about a commit that only part of the history lacks; empty where the history is whole. */
function adviseShallow(folder: string): string {
  const isShallow = readLine(runGit(folder, ["rev-parse", "--is-shallow-repository"])) === "true";
  return isShallow
    ? " This clone holds only part of the history; fetch the rest with `git fetch --unshallow`."
    : "";
}

/** The commit a revision names. Throws Error in words if git does not know it. */
function resolveRevision(revision: string, folder: string): string {
  // Whatever stops git at all is told first: no repository, one that it does not trust.
  runGit(folder, ["rev-parse", "--show-prefix"]);
  try {
    if (revision === "" || revision.startsWith("-")) throw new Error("No name of a revision.");
    return readLine(runGit(folder, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]));
  } catch {
    const advice =
      adviseShallow(folder) ||
      " `git branch --all` lists the branches; `git fetch` gets what is missing, to be named as origin/main.";
    throw new Error(`"${revision}" is no revision that git knows here.${advice}`);
  }
}

/** Where this branch left a revision. Throws Error in words if git does not know it, or both have nothing in common. */
function findFork(revision: string, folder: string): string {
  const commit = resolveRevision(revision, folder);
  try {
    return readLine(runGit(folder, ["merge-base", commit, "HEAD"]));
  } catch {
    const words = `"${revision}" and what is checked out have no commit in common.`;
    throw new Error(
      `${words}${adviseShallow(folder) || " Name a revision of the branch that this one began at."}`,
    );
  }
}

/** Files below the content folder that differ from where this branch left a revision, new ones that git does not track yet included. */
export function listChangedFiles(revision: string, folder: string): string[] {
  const fork = findFork(revision, folder);
  const changed = [
    ...listNames(
      runGit(folder, ["diff", "--name-only", "-z", "--no-renames", "--relative", fork, "--", "."]),
    ),
    ...listNames(runGit(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", "."])),
  ];
  return [...new Set(changed)].filter((path) => !isPathBeside(path));
}

/** The content folder as it was where this branch left a revision; links and other things that are no content are left out. */
export function readFork(revision: string, folder: string): ContentFile[] {
  const fork = findFork(revision, folder);
  const entries = listNames(runGit(folder, ["ls-tree", "-r", "-z", fork, "--", "."])).flatMap(
    (line) => {
      const [, type, id, path] = /^100\d+ (blob) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return type && id && path && !isPathBeside(path) ? [{ id, path }] : [];
    },
  );
  const names = entries.map(({ id }) => `${id}\n`).join("");
  const output = runGit(folder, ["cat-file", "--batch"], names);
  let at = 0;
  return entries.map(({ path }) => {
    const end = output.indexOf(10, at);
    const head = output.subarray(at, end).toString("utf8");
    if (head.endsWith("missing"))
      throw new Error(
        `git does not have ${path} as it was at "${revision}".${adviseShallow(folder) || " `git fetch --refetch` gets it, `git fsck` says what else is missing."}`,
      );
    const size = Number(head.split(" ").at(-1));
    const bytes = new Uint8Array(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
    return { path, bytes };
  });
}
