import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFrameworkFolder } from "#lib/build/run-command.ts";
import { findBuildsFolder } from "#lib/catalog/current-build.ts";
import { isRunning } from "#lib/catalog/serving.ts";

const LOOK_AGAIN_MS = 300;

/** The lock appears with its holder in it, or not at all: whoever is killed or finds the disk full leaves none that is nobody's. */
function tryLock(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, lock);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function readHolder(lock: string): number {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return 0;
  }
}

/** Takes away the lock of a holder that is gone. Moved first: another may have taken it away and put its own there meanwhile. */
function dropDead(lock: string, holder: number): void {
  const dead = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, dead);
  } catch {
    return;
  }
  if (readHolder(dead) !== holder && !existsSync(lock)) linkSync(dead, lock);
  rmSync(dead, { force: true });
}

/** Runs `work` while no other process holds the lock; waits for one that does. */
async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  while (!tryLock(lock)) {
    const holder = readHolder(lock);
    // A build that was killed leaves its lock behind.
    if (holder > 0 && !isRunning(holder)) dropDead(lock, holder);
    else if (!told) console.log(`Another build holds ${lock}; waiting for it ...`);
    told = true;
    await wait(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Runs `work` while no other process builds the same site, or another one in the same folder of the framework. */
export function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
  return withLock(join(findBuildsFolder(), "build.lock"), () =>
    withLock(join(".assay", `${basename(findFrameworkFolder())}.lock`), work),
  );
}
