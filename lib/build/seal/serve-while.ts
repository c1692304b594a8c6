import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { SERVER_FILE } from "#lib/build/bundle.ts";
import { findFreePort } from "#lib/build/ports.ts";
import { NEXT, SERVER_ENV } from "#lib/build/run-command.ts";

const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 50;

async function waitUntilReady(origin: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && server.exitCode === null) {
    const answer = await fetch(`${origin}/robots.txt`).catch(() => null);
    if (answer?.ok) return;
    await wait(LOOK_AGAIN_MS);
  }
  throw new Error("The server of the built site did not start.");
}

/** Starts a server of a built site on a free port, lets `work` ask it, and ends it. Rejects when it does not start. */
async function withServer<T>(
  argsFor: (port: string) => readonly string[],
  folder: string,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const port = String(await findFreePort());
  const server = spawn(process.execPath, argsFor(port), {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...SERVER_ENV, PORT: port, SITE_FOLDER: folder },
  });
  const origin = `http://localhost:${port}`;
  try {
    await waitUntilReady(origin, server);
    return await work(origin);
  } finally {
    server.kill();
  }
}

/** Serves what the framework made, as it made it, while `work` asks for its pages. Rejects when it does not start. */
export function withFramework<T>(folder: string, work: (origin: string) => Promise<T>): Promise<T> {
  return withServer((port) => [NEXT, "start", "-H", "localhost", "-p", port], folder, work);
}

/** Serves a sealed build while `work` asks for what it makes per request. Rejects when it does not start. */
export function withBuiltServer<T>(
  folder: string,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  return withServer(() => [join(folder, SERVER_FILE)], folder, work);
}
