/** What a server's process holds. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** On a signal, what is garbage goes, and what is left is written down: without it a heap that breathes hides any slope. */
const CODE = `
import { renameSync, writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
process.on("SIGUSR2", () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  const file = process.env.MEMORY_FOLDER + "/" + process.pid;
  writeFileSync(file + ".new", String(heapUsed + external));
  renameSync(file + ".new", file);
});
`;

const MEBIBYTE = 2 ** 20;

/** The environment of a server whose memory is measured; it writes into `folder`. */
export function makeProbe(folder: string): Record<string, string> {
  const probe = `--import=data:text/javascript,${encodeURIComponent(CODE)}`;
  return { NODE_OPTIONS: `${probe} --max-semi-space-size=32`, MEMORY_FOLDER: folder };
}

async function measureOnce(folder: string, pid: number): Promise<number> {
  const file = join(folder, String(pid));
  rmSync(file, { force: true });
  process.kill(pid, "SIGUSR2");
  for (let tries = 0; tries < 1000 && !existsSync(file); tries++) await wait(10);
  return Number(readFileSync(file, "utf8")) / MEBIBYTE;
}

/** What a server cannot let go of, in MiB: the least of some looks, since answers are on their way at each of them. */
export async function measureLive(folder: string, pid: number): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < 4; look++) looks.push(await measureOnce(folder, pid));
  return Math.min(...looks);
}

/** What a process has of the machine's memory, in MiB. */
export function readResident(pid: number): number {
  const text = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
}

/** What is gained in a minute: the slope of the straight line that fits best. */
export function findSlope(points: readonly (readonly [minutes: number, value: number])[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const above = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  return above / points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}
