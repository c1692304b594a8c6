import { spawn } from "node:child_process";

/** Runs a script with Node, with our streams; one in TypeScript through tsx. Resolves to its exit code. */
export function runScript(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const loader = script.endsWith(".ts") ? ["--import", "tsx"] : [];
  const child = spawn(process.execPath, [...loader, script, ...args], {
    // The channel tells the child when we are gone, however we went.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...env },
  });
  const pass = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  process.on("SIGINT", pass).on("SIGTERM", pass);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      resolve(code ?? 1);
    });
  });
}

/** Gives a process room, in MiB, for what lives shortly: with more of it, removing that takes less time. */
function giveRoom(size: number) {
  return {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=${size}`.trim(),
  };
}

/**
 * What a built site's server is started with, and what makes parts of one: pages are made of many short texts, and room
 * for them halves the time their removal takes. Threads that pack pages would each keep holes in memory of their own
 * (in glibc's; others do not read this), some 60 MiB in a process.
 */
export const SERVER_ENV = {
  NODE_ENV: "production",
  MALLOC_ARENA_MAX: "2",
  ...giveRoom(32),
} as const;

/** The same for what reads all content. */
export const COMPILER_ENV = giveRoom(64);

/** Next's own command. */
export const NEXT = "node_modules/next/dist/bin/next";

/** The framework's own folder below this one, where it may not be elsewhere: what it builds is read there until it is sealed. */
export function findFrameworkFolder(): string {
  return process.env.DIST_DIR ?? ".next";
}

/** What compiles the content. */
export const COMPILE = "lib/build/compile.ts";

/** The one door. */
export const SERVER = "server.ts";

/** What makes parts of a site beside the framework. */
export const MAKER = "maker.ts";
