import { spawn } from "node:child_process";

/** Runs a JavaScript file of an installed package with Node, with our streams; resolves to its exit code. */
export function runScript(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: "inherit",
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

/** What the server's process is started with: room for a choice of thousands of parameters, which the page then answers. */
export const SERVER_ENV = {
  NODE_ENV: "production",
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-http-header-size=131072`.trim(),
};

/** Next's own command. */
export const NEXT = "node_modules/next/dist/bin/next";
