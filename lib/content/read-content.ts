import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CheckResult, checkContent } from "#lib/content/check-content.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { compareProblems, makeProblem, type Problem } from "#lib/content/text/problem.ts";

/** The folder named by CONTENT_DIR, or `content` in the working directory. */
export function findContentFolder(): string {
  return process.env.CONTENT_DIR ?? join(process.cwd(), "content");
}

/** Files larger than this are not even read; the text check names the real limit. */
const READ_LIMIT = 1024 * 1024;

/** What editors and systems lay beside a file that is open: swap files, locks, copies, and what Vim writes to try a folder. */
const BESIDE = /^\.|^#.*#$|~$|^4913$/;

function refuseEntry(file: string, isLink: boolean): Problem {
  return isLink
    ? makeProblem("symbolic-link", { file }, { found: "a symbolic link" })
    : makeProblem(
        "not-a-file",
        { file },
        { found: "something that is neither a file nor a folder" },
      );
}

async function readFolder(
  root: string,
  folder: string,
  files: ContentFile[],
  problems: Problem[],
): Promise<void> {
  const names = (await readdir(join(root, folder))).filter((name) => !BESIDE.test(name)).sort();
  for (const name of names) {
    const path = folder === "" ? name : `${folder}/${name}`;
    const stat = await lstat(join(root, path));
    if (stat.isDirectory() && path.split("/").length <= 4) {
      await readFolder(root, path, files, problems);
    } else if (stat.isFile()) {
      const bytes =
        stat.size > READ_LIMIT ? new Uint8Array(READ_LIMIT) : await readFile(join(root, path));
      files.push({ path, bytes });
    } else {
      problems.push(refuseEntry(path, stat.isSymbolicLink()));
    }
  }
}

/** A checked folder, with its files as they were read. */
export interface ReadResult extends CheckResult {
  files: ContentFile[];
}

/** Reads a content folder from disk and checks all of it. Symbolic links are refused, not followed. Throws only if the folder cannot be read. */
export async function readContent(root: string): Promise<ReadResult> {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  await readFolder(root, "", files, problems);
  const checked = checkContent(files);
  return {
    files,
    content: problems.length > 0 ? null : checked.content,
    problems: [...problems, ...checked.problems].sort(compareProblems),
  };
}
