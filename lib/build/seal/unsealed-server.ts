import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "#lib/build/ports.ts";
import { SERVER } from "#lib/build/run-command.ts";

const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 50;

async function waitUntilReady(origin: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && server.exitCode === null) {
    const answer = await fetch(`${origin}/robots.txt`).catch(() => null);
    if (answer?.ok) return;
    await wait(LOOK_AGAIN_MS);
  }
  throw new Error("The server of the unsealed site did not start.");
}

/** Serves a build as the framework made it while `work` asks for its pages. Rejects when it does not start. */
export async function withUnsealedServer<T>(
  folder: string,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const port = await findFreePort();
  const server = spawn(process.execPath, ["--import", "tsx", SERVER], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      UNSEALED: "1",
      PORT: String(port),
      SITE_FOLDER: folder,
      DIST_DIR: `${folder}/next`,
    },
  });
  const origin = `http://localhost:${port}`;
  try {
    await waitUntilReady(origin, server);
    return await work(origin);
  } finally {
    server.kill();
  }
}
