import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Each process that serves a build leaves its number here, so that the build is not removed under it. */
const SERVING_FOLDER = "serving";

/** Whether a process of this machine runs under such a number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Faults of a place where this process may write nothing, or where nothing more fits. */
const CANNOT_WRITE = new Set(["EACCES", "EDQUOT", "ENOSPC", "EPERM", "EROFS"]);

/** Makes a folder that another process may just have made. With `recursive` Node would not say why it cannot. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  }
}

/** Marks a site's folder as served by this process until it ends; not where nothing can be written, as in an image. */
export function markServing(folder: string): void {
  const mark = join(folder, SERVING_FOLDER, String(process.pid));
  try {
    makeFolder(join(folder, SERVING_FOLDER));
    writeFileSync(mark, "");
  } catch (fault) {
    if (!CANNOT_WRITE.has((fault as NodeJS.ErrnoException).code ?? "")) throw fault;
    return;
  }
  process.once("exit", () => rmSync(mark, { force: true }));
}

/** Whether a running process serves a site's folder. */
export function isServed(folder: string): boolean {
  const marks = join(folder, SERVING_FOLDER);
  return existsSync(marks) && readdirSync(marks).some((name) => isRunning(Number(name)));
}
