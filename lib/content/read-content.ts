import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type CheckResult, checkContent } from "#lib/content/check-content.ts";
import { isBeside } from "#lib/content/files/beside.ts";
import { LARGEST } from "#lib/content/files/file-limits.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { readAhead } from "#lib/content/read-ahead.ts";
import { compareProblems, makeProblem, type Problem } from "#lib/content/text/problem.ts";

/**
 * The folder named by CONTENT_DIR as an absolute path, or `content` in the working directory. One that is relative begins
 * there; if there is none, where npm was called.
 */
export function findContentFolder(): string {
  const named = process.env.CONTENT_DIR || "content";
  const folder = resolve(named);
  const { INIT_CWD } = process.env;
  if (isAbsolute(named) || INIT_CWD === undefined || existsSync(folder)) return folder;
  const fromCaller = resolve(INIT_CWD, named);
  return existsSync(fromCaller) ? fromCaller : folder;
}

/** A content file, by its path below the folder, as every command names it: by its path from the working directory. */
export function nameFile(file: string, folder: string = findContentFolder()): string {
  return join(relative(process.cwd(), resolve(folder)), file)
    .split(sep)
    .join("/");
}

/** Files larger than this are not even read; the text check names the real limit. */
const READ_LIMIT = LARGEST.bytes + 1;

/** Why a content folder cannot be read, by the system's own code. */
const UNREADABLE: Record<string, string> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "it is a file, not a folder",
  EACCES: "it may not be read; give yourself the right to",
  EPERM: "it may not be read; give yourself the right to",
};

/** The names in the folder at the root. Throws Error in words if it cannot be read, or holds nothing at all. */
function listRoot(root: string): string[] {
  const where = `The content folder ${resolve(root)} cannot be used`;
  const fix = process.env.CONTENT_DIR
    ? "CONTENT_DIR names it; a relative one begins at the root of the repository."
    : "CONTENT_DIR names another one.";
  try {
    const names = readdirSync(root);
    if (names.some((name) => !isBeside(name))) return names;
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new Error(`${where}: ${UNREADABLE[code] ?? message}. ${fix}`);
  }
  throw new Error(`${where}: it is empty. ${fix}`);
}

function refuseEntry(file: string, isLink: boolean): Problem {
  return isLink
    ? makeProblem("symbolic-link", { file }, { found: "a symbolic link" })
    : makeProblem(
        "not-a-file",
        { file },
        { found: "something that is neither a file nor a folder" },
      );
}

/** Reads all files at once, since nothing else goes on beside: one after the other by promises takes three times as long. */
function readFolder(root: string, folder: string, files: ContentFile[], problems: Problem[]): void {
  const all = folder === "" ? listRoot(root) : readdirSync(join(root, folder));
  const names = all.filter((name) => !isBeside(name)).sort();
  for (const name of names) {
    const path = folder === "" ? name : `${folder}/${name}`;
    const stat = lstatSync(join(root, path));
    if (stat.isDirectory() && path.split("/").length <= 4) {
      readFolder(root, path, files, problems);
    } else if (stat.isFile()) {
      const bytes =
        stat.size > READ_LIMIT ? new Uint8Array(READ_LIMIT) : readFileSync(join(root, path));
      files.push({ path, bytes });
    } else {
      problems.push(refuseEntry(path, stat.isSymbolicLink()));
    }
  }
}

/** A checked folder, with its files as they were read. */
export interface ReadResult extends CheckResult {
  files: ContentFile[];
  /** How many of them were not looked into. */
  unread: number;
}

/**
 * Reads a content folder from disk and checks all of it. Symbolic links in it are refused, not followed. Throws Error in
 * words if the folder cannot be read or is empty.
 *
 * @param choose says which files to look into, by their paths; null, as where it is left out, means all
 */
export async function readContent(
  root: string,
  choose: (files: readonly ContentFile[]) => ReadonlySet<string> | null = () => null,
): Promise<ReadResult> {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  readFolder(root, "", files, problems);
  const chosen = choose(files);
  const [read, others] = chosen
    ? [files.filter(({ path }) => chosen.has(path)), files.filter(({ path }) => !chosen.has(path))]
    : [files, []];
  await readAhead(read);
  const checked = checkContent(
    read,
    others.map(({ path }) => path),
  );
  return {
    ...checked,
    files,
    unread: others.length,
    content: problems.length > 0 ? null : checked.content,
    draft: problems.length > 0 ? null : checked.draft,
    problems: [...problems, ...checked.problems].sort(compareProblems),
  };
}
