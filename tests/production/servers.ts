/** Replicas of the built site, and nginx with the settings of the repository before them, on free ports of this machine. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { SERVER_FILE } from "#lib/build/bundle.ts";
import { findFreePort } from "#lib/build/ports.ts";
import { SERVER_ENV } from "#lib/build/run-command.ts";

const SETTINGS = ".nginx";
const PATIENCE_MS = 20_000;

/** A folder that servers without any rights may enter. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "assay-production-"));
  chmodSync(folder, 0o755);
  return folder;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill(signal);
  await exited;
}

/** Waits until something answers, in milliseconds since it was asked for the first time. */
async function waitFor(address: string, child: ChildProcess): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < PATIENCE_MS && child.exitCode === null) {
    const answer = await fetch(address).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return performance.now() - began;
    await wait(20);
  }
  throw new Error(`${address} does not answer.`);
}

/** A server of the built site on a port that it keeps. */
export interface Replica {
  port: number;
  pid: () => number;
  /** Starts it with a build; resolves to the milliseconds until its first answer. */
  start: (build: string) => Promise<number>;
  stop: (signal: NodeJS.Signals) => Promise<void>;
}

/** A replica of one of the builds in a folder, where no package is installed; it is not started yet. */
export async function makeReplica(
  builds: string,
  more: Record<string, string> = {},
): Promise<Replica> {
  const port = await findFreePort();
  let child: ChildProcess | null = null;
  return {
    port,
    pid: () => child?.pid ?? 0,
    start: (build) => {
      child = spawn(process.execPath, [join(build, SERVER_FILE)], {
        cwd: builds,
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, ...SERVER_ENV, PORT: String(port), SITE_FOLDER: build, ...more },
      });
      return waitFor(`http://127.0.0.1:${port}/robots.txt`, child);
    },
    stop: async (signal) => {
      if (child) await end(child, signal);
    },
  };
}

/** nginx before some replicas. */
export interface Front {
  origin: string;
  port: number;
  /** Where its stores, its log and its temporary files are. */
  folder: string;
  stop: () => Promise<void>;
}

/** The lines that name the replicas, as in the repository, but each with its own address. */
function nameReplicas(settings: string, ports: readonly number[]): string {
  const lines = readFileSync(join(settings, "replicas.conf"), "utf8").match(/^server .*$/gm) ?? [];
  return lines
    .flatMap((line) => ports.map((port) => line.replace(/\S+ resolve/, `127.0.0.1:${port}`)))
    .join("\n");
}

/** Starts nginx with the settings of the repository; only the two files that differ from place to place are written anew. */
export async function startFront(folder: string, ports: readonly number[]): Promise<Front> {
  const port = await findFreePort();
  const [settings, place] = [join(folder, "settings"), join(folder, "front")];
  cpSync(SETTINGS, settings, { recursive: true });
  mkdirSync(place, { recursive: true });
  writeFileSync(join(settings, "listen.conf"), `listen 127.0.0.1:${port};\n`);
  writeFileSync(join(settings, "replicas.conf"), nameReplicas(settings, ports));
  const log = openSync(join(folder, "answers.log"), "a");
  const errors = openSync(join(folder, "errors.log"), "a");
  const args = ["-p", resolve(place), "-c", resolve(settings, "nginx.conf")];
  const child = spawn("nginx", args, { stdio: ["ignore", log, errors] });
  const origin = `http://127.0.0.1:${port}`;
  await waitFor(`${origin}/robots.txt`, child);
  return { origin, port, folder: place, stop: () => end(child, "SIGTERM") };
}

/** Two replicas of a build behind nginx. */
export interface Stage {
  folder: string;
  builds: string;
  replicas: readonly Replica[];
  front: Front;
  close: () => Promise<void>;
}

/** Starts two replicas of one of the builds that `fill` writes, with what `more` adds to their environment, and nginx before them. */
export async function openStage(
  fill: (builds: string) => string | Promise<string>,
  more: (folder: string) => Record<string, string> = () => ({}),
): Promise<Stage> {
  const folder = makeFolder();
  const builds = join(folder, "builds");
  mkdirSync(builds);
  const replicas = [
    await makeReplica(builds, more(folder)),
    await makeReplica(builds, more(folder)),
  ];
  const clear = async (): Promise<void> => {
    for (const one of replicas) await one.stop("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const build = await fill(builds);
    await Promise.all(replicas.map((one) => one.start(build)));
    const front = await startFront(
      folder,
      replicas.map(({ port }) => port),
    );
    const close = async (): Promise<void> => {
      await front.stop();
      await clear();
    };
    return { folder, builds, replicas, front, close };
  } catch (fault) {
    await clear();
    throw fault;
  }
}
