import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a command cost: seconds by the clock and of the processors, and the most memory that it and its children held, in MiB. */
export interface Cost {
  seconds: number;
  peak: number;
  output: string;
}

const LOOK_EVERY_MS = 100;

/** Parent and resident memory, in kB, of every process of this machine. */
function listProcesses(): Map<number, { parent: number; memory: number }> {
  const found = new Map<number, { parent: number; memory: number }>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const text = readFileSync(`/proc/${name}/status`, "utf8");
      const read = (field: string): number =>
        Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
      found.set(Number(name), { parent: read("PPid"), memory: read("VmRSS") });
    } catch {
      // It has ended since it was listed.
    }
  }
  return found;
}

/** Memory of a process and all below it, in MiB. */
function weighTree(root: number): number {
  const all = listProcesses();
  const isBelow = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = all.get(pid)?.parent;
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...all].reduce((sum, [pid, { memory }]) => sum + (isBelow(pid) ? memory : 0), 0) / 1024;
}

/** What Node is started with for a script that runs through tsx. */
export function scriptOf(script: string): string[] {
  return ["--import", "tsx", script];
}

/** What Node is started with for a command, as `package.json` has it. Throws where there is none. */
export function commandOf(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const [node, ...args] = scripts[name]?.split(" ") ?? [];
  if (node !== "node") throw new Error(`"${name}" is no command that runs in Node.`);
  return args;
}

/** Starts Node and looks every tenth of a second at the memory of all its processes. Throws with its output where it fails. */
export function measureNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let peak = 0;
  const add = (part: Buffer): void => {
    output += part;
  };
  child.stdout.on("data", add);
  child.stderr.on("data", add);
  const looking = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, weighTree(child.pid));
  }, LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      clearInterval(looking);
      const seconds = (performance.now() - began) / 1000;
      if (code === 0) resolve({ seconds, peak, output });
      else reject(new Error(`${args.join(" ")} ended with ${code}:\n${output.slice(-4000)}`));
    });
  });
}
