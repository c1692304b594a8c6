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

/** Marks a site's folder as served by this process until it ends. */
export function markServing(folder: string): void {
  const mark = join(folder, SERVING_FOLDER, String(process.pid));
  mkdirSync(join(folder, SERVING_FOLDER), { recursive: true });
  writeFileSync(mark, "");
  process.once("exit", () => rmSync(mark, { force: true }));
}

/** Whether a running process serves a site's folder. */
export function isServed(folder: string): boolean {
  const marks = join(folder, SERVING_FOLDER);
  return existsSync(marks) && readdirSync(marks).some((name) => isRunning(Number(name)));
}
